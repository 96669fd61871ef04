package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// The cases of `period-cases`, each a test by its sentence; the format is described in its README.
class PeriodCasesTest {

  private static final Path CASES = Path.of("src/test/resources/period-cases");
  private static final Catalogue CATALOGUE = CatalogueLoader.load();

  @TempDir Path folder;

  private record Case(String name, Map<String, Source> sources, Asked asked, Expected expected) {}

  private record Source(List<String> rows, List<String> answers) {}

  private record Asked(Optional<Integer> year, List<String> precedence) {}

  private record Expected(
      Map<String, String> figures,
      Map<String, String> counted,
      Map<String, String> parts,
      Map<String, String> before,
      Map<String, String> answers,
      Optional<List<String>> later,
      List<String> findings) {}

  @TestFactory
  Stream<DynamicTest> everyCaseIsFoundAsItsSentenceSays() {
    return cases().stream().map(each -> DynamicTest.dynamicTest(each.name, () -> verify(each)));
  }

  @Test
  void thereAreGoodAndBadCasesOfEachKind() {
    assertThat(cases().stream().map(Case::name)).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    assertThat(cases().stream().flatMap(each -> each.expected.findings.stream()))
        .as("codes that the cases fire")
        .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
        .contains("A-008", "T-005", "T-007", "T-008", "V-040", "V-044", "V-052");
  }

  private void verify(Case each) {
    Checked checked = Checked.of(workspace(each), each.asked.year, Optional.empty());
    StatisticsYear year = checked.record().current();
    Expected expected = each.expected;
    assertThat(read(expected.figures, series -> text(year.measure(series))))
        .isEqualTo(expected.figures);
    assertThat(read(expected.counted, series -> ofRecord(year, series).period().iso()))
        .isEqualTo(expected.counted);
    assertThat(read(expected.parts, series -> parts(ofRecord(year, series))))
        .isEqualTo(expected.parts);
    assertThat(
            read(
                expected.before,
                series -> text(checked.record().previous().orElseThrow().measure(series))))
        .isEqualTo(expected.before);
    Map<String, String> answers = new TreeMap<>();
    expected
        .answers
        .keySet()
        .forEach(question ->
            answers.put(
                question,
                year.answer(question).map(Answer::reply).map(Wording::reply).orElse("none")));
    assertThat(answers).isEqualTo(expected.answers);
    expected.later.ifPresent(
        later -> assertThat(year.later()).extracting(Answer::question).isEqualTo(later));
    assertThat(checked.places()).isEqualTo(expected.findings);
  }

  private static Map<String, String> read(Map<String, String> of, Function<Series, String> what) {
    Map<String, String> found = new TreeMap<>();
    of.keySet().forEach(key -> found.put(key, what.apply(series(key))));
    return found;
  }

  private static Observation ofRecord(StatisticsYear year, Series series) {
    return year.observation(series).orElseThrow();
  }

  private static String parts(Observation observation) {
    return Integer.toString(observation.provenance().places().size());
  }

  private static String text(Measure measure) {
    return switch (measure) {
      case Measure.Missing(MissingReason.Plain reason) ->
          reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Measure.Missing(MissingReason.Contradicted(String check)) -> "contradicted " + check;
      default -> Wording.measure(measure);
    };
  }

  private static Series series(String text) {
    List<String> words = List.of(text.split(" ", -1));
    return words.size() == 1
        ? Series.total(words.getFirst())
        : Series.of(
            words.getFirst(), words.get(1).split("=", -1)[0], words.get(1).split("=", -1)[1]);
  }

  private TestWorkspace workspace(Case each) {
    TestWorkspace workspace = new TestWorkspace(folder);
    if (!each.asked.precedence.isEmpty()) {
      workspace.top("precedence: " + each.asked.precedence);
    }
    each.sources.forEach((id, source) -> {
      int dash = id.lastIndexOf('-');
      List<String> files = new ArrayList<>();
      if (!source.rows.isEmpty()) {
        files.add(id + ".csv");
        workspace.file(id + ".csv", csv(source.rows));
      }
      if (!source.answers.isEmpty()) {
        files.add(id + ".yaml");
        workspace.file(id + ".yaml", "answers:\n  - " + String.join("\n  - ", source.answers));
      }
      workspace.source(
          Integer.parseInt(id.substring(dash + 1)),
          id,
          id.substring(0, dash),
          String.join(", ", files),
          "");
    });
    return workspace;
  }

  private static String csv(List<String> rows) {
    StringBuilder csv = new StringBuilder("indicator,period,value,unit,status,sex\n");
    for (String row : rows) {
      List<String> words = new ArrayList<>(Arrays.asList(row.split(" ", -1)));
      String sex = words.get(1).startsWith("sex=") ? words.remove(1).substring(4) : "";
      String unit = words.size() > 3 ? words.get(3).substring("unit=".length()) : unit(words);
      boolean value = Character.isDigit(words.get(2).charAt(0)) || words.get(2).startsWith("<");
      csv.append(
          String.join(
              ",",
              words.get(0),
              words.get(1),
              value ? words.get(2) : "",
              unit,
              value ? "" : words.get(2),
              sex));
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String unit(List<String> words) {
    return CATALOGUE.indicator(words.getFirst()).orElseThrow().unit().code();
  }

  private static List<Case> cases() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> cases(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Case> cases(Path file) {
    try {
      List<Diagnostic> findings = new ArrayList<>();
      YamlMap map =
          YamlFile.read(file.getFileName().toString(), Files.readString(file), findings::add)
              .orElseThrow();
      List<Case> cases = map.maps("cases").stream().map(PeriodCasesTest::one).toList();
      map.close();
      assertThat(findings).as(file.toString()).isEmpty();
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case one(YamlMap entry) {
    Map<String, Source> sources = new TreeMap<>(Comparator.comparing(PeriodCasesTest::edition));
    YamlMap all = entry.map("sources").orElseThrow();
    for (String id : all.keys()) {
      YamlMap source = all.map(id).orElseThrow();
      sources.put(id, new Source(source.texts("rows"), source.texts("answers")));
      source.close();
    }
    YamlMap expect = entry.map("expect").orElseThrow();
    Case found =
        new Case(
            entry.requiredText("name"),
            sources,
            new Asked(entry.integer("year"), entry.texts("precedence")),
            new Expected(
                texts(expect, "figures"),
                texts(expect, "counted"),
                texts(expect, "parts"),
                texts(expect, "before"),
                texts(expect, "answers"),
                expect.has("later") ? Optional.of(expect.texts("later")) : Optional.empty(),
                expect.texts("findings")));
    expect.close();
    entry.close();
    return found;
  }

  /// Sources of an edition stand together in a workspace.
  private static String edition(String id) {
    int dash = id.lastIndexOf('-');
    return id.substring(dash + 1) + id.substring(0, dash);
  }

  private static Map<String, String> texts(YamlMap map, String key) {
    Map<String, String> texts = new TreeMap<>();
    map.map(key).ifPresent(found -> found.keys().forEach(k -> texts.put(k, found.requiredText(k))));
    return texts;
  }
}
