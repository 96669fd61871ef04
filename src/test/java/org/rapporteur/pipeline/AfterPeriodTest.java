package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.report.AfterPeriodReport;
import org.rapporteur.report.FactTable;
import org.rapporteur.report.Report;

/// What happened after the cut-off: in its own year beside the shortfall that it mends, in the next
/// one as an answer like any other.
class AfterPeriodTest {

  private static final Report BEFORE = report(2023);
  private static final Report NOW = report(2024);

  @TempDir Path folder;

  private static Report report(int year) {
    return report(SourceRows.FOLDER, year);
  }

  private static Report report(Path workspace, int year) {
    Scoring scoring = AnnualBuild.score(Builds.request(workspace, year, Path.of("unused")));
    assertThat(scoring).isInstanceOf(Scoring.Done.class);
    return ((Scoring.Done) scoring).scored().report();
  }

  @Test
  void anEventAfterTheCutOffStandsBesideTheShortfallThatItMends() {
    AfterPeriodReport.Event protocol = event(BEFORE, "border-screening-protocol");
    assertThat(protocol.date()).isEqualTo("2023-04-17");
    assertThat(protocol.mends())
        .extracting(
            AfterPeriodReport.Test::element,
            AfterPeriodReport.Test::test,
            AfterPeriodReport.Test::rating,
            AfterPeriodReport.Test::would)
        .containsExactly(tuple("C-BORD", "C-BORD.protocol", "NOT_MET", Optional.of("MET")));
  }

  @Test
  void inTheNextYearItIsOfRecordByItselfAndTheReportSaysSo() {
    assertThat(NOW.analysis().afterPeriod().carried())
        .singleElement()
        .satisfies(carried -> {
          assertThat(carried.counts()).isTrue();
          assertThat(carried.event().key()).isEqualTo("border-screening-protocol");
          assertThat(carried.event().mends())
              .extracting(AfterPeriodReport.Test::test, AfterPeriodReport.Test::rating)
              .containsExactly(tuple("C-BORD.protocol", "MET"));
        });
    assertThat(texts(table(NOW, "carried_events"))).anyMatch(text -> text.contains("It counts"));
  }

  @Test
  void aLawThatComesIntoForceAfterThePeriodMendsTheStandardsThatItReaches() {
    assertThat(event(NOW, "xe-181-2024").mends())
        .extracting(AfterPeriodReport.Test::element, AfterPeriodReport.Test::would)
        .isNotEmpty()
        .allMatch(would -> would.equals(tuple("MS-2", Optional.of("MET"))));
  }

  @Test
  void anEventThatNoTestReadsMendsNothingAndIsShownAllTheSame() {
    assertThat(event(NOW, "compensation-fund").mends()).isEmpty();
    assertThat(texts(table(NOW, "after_the_period")))
        .anyMatch(text -> text.contains("No test of this year"));
  }

  @Test
  void aPromiseIsNoEvent() {
    assertThat(NOW.analysis().afterPeriod().events())
        .extracting(AfterPeriodReport.Event::key)
        .doesNotContain("demand-sex-tourism");
    assertThat(texts(table(NOW, "after_the_period")))
        .anyMatch(text -> text.contains("mends nothing until it is kept"));
  }

  @Test
  void aNewerAnswerSupersedesTheEventAndTheReportNamesIt() throws IOException {
    WorkspaceCopy.of(SourceRows.FOLDER, folder.resolve("copy"));
    Path answers = folder.resolve("copy/sources/2024/questionnaire.yaml");
    String newer = "  - {question: border-screening-protocol, reply: false, words: Suspended}\n";
    Files.writeString(
        answers, Files.readString(answers).replaceFirst("answers:\n", "answers:\n" + newer));
    Report report = report(folder.resolve("copy"), 2024);
    assertThat(report.analysis().afterPeriod().carried())
        .singleElement()
        .satisfies(carried -> {
          assertThat(carried.counts()).isFalse();
          assertThat(carried.outcome()).contains("Suspended");
        });
  }

  private static AfterPeriodReport.Event event(Report report, String key) {
    return report.analysis().afterPeriod().events().stream()
        .filter(event -> event.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static FactTable table(Report report, String name) {
    return report.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(FactTable table) {
    return table.rows().stream().flatMap(List::stream).map(cell -> cell.text()).toList();
  }
}
