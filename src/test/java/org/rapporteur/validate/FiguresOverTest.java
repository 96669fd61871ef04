package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// The figures of a period as a file: what is written is read back as the same facts.
class FiguresOverTest {

  private static final Catalogue CATALOGUE = CatalogueLoader.load();

  @TempDir Path folder;

  private record Read(Workspace workspace, StatisticsRecord record) {
    static Read of(Path folder) {
      CappedFindings findings = new CappedFindings();
      Workspace workspace = WorkspaceLoader.load(folder, findings).orElseThrow();
      int year = workspace.years().lastKey();
      return new Read(
          workspace,
          Validation.record(
              workspace,
              Ingest.read(workspace.sourcesUpTo(year, Optional.empty()), findings),
              CATALOGUE,
              year,
              findings));
    }

    List<Observation> figures(Period period) {
      return FiguresOver.period(record, workspace, period);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "example-country, 2023-04/2024-03",
    "example-country, 2022-04/2023-03",
    "example-country, 2023",
    "example-country, 2023-10/2024-03",
    "example-country, 2023-04/2023-12",
    "kosovo, 2020-04/2021-03",
    "kosovo, 2019",
    "kosovo, 2019-01/2019-12",
    "kosovo, 2017"
  })
  void theFileOfAPeriodIsReadBackAsTheSameFacts(String country, String text) {
    Period period = Period.parse(text).orElseThrow();
    List<Observation> figures = Read.of(Path.of("sample-data", country)).figures(period);
    assertThat(figures).isNotEmpty();
    assertThat(facts(back(FiguresOver.csv(figures, CATALOGUE)))).isEqualTo(facts(figures));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void soAreFiguresOfAnyKindInAnyOrder(long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    for (String indicator : List.of("victims-identified", "victims-assisted", "victims-referred")) {
      for (String sex : List.of("female", "male", "unknown")) {
        rows.add(
            List.of(
                    indicator,
                    "2023-04/2024-03",
                    List.of("7", "<5", "3-9", "").get(random.nextInt(4)),
                    "person",
                    List.of("", "provisional", "estimated revised").get(random.nextInt(3)),
                    List.of("", "\"a \"\"word\"\", and more\"").get(random.nextInt(2)),
                    sex)
                .toString()
                .replaceAll("^\\[|\\]$", "")
                .replace(", ", ","));
      }
    }
    Collections.shuffle(rows, random);
    List<String> lines =
        new ArrayList<>(List.of("indicator,period,value,unit,marks,note,sex,status"));
    rows.forEach(row -> lines.add(row + (row.contains(",,person") ? ",not-collected" : ",")));
    Path first = folder.resolve("first");
    TestWorkspace.withFigures(first, lines.toArray(String[]::new)).write();
    List<Observation> figures = Read.of(first).figures(Period.reportingPeriod(2024));
    assertThat(figures).isNotEmpty();
    assertThat(facts(back(FiguresOver.csv(figures, CATALOGUE)))).isEqualTo(facts(figures));
  }

  private List<Observation> back(String csv) {
    Path second = folder.resolve("second");
    new TestWorkspace(second)
        .source(2026, "all", "coordinator", "f.csv", "partial: [sex, age, form, citizenship]")
        .file("f.csv", csv)
        .write();
    return Read.of(second).record().observations();
  }

  private static SortedMap<Series, Object> facts(List<Observation> figures) {
    SortedMap<Series, Object> facts = new TreeMap<>();
    figures.forEach(o ->
        facts.put(
            o.series(),
            Map.of(
                "period", o.period(),
                "measure", o.measure(),
                "marks", o.marks(),
                "basis", o.legalBasis(),
                "note", o.note())));
    return facts;
  }
}
