package org.rapporteur.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.Given;
import org.rapporteur.assess.InventedCountry;
import org.rapporteur.assess.LawCaseReader;
import org.rapporteur.assess.Rulebooks;
import org.rapporteur.assess.TestResult;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.statistics.StatisticsRecord;

class ScepticsViewTest {

  private static final String CONVICTED = "persons-convicted";

  @Test
  void ofWhatOnlyTheGovernmentSaysTheLawAloneIsLeft() {
    Judged judged = judged(LawCaseReader.country("everything-met").record());
    ScepticsView view = ScepticsView.of(judged);

    assertThat(view.withData()).isNotEmpty().allMatch(id -> id.startsWith("MS-"));
    assertThat(view.secondSource()).isEmpty();
    assertThat(view.governmentAlone())
        .hasSize(judged.assessment().completeness().withData() - view.withData().size());
    assertThat(view.assessment().tier().indicative()).isEmpty();
  }

  @Test
  void whereOthersSaidEverythingNothingDiffers() {
    StatisticsRecord record =
        spoken(
            LawCaseReader.country("everything-met"), _ -> true, "ngo", SourceClass.CIVIL_SOCIETY);
    Judged judged = judged(record);
    ScepticsView view = ScepticsView.of(judged);

    assertThat(view.assessment()).isEqualTo(judged.assessment());
    assertThat(view.governmentAlone()).isEmpty();
    assertThat(view.secondSource()).as("one voice is no second one").isEmpty();
  }

  @Test
  void aFigureOfTheGovernmentIsOpenWhereNobodyElseReportsIt() {
    Given given = new Given(2024).now(CONVICTED, 7).before(CONVICTED, 5);

    StatisticsRecord left = IndependentRecord.of(judged(given.record()));

    assertThat(left.current().measure(Series.total(CONVICTED)))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_IN_SOURCES));
    assertThat(left.previous().orElseThrow().measure(Series.total(CONVICTED)))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_IN_SOURCES));
  }

  @Test
  void anotherSourcesFigureStandsInWhateverItSays() {
    Given given = new Given(2024).now(CONVICTED, 7);
    given.alsoReported.add(
        figure(CONVICTED, 4, source("us-state-department", SourceClass.STATE_REPORT)));

    StatisticsRecord left = IndependentRecord.of(judged(given.record()));

    assertThat(left.current().measure(Series.total(CONVICTED))).isEqualTo(Measure.of(4));
  }

  @Test
  void aNewspaperThatPrintsAPoliceFigureIsNoOtherSource() {
    Given given = new Given(2024).now(CONVICTED, 7);
    given.alsoReported.add(figure(CONVICTED, 7, source("police", SourceClass.MEDIA_OR_ACADEMIC)));

    StatisticsRecord left = IndependentRecord.of(judged(given.record()));

    assertThat(left.current().measure(Series.total(CONVICTED))).isInstanceOf(Measure.Missing.class);
  }

  @Test
  void aTestHasASecondSourceWhereEachOfItsFactsHasOne() {
    Given given = new Given(2024).now(CONVICTED, 7).before(CONVICTED, 5);
    assertThat(ScepticsView.of(judged(given.record())).secondSource()).isEmpty();

    given.alsoReported.add(
        figure(CONVICTED, 6, source("us-state-department", SourceClass.STATE_REPORT)));
    ScepticsView view = ScepticsView.of(judged(given.record()));

    assertThat(view.secondSource())
        .as("what rests on the year alone, not the trend from the year before")
        .containsExactly("MS-1.punishes", "C-INV.convictions-data");
    assertThat(view.withData()).containsAll(view.secondSource());
    assertThat(view.governmentAlone()).doesNotContainAnyElementsOf(view.withData());
  }

  @Test
  void workOfOthersIsNoSecondSourceForWhatTheGovernmentDid() {
    Given given = new Given(2024).now(CONVICTED, 7);
    Source ngo = source("ngo", SourceClass.CIVIL_SOCIETY, Actor.NON_GOVERNMENTAL);
    given.alsoReported.add(figure(CONVICTED, 7, ngo));

    assertThat(ScepticsView.of(judged(given.record())).secondSource()).isEmpty();
  }

  @Test
  void anotherSourcesAnswerStandsInAndAPromiseDoesNot() {
    Given given = new Given(2024).answer("public-information", new Reply.YesNo(true));
    Answer denied =
        given
            .record()
            .current()
            .answer("public-information")
            .map(answer -> by(answer, source("ngo", SourceClass.CIVIL_SOCIETY), false))
            .orElseThrow();
    StatisticsRecord record = withAnswers(given.record(), List.of(denied));

    assertThat(IndependentRecord.of(judged(record)).current().answer("public-information"))
        .contains(denied);
    assertThat(IndependentRecord.of(judged(given.record())).current().answers()).isEmpty();
  }

  @Test
  void leavingFiguresOutNeverTurnsIntoThePresumptionThatTheyWereWithheld() {
    Given given = new Given(2024).now(CONVICTED, 7);
    given.requests.add(request(DataRequest.Topic.CONVICTIONS));
    Judged judged = judged(given.record());
    assertThat(rated(judged.assessment(), Rating.PRESUMED_NOT_MET)).isEmpty();

    assertThat(rated(ScepticsView.of(judged).assessment(), Rating.PRESUMED_NOT_MET)).isEmpty();
  }

  @Test
  void dataThatWereWithheldStayWithheld() {
    Given given = new Given(2024);
    given.requests.add(request(DataRequest.Topic.CONVICTIONS));
    Judged judged = judged(given.record());
    assertThat(rated(judged.assessment(), Rating.PRESUMED_NOT_MET)).isNotEmpty();

    assertThat(rated(ScepticsView.of(judged).assessment(), Rating.PRESUMED_NOT_MET))
        .isEqualTo(rated(judged.assessment(), Rating.PRESUMED_NOT_MET));
  }

  /// Of countries of which each fact has one voice, chosen by chance. The arrows of C-PROG may come
  /// to a finding: one without its answer rests on figures that nobody collected, and does not
  /// rise.
  @Test
  void withoutOtherVoicesNoTestGainsDataOrAPresumption() {
    Random chance = new Random(11);
    int open = 0;
    int kept = 0;
    for (int i = 0; i < 200; i++) {
      Given given = InventedCountry.of(chance);
      given.absent = MissingReason.Plain.NOT_COLLECTED;
      Set<String> government = new HashSet<>();
      given.now.keySet().forEach(series -> draw(series.toString(), government, chance));
      given.answers.keySet().forEach(question -> draw(question, government, chance));
      Judged judged =
          judged(
              spoken(
                  given,
                  key -> !government.contains(key),
                  "us-state-department",
                  SourceClass.STATE_REPORT));
      ScepticsView view = ScepticsView.of(judged);

      assertThat(rated(judged.assessment(), Rating.UNKNOWN))
          .as("country %s", i)
          .doesNotContainAnyElementsOf(
              view.withData().stream().filter(id -> !id.equals("C-PROG.progress")).toList());
      assertThat(withheld(judged.assessment()))
          .as("country %s", i)
          .isEqualTo(withheld(view.assessment()));
      if (withheld(judged.assessment()).isEmpty()) {
        assertThat(rated(view.assessment(), Rating.PRESUMED_NOT_MET)).as("country %s", i).isEmpty();
      }
      assertThat(view.withData()).doesNotContainAnyElementsOf(view.governmentAlone());
      assertThat(view).isEqualTo(ScepticsView.of(judged));
      open += view.governmentAlone().size();
      kept += view.withData().size();
    }
    assertThat(open).isGreaterThan(1000);
    assertThat(kept).isGreaterThan(1000);
  }

  @Test
  void everyInstitutionOfTheCatalogueIsAnOrganOfTheStateOrIsNot() {
    List<String> known = new ArrayList<>(CatalogueLoader.load().institutions());
    assertThat(known).containsAll(Voice.ORGANS);

    known.removeAll(Voice.ORGANS);
    assertThat(known).containsExactlyInAnyOrder("shelters", "ngo", "media", "us-state-department");
  }

  private static void draw(String key, Set<String> government, Random chance) {
    if (chance.nextInt(2) == 0) {
      government.add(key);
    }
  }

  private static Judged judged(StatisticsRecord record) {
    return new Judged(
        record, Assessor.assess(record, Rulebooks.shipped(record.current().reportYear())));
  }

  private static List<String> rated(Assessment assessment, Rating rating) {
    return Stream.concat(
            assessment.standards().stream().flatMap(standard -> standard.tests().stream()),
            assessment.criteria().stream().flatMap(criterion -> criterion.tests().stream()))
        .filter(test -> test.rating() == rating)
        .map((TestResult test) -> test.test().id())
        .toList();
  }

  /// The kinds of data that are presumed withheld.
  private static List<String> withheld(Assessment assessment) {
    return rated(assessment, Rating.PRESUMED_NOT_MET).stream()
        .filter(id -> id.endsWith("-data"))
        .toList();
  }

  /// The record of a country of which another source says what the predicate picks.
  private static StatisticsRecord spoken(
      Given given, Predicate<String> picked, String institution, SourceClass by) {
    Source source = source(institution, by);
    Provenance provenance = new Provenance(source, new SourceLocation.WholeFile("case.yaml"));
    Stream.of(given.now, given.before)
        .forEach(year ->
            year.replaceAll((series, o) ->
                picked.test(series.toString())
                    ? new Observation(
                        series,
                        o.period(),
                        o.measure(),
                        o.marks(),
                        o.legalBasis(),
                        o.note(),
                        provenance)
                    : o));
    given.answers.replaceAll((question, a) ->
        picked.test(question)
            ? new Answer(
                question, a.reply(), a.period(), a.occurredOn(), a.kind(), a.words(), provenance)
            : a);
    return given.record();
  }

  private static Answer by(Answer answer, Source source, boolean yes) {
    return new Answer(
        answer.question(),
        new Reply.YesNo(yes),
        answer.period(),
        answer.occurredOn(),
        answer.kind(),
        answer.words(),
        new Provenance(source, new SourceLocation.WholeFile("case.yaml")));
  }

  private static StatisticsRecord withAnswers(StatisticsRecord record, List<Answer> answers) {
    return new StatisticsRecord(
        record.years(), record.observations(), answers, record.sources(), record.restatements());
  }

  private static Observation figure(String indicator, long value, Source source) {
    return new Observation(
        Series.total(indicator),
        Period.reportingPeriod(2024),
        Measure.of(value),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(source, new SourceLocation.WholeFile("case.yaml")));
  }

  private static DataRequest request(DataRequest.Topic topic) {
    return new DataRequest(
        topic, DataRequest.Scope.ALL, LocalDate.of(2023, 11, 14), false, false, false);
  }

  private static Source source(String institution, SourceClass sourceClass) {
    return source(institution, sourceClass, Actor.GOVERNMENT);
  }

  private static Source source(String institution, SourceClass sourceClass, Actor actor) {
    return new Source(
        institution + "-2024",
        "Another source",
        2024,
        institution,
        Period.reportingPeriod(2024),
        LocalDate.of(2024, 6, 1),
        sourceClass,
        actor,
        Optional.empty(),
        Set.of());
  }
}
