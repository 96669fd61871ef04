package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.validate.Validation;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// What the product makes of Kosovo's published record.
class KosovoWorkspaceTest {
  private static final Path FOLDER = Path.of("sample-data/kosovo");

  private final Catalogue catalogue = CatalogueLoader.load();
  private final List<Diagnostic> findings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      ints = {
        2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
        2024
      })
  void everyYearLoadsWithoutAnError(int reportYear) {
    StatisticsRecord record = record(reportYear);

    assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(record.current().reportYear()).isEqualTo(reportYear);
    assertThat(record.current().dataRequests()).isEmpty();
  }

  @Test
  void theWarningsAreTheConflictOf2017AndTheRestatementOf2019() {
    record(2024);

    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(DiagnosticCode.INSTITUTIONS_DIFFER, DiagnosticCode.RESTATED);
    assertThat(operands(DiagnosticCode.INSTITUTIONS_DIFFER))
        .contains("victims-identified, 2017", "police", "32", "interior-ministry", "16");
    assertThat(operands(DiagnosticCode.RESTATED))
        .contains("victims-identified, 2019", "tip-2020", "tip-2021")
        .anyMatch(text -> text.contains("sexual 19 → 20") && text.contains("labour 2 → 3"));
  }

  @Test
  void the2020EditionKnowsNothingOfTheRestatement() {
    assertThat(sexual(record(2020), 2020)).isEqualTo(Measure.of(19));
    assertThat(findings).noneMatch(finding -> finding.code() == DiagnosticCode.RESTATED);
  }

  @Test
  void theLaterEditionIsOfRecordAndTheEarlierIsKept() {
    StatisticsRecord record = record(2022);

    assertThat(sexual(record, 2020)).isEqualTo(Measure.of(20));
    assertThat(record.restatements())
        .extracting(restatement -> restatement.earlier().measure())
        .containsExactlyInAnyOrder(Measure.of(19), Measure.of(2), Measure.of(1), Measure.of(1));
    // A figure that the later edition no longer gives is not mixed into its table.
    assertThat(record.years().get(2020).by("victims-identified", "form"))
        .containsOnlyKeys("sexual", "labour", "slavery-servitude", "servitude-in-marriage");
  }

  @ParameterizedTest
  @CsvSource({"2019, 15", "2020, 26", "2021, 17", "2022, 22"})
  void theVictimsIdentifiedOfAReportYearAreThoseOfTheCalendarYearBefore(int year, int victims) {
    assertThat(record(2022).years().get(year).measure(Series.total("victims-identified")))
        .isEqualTo(Measure.of(victims));
  }

  @ParameterizedTest
  @ValueSource(strings = {"persons-prosecuted", "persons-convicted", "persons-sentenced"})
  void whatTheSourcesDoNotHoldIsMissingForThatReason(String indicator) {
    assertThat(record(2022).current().measure(Series.total(indicator)))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_IN_SOURCES));
  }

  @ParameterizedTest
  @CsvSource({
    "2017, prosecutions-direction, UP",
    "2019, convictions-direction, DOWN",
    "2020, shelter-funding-direction, DOWN",
    "2022, convictions-direction, UP",
    "2022, shelter-funding-direction, UP",
    "2024, investigations-direction, DOWN"
  })
  void aPublishedDirectionIsAnAnswerOfItsYear(int year, String question, Direction direction) {
    assertThat(record(year).current().answer(question).orElseThrow().reply())
        .isEqualTo(new Reply.Moved(direction));
  }

  @Test
  void theRecommendationsOf2020AreNineInOrder() {
    assertThat(
            record(2020).answers().stream()
                .filter(answer -> answer.question().equals("recommendation"))
                .filter(answer -> answer.provenance().source().id().equals("tip-2020"))
                .map(answer -> ((Reply.Words) answer.reply()).text()))
        .hasSize(9)
        .startsWith("Sentence traffickers to significant prison terms.")
        .endsWith(
            "Standardise data, and create a database that keeps trafficking apart from related"
                + " prosecutions.");
  }

  @Test
  void ofThePenaltyForRapeOnlyTheLeastTermOfTheBasicFormIsKnown() {
    assertThat(record(2022).current().offences())
        .singleElement()
        .satisfies(offence -> {
          assertThat(offence.covers()).containsExactly(Offence.Limb.RAPE);
          assertThat(offence.minimumDays()).hasValue(2 * 365);
          assertThat(offence.maximumDays()).isEmpty();
          assertThat(offence.citation()).contains("https://www.state.gov/");
        });
  }

  @Test
  void theOneSentenceOfTheCodeThatWasFoundShowsOneLimbAndLeavesTheOthersOpen() {
    Offence trafficking =
        record(2024).current().offences().stream()
            .filter(offence -> offence.id().equals("xk-2019-trafficking"))
            .findFirst()
            .orElseThrow();
    assertThat(trafficking.covers()).containsExactly(Offence.Limb.SEX_ADULT);
    assertThat(trafficking.leavesOpen())
        .containsExactly(
            Offence.Limb.SEX_CHILD,
            Offence.Limb.LABOUR_ADULT,
            Offence.Limb.LABOUR_CHILD,
            Offence.Limb.AGGRAVATED);
    assertThat(trafficking.minimumDays()).hasValue(5 * 365);
    assertThat(trafficking.maximumDays()).hasValue(12 * 365);
  }

  private StatisticsRecord record(int reportYear) {
    Workspace workspace = WorkspaceLoader.load(FOLDER, findings::add).orElseThrow();
    var submissions =
        Ingest.read(workspace.sourcesUpTo(reportYear, Optional.empty()), findings::add);
    return Validation.record(workspace, submissions, catalogue, reportYear, findings::add);
  }

  private static Measure sexual(StatisticsRecord record, int year) {
    return record.years().get(year).measure(Series.of("victims-identified", "form", "sexual"));
  }

  private List<String> operands(DiagnosticCode code) {
    return findings.stream()
        .filter(finding -> finding.code() == code)
        .flatMap(finding -> finding.operands().values().stream())
        .map(Object::toString)
        .toList();
  }
}
