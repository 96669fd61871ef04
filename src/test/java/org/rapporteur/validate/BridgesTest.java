package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.TestWorkspace;

/// Bridges beside the other figures of the record, and what is wrong with those that cannot be
/// used.
class BridgesTest {

  private static final Series IDENTIFIED = Series.total("victims-identified");

  private static final String BRIDGE =
      """
      bridges:
        - title: Police and shelters
          indicator: victims-identified
          period: 2023-04/2024-03
          base: {institution: police}
          others:
            - institution: shelters
              indicator: victims-sheltered
              lines:
                - {kind: carry-over, count: 3, evidence: admission dates}
              seen-by-base-alone: [{count: 5, evidence: compared list}]
              seen-by-this-alone: [{count: 4, evidence: compared list}]
              seen-by-both: [{count: 18, evidence: compared list}]
      """;

  @TempDir Path folder;

  private final Map<String, String> files = new LinkedHashMap<>();

  @ParameterizedTest
  @CsvSource({
    "23, 18, C-004",
    "23, 19, ''",
    "23, 29, C-004",
    "23, 28, ''",
    "7, 4, ''",
    "7, 3, C-004",
    "20-23, 17, ''",
    "<5, 8, C-004"
  })
  void policeAndSheltersFarApartAreToldWithoutABridge(
      String identified, String sheltered, String code) {
    given("police", "victims-identified,2023-04/2024-03," + identified + ",person");
    given("shelters", "victims-sheltered,2023-04/2024-03," + sheltered + ",person");
    assertThat(String.join(" ", checked("").codes())).isEqualTo(code);
  }

  @Test
  void policeAndSheltersOfDifferentPeriodsAreNotCompared() {
    given("police", "victims-identified,2023-04/2024-03,40,person");
    given("shelters", "victims-sheltered,2023,9,person");
    assertThat(checked("").codes()).doesNotContain("C-004");
  }

  @Test
  void aBridgeAnswersWhyTheyAreFarApart() {
    given("police", "victims-identified,2023-04/2024-03,23,person");
    given("shelters", "victims-sheltered,2023-04/2024-03,25,person");
    Checked checked = checked(BRIDGE);
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.figure(IDENTIFIED)).isEqualTo("27");
    assertThat(checked.ofRecord(IDENTIFIED).provenance().source().title())
        .isEqualTo("Police and shelters");
  }

  /// 4 of whom the police know nothing may be of either sex.
  @Test
  void thePartsOfTheBaseBecomeBoundsWhereOthersSawMore() {
    given(
        "police",
        "victims-identified,2023-04/2024-03,23,person",
        "victims-identified,2023-04/2024-03,17,person,female",
        "victims-identified,2023-04/2024-03,6,person,male");
    given("shelters", "victims-sheltered,2023-04/2024-03,25,person");
    Checked checked = checked(BRIDGE);
    assertThat(checked.figure(Series.of("victims-identified", "sex", "female"))).isEqualTo("17-21");
    assertThat(checked.ofRecord(Series.of("victims-identified", "sex", "male")).marks())
        .containsExactly(Mark.BOUNDS);
    assertThat(checked.codes()).isEmpty();
  }

  @Test
  void thePartsStayWhereTheNationalFigureIsTheBases() {
    given(
        "police",
        "victims-identified,2023-04/2024-03,23,person",
        "victims-identified,2023-04/2024-03,17,person,female",
        "victims-identified,2023-04/2024-03,6,person,male");
    given("shelters", "victims-sheltered,2023-04/2024-03,21,person");
    Checked checked = checked(BRIDGE.replace("count: 4", "count: 0"));
    assertThat(checked.figure(IDENTIFIED)).isEqualTo("23");
    assertThat(checked.figure(Series.of("victims-identified", "sex", "female"))).isEqualTo("17");
  }

  @Test
  void twoInstitutionsThatDifferAreNotToldWhereABridgeSpeaksOfBoth() {
    String same = BRIDGE.replace("victims-sheltered", "victims-identified");
    given("police", "victims-identified,2023-04/2024-03,23,person");
    given("shelters", "victims-identified,2023-04/2024-03,25,person");
    assertThat(checked(same).codes()).isEmpty();
    assertThat(checked("").codes()).containsExactly("R-011");
  }

  @Test
  void aNationalFigureThatNobodyReportedComesFromTheBridgeAlone() {
    given("police", "victims-identified,2023-04/2024-03,23,person");
    given("shelters", "victims-sheltered,2023-04/2024-03,25,person");
    Checked checked =
        checked(
            BRIDGE
                .replace(
                    "indicator: victims-identified\n    period",
                    "indicator: victims-referred\n    period")
                .replace(
                    "{institution: police}",
                    "{institution: police, indicator: victims-identified}"));
    assertThat(checked.figure(Series.total("victims-referred"))).isEqualTo("27");
    assertThat(checked.figure(IDENTIFIED)).isEqualTo("23");
  }

  @Test
  void aBridgeOfALaterYearIsNotReadInAnEarlierOne() {
    given("police", "victims-identified,2022-04/2023-03,23,person");
    TestWorkspace workspace = workspace(BRIDGE, 2023).source(2024, "later", "courts", "c.csv", "");
    workspace.file("c.csv", "indicator,period,value,unit\n");
    assertThat(Checked.of(workspace, 2023).codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count: 3,            | count: -3,          | Y-004",
        "count: 3,            | count: 3.5,         | Y-004",
        "count: 3,            | count: 4-2,         | Y-004",
        "count: 3,            | count: 9999999999,  | Y-004",
        "count: 3,            | counts: 3,          | Y-001 Y-003",
        "kind: carry-over     | kind: seen-by-one   | Y-007",
        "kind: carry-over,    | in: base,           | Y-001 Y-003",
        "institution: shelters | institution: hostels | Y-007",
        "victims-sheltered    | victims-hosted      | Y-007",
        "period: 2023-04/2024-03 | period: 2023-04/2023-09 | Y-004",
        "base: {institution: police} | base: {institution: police, seen-by-both: []} | Y-001",
        "title: Police and shelters | title: ' ' | Y-004"
      })
  void aBridgeThatCannotBeReadIsLeftOut(String right, String wrong, String codes) {
    given("police", "victims-identified,2023-04/2024-03,23,person");
    given("shelters", "victims-sheltered,2023-04/2024-03,22,person");
    assertThat(BRIDGE).contains(right);
    Checked checked = checked(BRIDGE.replace(right, wrong));
    assertThat(String.join(" ", checked.codes())).isEqualTo(codes);
    assertThat(checked.figure(IDENTIFIED)).isEqualTo("23");
  }

  @Test
  void aSourceThatReportsByQuarterIsBridgedWithItsSum() {
    given(
        "police",
        "victims-identified,2023-04/2023-06,5,person",
        "victims-identified,2023-07/2023-09,7,person",
        "victims-identified,2023-10/2023-12,4,person",
        "victims-identified,2024-01/2024-03,7,person");
    given("shelters", "victims-sheltered,2023-04/2024-03,25,person");
    Checked checked = checked(BRIDGE);
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.figure(IDENTIFIED)).isEqualTo("27");
  }

  /// 17 + 6 are the 23 that were counted; 60 to 90 is of another kind, and no total of theirs.
  @Test
  void anEstimateFromASampleIsKeptAndNeitherOfRecordNorCheckedNorBridged() {
    files.put(
        "police",
        """
        indicator,period,value,unit,sex,marks
        victims-identified,2023-04/2024-03,17,person,female,
        victims-identified,2023-04/2024-03,6,person,male,
        victims-identified,2023-04/2024-03,60-90,person,,sample
        """);
    Checked checked = checked("");
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.figure(IDENTIFIED)).isEqualTo("\u2013");
    assertThat(checked.record().observations())
        .anySatisfy(o -> assertThat(o.marks()).containsExactly(Mark.SAMPLE));
    given("shelters", "victims-sheltered,2023-04/2024-03,25,person");
    assertThat(checked(BRIDGE).codes()).containsExactly("R-009");
  }

  @Test
  void aFigureHasOneBridge() {
    given("police", "victims-identified,2023-04/2024-03,23,person");
    given("shelters", "victims-sheltered,2023-04/2024-03,25,person");
    String second = BRIDGE.substring(BRIDGE.indexOf('\n') + 1);
    assertThat(checked(BRIDGE + second).codes()).containsExactly("Y-014");
  }

  /// @param rows each with or without a sex
  private void given(String institution, String... rows) {
    StringBuilder content = new StringBuilder("indicator,period,value,unit,sex\n");
    for (String row : rows) {
      content.append(row).append(row.endsWith("person") ? ",\n" : "\n");
    }
    files.put(institution, content.toString());
  }

  private Checked checked(String top) {
    return Checked.of(workspace(top, 2024));
  }

  private TestWorkspace workspace(String top, int year) {
    TestWorkspace workspace =
        new TestWorkspace(folder).top("precedence: [police, shelters]").top(top);
    files.forEach((institution, content) ->
        workspace
            .source(
                year, institution, institution, institution + ".csv", "url: https://example.org/")
            .file(institution + ".csv", content));
    return workspace;
  }
}
