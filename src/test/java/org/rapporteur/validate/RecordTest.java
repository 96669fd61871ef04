package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.NamedInstitution;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.TestWorkspace;

/// Whose figure is of record, and what is kept besides.
class RecordTest {

  private static final String HEADER = "indicator,period,value,unit,status,marks,sex,form,note\n";
  private static final Series VICTIMS = Series.total("victims-identified");
  private static final Series FEMALE = Series.of("victims-identified", "sex", "female");

  @TempDir Path folder;

  @Test
  void theInstitutionThatTheWorkspaceNamesFirstIsOfRecordAndTheOtherIsKept() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top("precedence: [social-work, police]")
            .source(2024, "p", "police", "p.csv", "")
            .source(2024, "s", "social-work", "s.csv", "")
            .file("p.csv", rows("victims-identified,2023-04/2024-03,22"))
            .file("s.csv", rows("victims-identified,2023-04/2024-03,24"));
    Checked checked = Checked.of(workspace);
    assertThat(checked.figure(VICTIMS)).isEqualTo("24");
    assertThat(checked.places()).containsExactly("R-011 p.csv:2");
    assertThat(checked.findings().getFirst().operands())
        .containsEntry("record", new NamedInstitution("social-work"))
        .containsEntry("value", "24")
        .containsEntry("source", new NamedInstitution("police"))
        .containsEntry("other", "22");
    assertThat(checked.record().current().alsoReported())
        .extracting(o -> o.provenance().source().id())
        .containsExactly("p");
  }

  @Test
  void institutionsThatAgreeOrOverlapDoNotDiffer() {
    for (String other : List.of("22", "20-25", "<30")) {
      TestWorkspace workspace =
          new TestWorkspace(folder)
              .source(2024, "p", "police", "p.csv", "")
              .source(2024, "s", "social-work", "s.csv", "")
              .file("p.csv", rows("victims-identified,2023-04/2024-03,22"))
              .file("s.csv", rows("victims-identified,2023-04/2024-03," + other));
      assertThat(Checked.of(workspace).codes()).as(other).isEmpty();
    }
  }

  @Test
  void differentPeriodsDoNotDiffer() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "p.csv", "")
            .source(2024, "s", "social-work", "s.csv", "")
            .file("p.csv", rows("victims-identified,2023-04/2024-03,22"))
            .file("s.csv", rows("victims-identified,2023,24"));
    assertThat(Checked.of(workspace).codes()).isEmpty();
  }

  @Test
  void whereTotalsDifferThatTheirPartsDifferIsNotSaidAgain() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "p.csv", "")
            .source(2024, "s", "social-work", "s.csv", "")
            .file("p.csv", rows(total(22), sex("female", 17), sex("male", 5)))
            .file("s.csv", rows(total(24), sex("female", 18), sex("male", 6)));
    assertThat(Checked.of(workspace).places()).containsExactly("R-011 s.csv:2");
  }

  @Test
  void theReasonOfTheWorkspaceSilencesTheDifference() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top(
                """
                explanations:
                  - {code: R-011, indicator: victims-identified, period: 2023-04/2024-03, reason: Late.}
                """)
            .source(2024, "p", "police", "p.csv", "")
            .source(2024, "s", "social-work", "s.csv", "")
            .file("p.csv", rows(total(22)))
            .file("s.csv", rows(total(24)));
    assertThat(Checked.of(workspace).codes()).isEmpty();
  }

  @Test
  void anExplanationOfNothingIsAFindingInTheNewestYearOnly() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top(
                """
                explanations:
                  - {code: T-003, indicator: victims-identified, period: 2022-04/2023-03, reason: Late.}
                """)
            .source(2023, "p3", "police", "p3.csv", "")
            .source(2024, "p4", "police", "p4.csv", "")
            .file("p3.csv", rows("victims-identified,2022-04/2023-03,22"))
            .file("p4.csv", rows("victims-identified,2022-04/2023-03,22"));
    assertThat(Checked.of(workspace).places()).containsExactly("V-090 rapporteur.yaml:4");
    assertThat(Checked.of(workspace, 2023).codes()).isEmpty();
  }

  @Test
  void theNewestEditionNotLaterThanTheReportYearIsOfRecord() {
    TestWorkspace workspace = editions("26", "25", "", "");
    assertThat(Checked.of(workspace, 2024).figure(2023, VICTIMS)).isEqualTo("25");
    assertThat(Checked.of(workspace, 2023).figure(2023, VICTIMS)).isEqualTo("26");
  }

  @Test
  void aChangedFigureIsARestatementAndMarkedAsRevised() {
    Checked checked = Checked.of(editions("26", "25", "", ""));
    assertThat(checked.places()).containsExactly("T-003 p4.csv:2");
    assertThat(checked.record().restatements()).hasSize(1);
    assertThat(checked.record().restatements().getFirst().earlier().measure())
        .isEqualTo(Measure.of(26));
    Observation later = checked.record().years().get(2023).observation(VICTIMS).orElseThrow();
    assertThat(later.marks()).containsExactly(Mark.REVISED);
    assertThat(checked.record().observations()).contains(later).hasSize(2);
  }

  @Test
  void whatIsMarkedRevisedOrWasProvisionalOrAgreesIsNotReported() {
    assertThat(Checked.of(editions("26", "25", "", "revised")).codes()).isEmpty();
    assertThat(Checked.of(editions("26", "25", "provisional", "")).codes()).isEmpty();
    assertThat(Checked.of(editions("26", "26", "", "")).codes()).isEmpty();
    assertThat(Checked.of(editions("26", "25", "", "revised")).record().restatements())
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).contains("why"));
  }

  @Test
  void aWholeThatIsNotTheSumOfTheEarlierPartsIsARestatement() {
    for (String whole : List.of("25", "26")) {
      TestWorkspace workspace =
          new TestWorkspace(folder)
              .source(2023, "p3", "police", "p3.csv", "")
              .source(2024, "p4", "police", "p4.csv", "")
              .file(
                  "p3.csv",
                  rows(
                      "victims-identified,2022-04/2022-09,14",
                      "victims-identified,2022-10/2023-03,12"))
              .file("p4.csv", rows("victims-identified,2022-04/2023-03," + whole));
      Checked checked = Checked.of(workspace);
      assertThat(checked.places())
          .containsExactlyElementsOf(whole.equals("26") ? List.of() : List.of("T-003 p4.csv:2"));
      assertThat(checked.figure(2023, VICTIMS)).isEqualTo(whole);
    }
  }

  @Test
  void aRevisionWithoutAReasonIsReported() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2023, "p3", "police", "p3.csv", "")
            .source(2024, "p4", "police", "p4.csv", "")
            .file("p3.csv", rows("victims-identified,2022-04/2023-03,26"))
            .file("p4.csv", rows("victims-identified,2022-04/2023-03,25,person,,revised"));
    assertThat(Checked.of(workspace).places()).containsExactly("T-003 p4.csv:2");
  }

  @Test
  void aFigureThatOnlyOneEditionOfAChangedTableGivesIsKeptBesideTheChanges() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2023, "p3", "police", "p3.csv", "")
            .source(2024, "p4", "police", "p4.csv", "")
            .file("p3.csv", rows(form("sexual", 19), form("begging", 5)))
            .file("p4.csv", rows(form("sexual", 20), form("labour", 4)));
    assertThat(Checked.of(workspace).record().restatements())
        .extracting(r ->
            Wording.codes(r.later().series())
                + " "
                + Wording.measure(r.earlier().measure())
                + " "
                + Wording.measure(r.later().measure()))
        .containsExactly("sexual 19 20", "begging 5 –", "labour – 4");
  }

  private TestWorkspace editions(String earlier, String later, String before, String after) {
    return new TestWorkspace(folder)
        .source(2023, "p3", "police", "p3.csv", "")
        .source(2024, "p4", "police", "p4.csv", "")
        .file(
            "p3.csv",
            HEADER
                + "victims-identified,2022-04/2023-03,"
                + earlier
                + ",person,,"
                + before
                + ",,,\n")
        .file(
            "p4.csv",
            HEADER
                + "victims-identified,2022-04/2023-03,"
                + later
                + ",person,,"
                + after
                + ",,,why\n");
  }

  @Test
  void aTableIsTakenFromOneEditionAsAWhole() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2023, "p3", "police", "p3.csv", "")
            .source(2024, "p4", "police", "p4.csv", "")
            .file(
                "p3.csv",
                rows(
                    "victims-identified,2022-04/2023-03,26",
                    form("sexual", 19),
                    form("labour", 2),
                    form("begging", 5)))
            .file(
                "p4.csv",
                rows(
                    "victims-identified,2022-04/2023-03,26",
                    form("sexual", 20),
                    form("labour", 6)));
    Checked checked = Checked.of(workspace);
    assertThat(checked.record().years().get(2023).by("victims-identified", "form"))
        .containsOnlyKeys("labour", "sexual");
    assertThat(checked.codes()).containsExactly("T-003");
    assertThat(checked.operand("changes").toString())
        .isEqualTo("[labour 2 → 6, sexual 19 → 20, begging 5 → –]");
    assertThat(checked.record().observations()).hasSize(7);
  }

  @Test
  void aNewerTotalOverOlderPartsIsNoted() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2023, "p3", "police", "p3.csv", "")
            .source(2024, "p4", "police", "p4.csv", "")
            .file(
                "p3.csv",
                rows(
                    "victims-identified,2022-04/2023-03,26",
                    "victims-identified,2022-04/2023-03,20,person,,,female",
                    "victims-identified,2022-04/2023-03,6,person,,,male"))
            .file("p4.csv", rows("victims-identified,2022-04/2023-03,27,person,,revised,,,late"));
    Checked checked = Checked.of(workspace);
    assertThat(checked.codes()).containsExactly("R-012");
    assertThat(checked.figure(2023, VICTIMS)).isEqualTo("27");
    assertThat(checked.figure(2023, FEMALE)).isEqualTo("20");
  }

  @Test
  void ofOneInstitutionAprilToMarchComesBeforeTheCalendarYear() {
    TestWorkspace workspace =
        TestWorkspace.withFigures(
            folder,
            HEADER.strip(),
            "victims-identified,2023,21,person,,,,,",
            "victims-identified,2023-04/2024-03,22,person,,,,,");
    Checked checked = Checked.of(workspace);
    assertThat(checked.figure(VICTIMS)).isEqualTo("22");
    assertThat(checked.codes()).isEmpty();
  }

  @Test
  void theCalendarYearStandsInAndThatIsSaidOnce() {
    TestWorkspace workspace =
        TestWorkspace.withFigures(
            folder,
            HEADER.strip(),
            "victims-identified,2023,21,person,,,,,",
            "victims-assisted,2023,20,person,,,,,",
            "victims-identified,2022,19,person,,,,,",
            "victims-assisted,2022,,person,not-collected,,,,");
    Checked checked = Checked.of(workspace);
    assertThat(checked.figure(2024, VICTIMS)).isEqualTo("21");
    assertThat(checked.figure(2023, VICTIMS)).isEqualTo("19");
    assertThat(checked.codes()).containsExactly("T-005");
    assertThat(checked.operand("count")).isEqualTo(2);
  }

  @Test
  void aFigureOfAnotherPeriodIsKeptAndIsTheReasonWhyThereIsNone() {
    TestWorkspace workspace =
        TestWorkspace.withFigures(
            folder, HEADER.strip(), "victims-identified,2023-01/2023-09,15,person,,,,,");
    Checked checked = Checked.of(workspace);
    assertThat(checked.places()).containsExactly("T-007 f.csv:2");
    assertThat(checked.record().observations()).hasSize(1);
    assertThat(checked.measure(VICTIMS))
        .isEqualTo(Measure.missing(MissingReason.Plain.OTHER_PERIOD));
    assertThat(checked.ofRecord(VICTIMS).note()).contains("2023-01/2023-09 15");
  }

  @Test
  void ofAStockTheLastDayOfThePeriodIsOfRecord() {
    TestWorkspace workspace =
        TestWorkspace.withFigures(
            folder,
            "indicator,period,value,unit",
            "shelter-places,2023-12-31,40,place",
            "shelter-places,2024-03-31,44,place",
            "shelter-places,2023-03-31,36,place");
    Checked checked = Checked.of(workspace);
    assertThat(checked.figure(2024, Series.total("shelter-places"))).isEqualTo("44");
    assertThat(checked.figure(2023, Series.total("shelter-places"))).isEqualTo("36");
  }

  @Test
  void aFigureComesBeforeTheWordThatThereIsNone() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top("precedence: [police, courts]")
            .source(2024, "p", "police", "p.csv", "")
            .source(2024, "c", "courts", "c.csv", "")
            .file(
                "p.csv", HEADER + "victims-identified,2023-04/2024-03,,person,not-collected,,,,\n")
            .file("c.csv", rows(total(3)));
    assertThat(Checked.of(workspace).figure(VICTIMS)).isEqualTo("3");
  }

  @Test
  void anExplicitStatusSaysWhyAFigureIsMissingAndTheWorkspaceWhyTheOthersAre() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top("unreported: not-reported-to-office")
            .source(2024, "p", "police", "p.csv", "")
            .file(
                "p.csv", HEADER + "victims-identified,2023-04/2024-03,,person,not-collected,,,,\n");
    Checked checked = Checked.of(workspace);
    assertThat(checked.measure(VICTIMS))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_COLLECTED));
    assertThat(checked.measure(Series.total("victims-assisted")))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_REPORTED_TO_OFFICE));
  }

  @Test
  void anUnansweredRequestIsTheReasonWhyWhatItAskedForIsMissing() {
    String requests =
        """
        data-requests:
          - {topic: sentences, scope: all, date: 2023-11-03, provided: false}
          - {topic: convictions, scope: all, date: 2023-11-03, provided: true}
        """;
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "courts", "p.csv", "")
            .yearKeys(requests)
            .file(
                "p.csv",
                """
                indicator,period,value,unit,status,sentence
                persons-sentenced,2023-04/2024-03,,person,not-collected,fine
                """);
    MissingReason asked =
        new MissingReason.NotProvidedToState("sentences/all", LocalDate.of(2023, 11, 3));
    Checked checked = Checked.of(workspace);
    assertThat(checked.measure(Series.total("persons-sentenced")))
        .isEqualTo(Measure.missing(asked));
    assertThat(checked.measure(Series.of("persons-sentenced", "sentence", "fine")))
        .isEqualTo(Measure.missing(asked));
    assertThat(checked.measure(Series.total("persons-convicted")))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_IN_SOURCES));
    assertThat(checked.measure(Series.total("officials-sentenced")))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_IN_SOURCES));
  }

  @Test
  void aSourceThatKnowsLaterDaysThanAskedForIsNotUsed() {
    TestWorkspace workspace = editions("26", "25", "", "");
    Checked checked =
        Checked.of(workspace, Optional.of(2024), Optional.of(LocalDate.of(2024, 4, 1)));
    assertThat(checked.figure(2023, VICTIMS)).isEqualTo("26");
    assertThat(checked.record().sources()).hasSize(1);
  }

  @Test
  void theSameFactTwiceIsCountedOnceAndWithTwoValuesNotAtAll() {
    Checked same = Checked.of(TestWorkspace.withFigures(folder, rowsOf(total(22), total(22))));
    assertThat(same.places()).containsExactly("S-015 f.csv:3");
    assertThat(same.figure(VICTIMS)).isEqualTo("22");
    Checked other = Checked.of(TestWorkspace.withFigures(folder, rowsOf(total(22), total(23))));
    assertThat(other.places()).containsExactly("S-014 f.csv:3");
    assertThat(other.figure(VICTIMS)).isEqualTo("–");
  }

  @Test
  void theSettingsNameWhatTheCatalogueHas() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top("precedence: [polic]")
            .source(2024, "p", "policee", "p.csv", "partial: [sexes]")
            .file("p.csv", rows(total(3)));
    assertThat(Checked.of(workspace).places())
        .containsExactly(
            "Y-007 rapporteur.yaml", "Y-007 rapporteur.yaml:7", "Y-007 rapporteur.yaml:7");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfRowsAndFilesDoesNotMatter(long seed) {
    List<String> rows =
        new ArrayList<>(
            List.of(
                total(22),
                sex("female", 17),
                sex("male", 5),
                "victims-identified,2023,21,person,,,,,",
                "victims-identified,2022-04/2023-03,19,person,,revised,,,",
                "victims-assisted,2023-04/2024-03,,person,not-collected,,,,",
                "victims-referred,2023-04/2024-03,x,person,,,,,",
                "victims-sheltered,2023-04/2024-03,3,person,,,,,",
                "victims-sheltered,2023-04/2024-03,4,person,,,,,"));
    Checked straight = Checked.of(shuffled(rows, "a.csv, b.csv"));
    Collections.shuffle(rows, new Random(seed));
    Checked shuffled = Checked.of(shuffled(rows, "b.csv, a.csv"));
    assertThat(figures(shuffled.record()))
        .as("seed %d", seed)
        .isEqualTo(figures(straight.record()));
    assertThat(oneTable(shuffled.codes()))
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(oneTable(straight.codes()));
  }

  /// A contradiction within a table and one between two tables have codes of their own.
  private static List<String> oneTable(List<String> codes) {
    return codes.stream().map(code -> code.equals("A-011") ? "S-014" : code).toList();
  }

  private TestWorkspace shuffled(List<String> rows, String files) {
    return new TestWorkspace(folder)
        .source(2024, "p", "police", files, "")
        .file("a.csv", rows(rows.subList(0, 4).toArray(String[]::new)))
        .file("b.csv", rows(rows.subList(4, rows.size()).toArray(String[]::new)));
  }

  private static Map<String, String> figures(StatisticsRecord record) {
    Map<String, String> figures = new TreeMap<>();
    record
        .years()
        .forEach((year, facts) ->
            facts
                .ofRecord()
                .forEach((series, o) ->
                    figures.put(
                        year + " " + series, o.measure() + " " + o.marks() + " " + o.period())));
    return figures;
  }

  private static String total(int value) {
    return "victims-identified,2023-04/2024-03," + value + ",person,,,,,";
  }

  private static String sex(String code, int value) {
    return "victims-identified,2023-04/2024-03," + value + ",person,,," + code + ",,";
  }

  private static String form(String code, int value) {
    return "victims-identified,2022-04/2023-03," + value + ",person,,,," + code + ",";
  }

  private static String rows(String... rows) {
    return String.join("\n", rowsOf(rows)) + "\n";
  }

  /// Rows under the header; what a row leaves out at its end is blank, the unit being persons.
  private static String[] rowsOf(String... rows) {
    List<String> lines = new ArrayList<>(List.of(HEADER.strip()));
    for (String row : rows) {
      String full = row.chars().filter(c -> c == ',').count() == 2 ? row + ",person" : row;
      long commas = full.chars().filter(c -> c == ',').count();
      lines.add(full + ",".repeat((int) (8 - commas)));
    }
    return lines.toArray(String[]::new);
  }
}
