package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.caseload.LifeTable;
import org.rapporteur.catalogue.CaseStage;
import org.rapporteur.catalogue.Casework;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Series;

/// The worked cases of `src/test/resources/casework`, read from files as an office hands them in.
class CaseworkCasesTest {

  private static final Casework CASEWORK = Casework.load(CatalogueLoader.load());

  @TempDir Path folder;

  static Stream<CaseworkCase> cases() {
    return Stream.of("accounts.yaml", "cohorts.yaml", "chain.yaml")
        .flatMap(file -> CaseworkCase.of(file).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProgramSaysWhatWasWorkedOutByHand(CaseworkCase worked) {
    Checked checked = worked.checked(folder);
    List<Diagnostic> justice =
        checked.findings().stream().filter(f -> f.code().id().startsWith("J-")).toList();

    assertThat(justice.stream().map(finding -> finding.code().id()))
        .as(checked.places().toString())
        .containsExactlyElementsOf(worked.finds());
    worked
        .says()
        .forEach((series, value) ->
            assertThat(checked.figure(Series.parse(series).orElseThrow()))
                .as(series)
                .isEqualTo(value));
    assertThat(checked.codes()).containsAll(worked.besides());
    worked
        .missing()
        .forEach((series, check) ->
            assertThat(checked.measure(Series.parse(series).orElseThrow()))
                .as(series)
                .isEqualTo(Measure.missing(new MissingReason.Contradicted(check))));
    int year = worked.editions().lastEntry().getKey() - 1;
    worked
        .before()
        .forEach((series, value) ->
            assertThat(checked.figure(year, Series.parse(series).orElseThrow()))
                .as(series)
                .isEqualTo(value));
    worked
        .left()
        .forEach((operand, text) ->
            assertThat(
                    Optional.of(justice.getFirst().operands().get(operand))
                        .map(CaseworkCasesTest::text))
                .as(operand)
                .contains(text));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLifeTableIsThatWorkedOutByHand(CaseworkCase worked) {
    Map<String, String> expected = new TreeMap<>(worked.life());
    Unit unit = "case".equals(expected.remove("unit")) ? Unit.CASE : Unit.PERSON;
    Caseload caseload =
        CaseChecks.caseload(
            CASEWORK, new Precedence(List.of()), worked.checked(folder).record().observations());
    LifeTable table = caseload.lifeTable(CASEWORK.of(CaseStage.TRIAL, unit).orElseThrow());

    expected.forEach((key, text) -> assertThat(said(table, key)).as(key).isEqualTo(text));
  }

  private static String said(LifeTable table, String key) {
    return switch (key) {
      case "at-risk" -> each(table, row -> Long.toString(row.atRisk()));
      case "concluded" ->
          each(
              table,
              row -> Long.toString(row.concluded().values().stream().mapToLong(n -> n).sum()));
      case "pending" -> each(table, row -> rounded(row.pending()));
      case "median" -> table.median().map(years -> years.low() + "-" + years.high()).orElse("none");
      case "late" -> Long.toString(table.enteredLate());
      default -> each(table, row -> rounded(row.incidence().getOrDefault(key, BigDecimal.ZERO)));
    };
  }

  private static String each(LifeTable table, Function<LifeTable.Row, String> text) {
    return table.rows().isEmpty()
        ? "none"
        : table.rows().stream().map(text).collect(Collectors.joining(" "));
  }

  private static String rounded(BigDecimal share) {
    return share.setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String text(Object operand) {
    return operand instanceof List<?> list
        ? list.stream().map(Object::toString).collect(Collectors.joining(" "))
        : operand.toString();
  }
}
