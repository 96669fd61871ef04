package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.assess.TestResult;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Restatement;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;
import org.rapporteur.validate.Validation;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// The fictional country read, checked and assessed. Every expected value was worked out by hand
/// from the tables of its README and the thresholds of `standard-1`, before the program did.
class ExampleCountryTest {
  private record Read(List<Diagnostic> findings, StatisticsRecord record, Assessment assessment) {}

  private static final Map<Integer, Read> READ = Map.of(2023, read(2023), 2024, read(2024));

  private static Read read(int year) {
    List<Diagnostic> findings = new ArrayList<>();
    Workspace workspace = WorkspaceLoader.load(SourceRows.FOLDER, findings::add).orElseThrow();
    Catalogue catalogue = CatalogueLoader.load();
    StatisticsRecord record =
        Validation.record(
            workspace,
            Ingest.read(workspace.sourcesUpTo(year, Optional.empty()), findings::add),
            catalogue,
            year,
            findings::add);
    return switch (RulebookLoader.load(year, workspace.profile(), catalogue)) {
      case RulebookOutcome.Found(Rulebook rulebook) ->
          new Read(findings, record, Assessor.assess(record, rulebook));
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new IllegalStateException("no rulebook for " + year);
    };
  }

  @Test
  void theDataHaveNoErrorAndWarnOnceThatTwoInstitutionsDiffer() {
    assertThat(findings(2023, Severity.ERROR, Severity.WARNING)).isEmpty();
    assertThat(findings(2024, Severity.ERROR, Severity.WARNING))
        .containsExactly("R-011 sources/2024/social-work.csv");
  }

  @Test
  void figuresOfCalendarYearsAreNotedOnceAtTheFirst() {
    assertThat(findings(2024, Severity.INFO))
        .contains("T-005 sources/2024/coordinator.csv")
        .filteredOn(finding -> finding.startsWith("T-005"))
        .hasSize(1);
  }

  @Test
  void casesRequalifiedAreNotedOnce() {
    assertThat(findings(2024, Severity.INFO))
        .filteredOn(finding -> finding.startsWith("J-"))
        .containsExactly("J-015 sources/2024/courts.xlsx");
  }

  /// The twenty figures of the README, in its order.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2024, victims-identified, -, -, 51",
        "2024, victims-identified, age, child, 19",
        "2023, victims-identified, -, -, 43",
        "2024, victims-identified, citizenship, foreign, 5",
        "2024, victims-identified, form, sexual, 23",
        "2024, victims-referred, -, -, 45",
        "2024, victims-assisted, -, -, 43",
        "2024, victims-sheltered, -, -, 33",
        "2023, victims-legal-aid, -, -, 19",
        "2024, victims-penalised, -, -, 1",
        "2024, investigations-opened, -, -, 29",
        "2024, investigations-pending, -, -, 23",
        "2024, persons-prosecuted, -, -, 31",
        "2024, prosecutions-pending, -, -, 27",
        "2024, persons-convicted, -, -, 13",
        "2024, persons-sentenced, -, -, 13",
        "2024, persons-sentenced, sentence, prison-year-or-more, 5",
        "2024, persons-sentenced, role, principal, 8",
        "2024, officials-trained, -, -, 417",
        "2024, funding-protection, -, -, 287431",
      })
  void figuresOfRecordAreThoseWorkedOutByHand(
      int year, String indicator, String dimension, String code, long value) {
    Series series =
        dimension == null ? Series.total(indicator) : Series.of(indicator, dimension, code);
    assertThat(year(2024, year).measure(series)).isEqualTo(Measure.of(value));
  }

  @Test
  void legalAidIsTheOnlyFigureRestated() {
    List<Restatement> restatements = READ.get(2024).record().restatements();
    assertThat(restatements).hasSize(1);
    assertThat(restatements.getFirst().earlier().measure()).isEqualTo(Measure.of(17));
    assertThat(restatements.getFirst().later().measure()).isEqualTo(Measure.of(19));
    assertThat(year(2023, 2023).measure(Series.total("victims-legal-aid")))
        .isEqualTo(Measure.of(17));
  }

  @Test
  void whatSocialWorkSaysOfReferralsIsKeptBesideTheFigureOfRecord() {
    assertThat(year(2024, 2024).alsoReported())
        .extracting(Observation::series, Observation::measure)
        .contains(tuple(Series.total("victims-referred"), Measure.of(43)));
  }

  @Test
  void theYearBeforeTheFirstEditionIsThereToCompareWith() {
    assertThat(year(2023, 2022).measure(Series.total("victims-identified")))
        .isEqualTo(Measure.of(47));
  }

  @Test
  void anEventAfterThePeriodAndACommitmentAreKeptApartFromTheAnswers() {
    StatisticsYear year = year(2024, 2024);
    assertThat(year.answers().get("compensation-fund").reply()).isEqualTo(new Reply.Choice("none"));
    assertThat(year.answers().get("demand-sex-tourism").reply())
        .isEqualTo(new Reply.Choice("none"));
    assertThat(year.later())
        .extracting(answer -> answer.question() + " " + answer.occurredOn().orElseThrow())
        .containsExactly("compensation-fund 2024-05-21", "demand-sex-tourism 2024-02-19");
  }

  @ParameterizedTest
  @CsvSource({
    "2023, C-INV.prosecutions-data, MET",
    "2023, C-INV.sentences-data, PRESUMED_NOT_MET",
    "2023, C-INV.convictions, NOT_MET",
    "2023, C-INV.units, MET",
    "2023, C-PROT.procedures, PARTLY_MET",
    "2023, C-PREV.d, UNKNOWN",
    "2023, C-EXTR.granted, NOT_APPLICABLE",
    "2023, C-EXTR.terms, NOT_APPLICABLE",
    "2023, C-NONCIT.share, NOT_MET",
    "2024, C-INV.sentences-data, MET",
    "2024, C-INV.sentences, NOT_MET",
    "2024, C-INV.incarceration, MET",
    "2024, C-INV.convictions, MET",
    "2024, C-PROT.referred, NOT_MET",
    "2024, C-PROT.not-penalised, NOT_MET",
    "2024, C-PREV.d, UNKNOWN",
    "2024, C-PREV.g, PARTLY_MET",
    "2024, C-EXTR.granted, MET",
    "2024, C-NONCIT.share, MET",
    "2024, C-OFF.convicted, NOT_MET",
    "2024, C-OFF.deployed, UNKNOWN",
    "2024, C-SELF.assessment, PARTLY_MET",
    "2024, C-DEMAND.sex-tourism, NOT_MET",
    "2024, MS-2.sex-adult, NOT_MET",
    "2024, MS-2.aggravated, MET",
  })
  void eachTestIsRatedAsByHand(int year, String test, Rating rating) {
    assertThat(test(year, test).rating()).isEqualTo(rating);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "C-INV,   PRESUMED_NOT_MET, 39.0,  MET,        91.7",
        "C-PROT,  PARTLY_MET,       65.4,  PARTLY_MET, 65.4",
        "C-PREV,  PARTLY_MET,       66.7,  MET,        91.7",
        "C-COOP,  MET,              100.0, MET,        100.0",
        "C-EXTR,  NOT_APPLICABLE,   -,     MET,        100.0",
        "C-BORD,  PARTLY_MET,       66.7,  MET,        100.0",
        "C-OFF,   PARTLY_MET,       66.7,  PARTLY_MET, 66.7",
        "C-NONCIT, NOT_MET,         0.0,   MET,        100.0",
        "C-PART,  PARTLY_MET,       50.0,  MET,        75.0",
        "C-SELF,  NOT_MET,          0.0,   PARTLY_MET, 50.0",
        "C-PROG,  NOT_MET,          0.0,   MET,        100.0",
        "C-DEMAND, NOT_MET,         0.0,   NOT_MET,    25.0",
      })
  void eachCriterionIsRatedAsByHand(
      String id, Rating in2023, BigDecimal value2023, Rating in2024, BigDecimal value2024) {
    assertThat(criterion(2023, id).rating()).isEqualTo(in2023);
    if (value2023 != null) {
      assertThat(criterion(2023, id).value().evidence().orElseThrow())
          .isEqualByComparingTo(value2023);
    }
    assertThat(criterion(2024, id).rating()).isEqualTo(in2024);
    assertThat(criterion(2024, id).value().evidence().orElseThrow())
        .isEqualByComparingTo(value2024);
  }

  /// All ratings but UNKNOWN stand on a criterion or a standard; that one stands on tests.
  @Test
  void everyRatingOccursInTheTwoYears() {
    assertThat(Stream.concat(tests(2023), tests(2024)).map(TestResult::rating))
        .containsAll(Set.of(Rating.values()));
  }

  @Test
  void theUnansweredRequestFailsDecisivelyAndCapsTheCriterionInThatYearOnly() {
    assertThat(tests(2023).filter(TestResult::failsDecisively).map(result -> result.test().id()))
        .containsExactly("C-INV.sentences-data");
    assertThat(criterion(2023, "C-INV").capped()).isTrue();
    assertThat(tests(2024).filter(TestResult::failsDecisively)).isEmpty();
    assertThat(criterion(2024, "C-INV").capped()).isFalse();
  }

  /// 2023: every arrow falls, so the efforts are not shown to increase. 2024: all rise; the
  /// penalties alone, below those for rape until July 2024, keep it from Tier 1.
  @ParameterizedTest
  @CsvSource({"2023, TIER_2_WATCH_LIST, 46.3", "2024, TIER_2, 78.6"})
  void theReadingIsOneTierWhateverTheOpenQuestions(int year, Tier tier, BigDecimal criteria) {
    Assessment assessment = READ.get(year).assessment();
    assertThat(assessment.tier().indicative()).contains(tier);
    assertThat(assessment.tier().worst().tier()).isEqualTo(tier);
    assertThat(assessment.tier().best().tier()).isEqualTo(tier);
    assertThat(assessment.tier().criteria().evidence().orElseThrow())
        .isEqualByComparingTo(criteria);
  }

  @Test
  void atLeastFourFifthsOfTheTestsHaveDataAndSomeAreOpen() {
    var completeness = READ.get(2024).assessment().completeness();
    assertThat(completeness.withData() * 5).isGreaterThanOrEqualTo(completeness.applicable() * 4);
    assertThat(completeness.withData()).isLessThan(completeness.applicable());
  }

  private static List<String> findings(int year, Severity... severities) {
    return READ.get(year).findings().stream()
        .filter(found -> List.of(severities).contains(found.severity()))
        .map(found -> found.code().id() + " " + found.location().file())
        .toList();
  }

  private static StatisticsYear year(int edition, int year) {
    return READ.get(edition).record().years().get(year);
  }

  private static CriterionResult criterion(int year, String id) {
    return READ.get(year).assessment().criteria().stream()
        .filter(result -> result.criterion().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static TestResult test(int year, String id) {
    return tests(year).filter(result -> result.test().id().equals(id)).findFirst().orElseThrow();
  }

  /// The tests of standards and criteria, composite ones before their parts.
  private static Stream<TestResult> tests(int year) {
    Assessment assessment = READ.get(year).assessment();
    List<TestResult> tests = new ArrayList<>();
    assessment.standards().forEach(standard -> tests.addAll(standard.tests()));
    assessment.criteria().forEach(criterion -> tests.addAll(criterion.tests()));
    return tests.stream().flatMap(ExampleCountryTest::withParts);
  }

  private static Stream<TestResult> withParts(TestResult result) {
    return Stream.concat(
        Stream.of(result), result.parts().stream().flatMap(ExampleCountryTest::withParts));
  }
}
