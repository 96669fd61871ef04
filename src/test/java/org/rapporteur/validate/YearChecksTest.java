package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.workspace.TestWorkspace;

/// The checks of the year under report against the years before it and across sources: each with
/// the near miss that stays silent. All figures are of one institution in 2024 and earlier.
class YearChecksTest {

  private static final String HEADER =
      "indicator,period,value,unit,status,marks,legal_basis,citizenship,identified-by";

  @TempDir Path folder;

  private final Map<Integer, List<String>> rows = new LinkedHashMap<>();
  private String more = "";
  private String top = "";

  @Test
  void theExactTestAgreesWithTheBinomialDistribution() {
    assertThat(ExactTest.probability(5, 5)).isEqualTo(1);
    assertThat(ExactTest.probability(0, 10)).isCloseTo(2.0 / 1024, within(1e-12));
    assertThat(ExactTest.probability(1, 9)).isCloseTo(22.0 / 1024, within(1e-12));
    assertThat(ExactTest.probability(2, 13)).isCloseTo(242.0 / 32768, within(1e-12));
    assertThat(ExactTest.probability(13, 2)).isEqualTo(ExactTest.probability(2, 13));
    assertThat(ExactTest.probability(40_000, 60_000)).isBetween(0.0, 1e-300);
  }

  @Test
  void aJumpOfCasesBeyondChanceIsTold() {
    assertThat(cases("15", "2")).containsExactly("T-001");
    assertThat(cases("14", "3")).as("p = 0.013").isEmpty();
    assertThat(cases("2", "15")).containsExactly("T-001");
    assertThat(cases("15", "2-4")).as("the nearest ends count").isEmpty();
    assertThat(cases("9", "0")).as("p = 0.004").containsExactly("T-001");
    assertThat(cases("26", "17")).isEmpty();
  }

  @Test
  void personsJumpOnlyAsTheirCasesDo() {
    assertThat(persons("45", "6")).containsExactly("T-001");
    assertThat(persons("15", "2")).isEmpty();
    more = "persons-per-case: 1";
    assertThat(persons("15", "2")).containsExactly("T-001");
  }

  @Test
  void aJumpThatIsExplainedOrMarkedIsSilentAndAnExplanationOfNoneIsNot() {
    top =
        "explanations:\n"
            + "  - {code: T-001, indicator: investigations-opened, period: 2023-04/2024-03,"
            + " reason: One unit.}\n";
    assertThat(cases("15", "2")).isEmpty();
    assertThat(cases("14", "3")).containsExactly("V-090");
    top = "";
    figure(2023, "investigations-opened", "15", "case", "");
    figure(2024, "investigations-opened", "2", "case", ",break,,,");
    assertThat(codes()).isEmpty();
  }

  @Test
  void anExplanationIsJudgedWhenItsOwnYearIsUnderReport() {
    top =
        "explanations:\n"
            + "  - {code: T-001, indicator: investigations-opened, period: 2022-04/2023-03,"
            + " reason: One unit.}\n";
    assertThat(series("investigations-opened", "case", "15", "2", "3"))
        .as("the year before needs it, and is not under report")
        .isEmpty();
    assertThat(ofTheYearBefore("15", "2", "3")).isEmpty();
    assertThat(ofTheYearBefore("15", "14", "13")).containsExactly("V-090");
    top = top.replace("2022-04/2023-03", "2018-04/2019-03");
    assertThat(series("investigations-opened", "case", "15", "14"))
        .as("no build of this workspace is of that year")
        .containsExactly("V-090");
  }

  @Test
  void aZeroAfterThreeYearsWithSomeIsAskedAbout() {
    assertThat(series("hotline-calls", "call", "3", "2", "4", "0")).containsExactly("V-025");
    assertThat(series("hotline-calls", "call", "3", "0", "4", "0")).isEmpty();
    assertThat(series("hotline-calls", "call", "3", "2", "4", "1")).isEmpty();
    assertThat(series("hotline-calls", "call", "2", "4", "0")).isEmpty();
    assertThat(series("investigations-opened", "case", "13", "12", "14", "0"))
        .as("the zero is the cause, the jump its consequence")
        .containsExactly("V-025");
  }

  @Test
  void aNumberThatStandsStillAfterYearsOfChangeIsAskedAbout() {
    assertThat(series("hotline-calls", "call", "5", "7", "6", "9", "9", "9"))
        .containsExactly("T-002");
    assertThat(series("hotline-calls", "call", "5", "7", "6", "9", "9", "8")).isEmpty();
    assertThat(series("hotline-calls", "call", "5", "6", "6", "9", "9", "9"))
        .as("it stood still before")
        .isEmpty();
    assertThat(series("hotline-calls", "call", "5", "7", "6", "0", "0", "0"))
        .doesNotContain("T-002");
  }

  @Test
  void anotherArticleThanTheYearBeforeIsABreakOrAnotherWording() {
    assertThat(convicted("art. 171", "art. 165", "")).containsExactly("V-060");
    assertThat(convicted("art. 165", "Art 165", "")).isEmpty();
    assertThat(convicted("art. 171", "art. 165", "break")).isEmpty();
  }

  @Test
  void aChangeOfTheLawIsABreakAndNamesTheFigures() {
    offence("2019-04-14", "");
    assertThat(convicted("art. 171", "art. 165", "")).containsExactly("V-060");
    offence("2023-06-01", "");
    assertThat(convicted("art. 171", "art. 165", ""))
        .as("the other article follows from the law")
        .containsExactly("T-004");
    offence("2023-06-01", "");
    assertThat(convicted("art. 171", "art. 165", "break")).isEmpty();
  }

  @Test
  void moreAssistedThanIdentifiedIsANote() {
    assertThat(pair("victims-identified", "9", "victims-assisted", "10")).containsExactly("C-001");
    assertThat(pair("victims-identified", "10", "victims-assisted", "10")).isEmpty();
    assertThat(pair("victims-identified", "7-10", "victims-assisted", "10")).isEmpty();
  }

  @Test
  void theShareOfOrganisationsMovesByNoMoreThan30Points() {
    assertThat(byNgo("20", "5", "20", "12")).containsExactly("C-006");
    assertThat(byNgo("20", "5", "20", "11")).isEmpty();
    assertThat(byNgo("9", "1", "9", "8")).as("shares of few persons jump").isEmpty();
  }

  @Test
  void compensationNeedsConvictions() {
    assertThat(compensated("2", "1", "9")).isEmpty();
    assertThat(compensated("2", "1", "10")).containsExactly("C-008");
    assertThat(compensated("", "1", "10")).as("a year is not known").isEmpty();
  }

  @Test
  void noMoreForeignersReturnThanWereIdentified() {
    assertThat(returned("3", "2", "5")).isEmpty();
    assertThat(returned("3", "2", "6")).containsExactly("C-009");
  }

  @Test
  void beggingUnderAnotherOffenceIsToldWhereThereIsSome() {
    assertThat(series("begging-cases-elsewhere", "case", "1", "1")).containsExactly("C-010");
    assertThat(series("begging-cases-elsewhere", "case", "1", "0")).isEmpty();
  }

  @Test
  void aFigureStandsBesideThatOfTheYearBeforeOrAReason() {
    figure(2023, "hotline-calls", "5", "call", "");
    figure(2024, "hotline-calls", "5", "call", "");
    figure(2024, "campaigns", "5", "event", "");
    assertThat(codes()).containsExactly("Q-002");
    figure(2023, "hotline-calls", "5", "call", "");
    rows.get(2023).add(row("campaigns", 2023, "", "event", "not-collected,,,,"));
    figure(2024, "campaigns", "5", "event", "");
    assertThat(codes()).isEmpty();
  }

  @Test
  void whatWasNotReadyYetCanBeAskedForAgain() {
    figure(2023, "hotline-calls", "5", "call", "");
    rows.get(2023).add(row("campaigns", 2023, "", "event", "not-available-yet,,,,"));
    assertThat(codes()).isEmpty();
    figure(2023, "hotline-calls", "5", "call", "");
    rows.get(2023).add(row("campaigns", 2023, "", "event", "not-available-yet,,,,"));
    figure(2024, "hotline-calls", "5", "call", "");
    assertThat(codes()).containsExactly("Q-005");
  }

  private List<String> cases(String before, String now) {
    return series("investigations-opened", "case", before, now);
  }

  private List<String> persons(String before, String now) {
    return series("victims-referred", "person", before, now);
  }

  /// The last value is that of report year 2024.
  private List<String> series(String indicator, String unit, String... values) {
    for (int i = 0; i < values.length; i++) {
      figure(2025 - values.length + i, indicator, values[i], unit, "");
    }
    return codes();
  }

  private List<String> ofTheYearBefore(String... cases) {
    int year = 2024 - cases.length;
    for (String number : cases) {
      year++;
      figure(year, "investigations-opened", number, "case", "");
    }
    return codes(Optional.of(2023));
  }

  private List<String> convicted(String before, String now, String mark) {
    String indicator = "persons-convicted";
    rows.computeIfAbsent(2023, _ -> new ArrayList<>())
        .add(row(indicator, 2023, "3", "person", ",," + before + ",,"));
    rows.computeIfAbsent(2024, _ -> new ArrayList<>())
        .add(row(indicator, 2024, "3", "person", "," + mark + "," + now + ",,"));
    return codes();
  }

  private List<String> pair(String first, String one, String second, String other) {
    figure(2024, first, one, "person", "");
    figure(2024, second, other, "person", "");
    return codes();
  }

  private List<String> byNgo(String before, String ngoBefore, String now, String ngoNow) {
    figure(2023, "victims-identified", before, "person", "");
    figure(2023, "victims-identified", ngoBefore, "person", ",,,,ngo");
    figure(2024, "victims-identified", now, "person", "");
    figure(2024, "victims-identified", ngoNow, "person", ",,,,ngo");
    more = "partial: [identified-by]";
    return codes();
  }

  private List<String> compensated(String before, String now, String victims) {
    String basis = ",,art. 165,,";
    if (before.isEmpty()) {
      figure(2023, "persons-convicted", "", "person", "not-collected,,,,");
    } else {
      figure(2023, "persons-convicted", before, "person", basis);
    }
    figure(2023, "victims-compensated", victims, "person", "");
    figure(2024, "persons-convicted", now, "person", basis);
    figure(2024, "victims-compensated", victims, "person", "");
    return codes();
  }

  private List<String> returned(String before, String now, String returned) {
    more = "partial: [citizenship]";
    figure(2023, "victims-identified", before, "person", ",,,foreign,");
    figure(2024, "victims-identified", now, "person", ",,,foreign,");
    figure(2024, "victims-repatriated", returned, "person", ",,,foreign,");
    return codes();
  }

  private void figure(int year, String indicator, String value, String unit, String rest) {
    rows.computeIfAbsent(year, _ -> new ArrayList<>())
        .add(row(indicator, year, value, unit, rest.isEmpty() ? ",,,," : rest));
  }

  private static String row(String indicator, int year, String value, String unit, String rest) {
    return "%s,%d-04/%d-03,%s,%s,%s".formatted(indicator, year - 1, year, value, unit, rest);
  }

  private void offence(String from, String to) {
    new TestWorkspace(folder)
        .file(
            "law.yaml",
            """
            offences:
              - id: xe-165
                article: Criminal Code, article 165
                covers: [sex-adult]
                minimum: 5 years
                maximum: 12 years
                in-force-from: %s
                in-force-to: %s
                citation: Official Gazette
            """
                .formatted(from, to));
  }

  private List<String> codes() {
    return codes(Optional.empty());
  }

  private List<String> codes(Optional<Integer> year) {
    TestWorkspace workspace = new TestWorkspace(folder).top(top);
    boolean law = folder.resolve("law.yaml").toFile().exists();
    rows.forEach((edition, lines) -> {
      String name = "f" + edition + ".csv";
      String files = law && edition == 2024 ? name + ", law.yaml" : name;
      workspace
          .source(edition, "p" + edition, "police", files, more)
          .file(name, HEADER + "\n" + String.join("\n", lines) + "\n");
    });
    List<String> codes = Checked.of(workspace, year, Optional.empty()).codes();
    rows.clear();
    return codes;
  }
}
