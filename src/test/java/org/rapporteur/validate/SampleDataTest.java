package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// The workspaces that ship with the program, read to the end of `validate`.
class SampleDataTest {

  private final CappedFindings findings = new CappedFindings();

  @Test
  void kosovoHasNoErrorsAndItsKnownDifferencesAreWarnings() {
    record("kosovo", 2024);
    assertThat(findings.report().hasErrors()).isFalse();
    assertThat(codes()).containsOnlyOnce("T-003", "R-011");
  }

  @Test
  void theFiguresOf2019AreThoseOfTheNewerEditionAsAWhole() {
    StatisticsRecord record = record("kosovo", 2022);
    assertThat(record.years().get(2020).by("victims-identified", "form").values())
        .allSatisfy(o -> assertThat(o.provenance().source().edition()).isEqualTo(2021))
        .extracting(o -> o.series().breakdown().get("form") + " " + Wording.measure(o.measure()))
        .contains("labour 3", "sexual 20", "slavery-servitude 2")
        .noneMatch(text -> text.startsWith("begging"));
    assertThat(record.restatements())
        .extracting(r ->
            Wording.measure(r.earlier().measure()) + " " + Wording.measure(r.later().measure()))
        .containsExactlyInAnyOrder("2 3", "19 20", "1 –", "1 –");
    assertThat(record.restatements())
        .filteredOn(r -> Wording.isValue(r.later().measure()))
        .allSatisfy(r -> assertThat(r.later().marks()).contains(Mark.REVISED));
  }

  @Test
  void aReportYearKnowsNothingOfLaterEditions() {
    StatisticsRecord record = record("kosovo", 2020);
    assertThat(record.years().lastKey()).isEqualTo(2020);
    assertThat(record.current().measure(Series.of("victims-identified", "form", "labour")))
        .isEqualTo(Measure.of(2));
    assertThat(record.restatements()).isEmpty();
  }

  @Test
  void exampleCountryIsSoundAndItsOddFiguresAreRead() {
    StatisticsRecord record = record("example-country", 2024);
    assertThat(findings.report().hasErrors()).isFalse();
    assertThat(record.current().measure(Series.total("victims-identified")))
        .isEqualTo(new Measure.Known(BigDecimal.valueOf(51)));
    assertThat(record.previous().orElseThrow().measure(Series.total("victims-identified")))
        .isEqualTo(new Measure.Known(BigDecimal.valueOf(43)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024})
  void exampleCountryAnswersEachQuestionOrSaysWhyNot(int year) {
    assertThat(record("example-country", year).current().answers().keySet())
        .containsExactlyInAnyOrderElementsOf(CatalogueLoader.load().questions().keySet());
  }

  private StatisticsRecord record(String workspace, int year) {
    Optional<Workspace> loaded = WorkspaceLoader.load(Path.of("sample-data", workspace), findings);
    Workspace found = loaded.orElseThrow();
    return Validation.record(
        found,
        Ingest.read(found.sourcesUpTo(year, Optional.empty()), findings),
        CatalogueLoader.load(),
        year,
        findings);
  }

  private List<String> codes() {
    return findings.report().diagnostics().stream()
        .map(Diagnostic::code)
        .map(code -> code.id())
        .toList();
  }
}
