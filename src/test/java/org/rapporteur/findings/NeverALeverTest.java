package org.rapporteur.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.Given;
import org.rapporteur.assess.Rulebooks;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Influence;
import org.rapporteur.catalogue.Question;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.LawfulInput.What;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Builds;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import org.rapporteur.rulebook.Ground;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;

/// No plan moves victims identified, their citizenship, complaints, prosecutions, convictions or
/// sentences: who sets a target for one of these harms victims or judges.
class NeverALeverTest {

  /// Said again here, apart from the catalogue and the program, in stems of ids.
  private static final List<String> FORBIDDEN =
      List.of(
          "victims-identified",
          "victims-presumed",
          "victims-registered",
          "victims-sheltered",
          "victims-penalised",
          "victims-not-penalised",
          "victims-compensated",
          "victims-estimate",
          "citizenship=",
          "alleg",
          "complain",
          "complicity",
          "criminal-reports",
          "arrest",
          "charged",
          "investigat",
          "prosecut",
          "convict",
          "sentence",
          "acquit",
          "trials",
          "punishes",
          "restitution",
          "extraditions-granted",
          "requests-received",
          "-referrals",
          "expert-");

  /// Ids in which a stem names another thing: who trains, pays or assists.
  private static final Set<String> OTHERWISE =
      Set.of("funding-prosecution", "victim-assistance-in-proceedings");

  private static final Catalogue CATALOGUE = CatalogueLoader.load();

  /// Each indicator and question, one after the other, in a test of every kind that it fails.
  @Test
  void nothingForbiddenIsProposedForAnyEntryOfTheCatalogue() {
    Set<String> proposed = new TreeSet<>();
    for (String indicator : CATALOGUE.indicators().keySet()) {
      for (Series series : series(indicator)) {
        Given given = new Given(2024);
        given.now(series, Measure.of(7));
        given.before(series, Measure.of(9));
        given.now(Series.total("victims-identified"), Measure.of(1000));
        Rulebook rulebook = EveryTest.about(series, CATALOGUE, forbiddenMadeLevers());
        proposed.addAll(checked(given.record(), rulebook, CATALOGUE));
      }
    }
    for (Question question : CATALOGUE.questions().values()) {
      Rulebook rulebook = EveryTest.about(question, forbiddenMadeLevers());
      proposed.addAll(checked(new Given(2024).record(), rulebook, CATALOGUE));
    }
    // Levers are proposed, so that the test sees proposals at all.
    assertThat(proposed)
        .contains("figure victims-referred", "figure campaigns", "answer specialised-units")
        .hasSizeGreaterThan(50);
  }

  /// The whole figure, and its part by the first code of each dimension.
  private static List<Series> series(String indicator) {
    List<Series> all = new ArrayList<>(List.of(Series.total(indicator)));
    for (String dimension : CATALOGUE.indicator(indicator).orElseThrow().dimensions()) {
      List<String> codes = CATALOGUE.dimension(dimension).orElseThrow().codes();
      if (!codes.isEmpty()) {
        all.add(Series.of(indicator, dimension, codes.getFirst()));
      }
    }
    return all;
  }

  /// A profile that would make a lever of everything.
  private static JudgementProfile forbiddenMadeLevers() {
    JudgementProfile profile = Rulebooks.shipped(2024).profile();
    TreeMap<String, JudgementProfile.Lever> levers = new TreeMap<>();
    Ground ground = new Ground(Threshold.Basis.THIS_PRODUCT, "A test.");
    CATALOGUE
        .indicators()
        .keySet()
        .forEach(id -> levers.put(id, new JudgementProfile.Lever(Influence.PROCEDURE, ground)));
    CATALOGUE
        .questions()
        .keySet()
        .forEach(id -> levers.put(id, new JudgementProfile.Lever(Influence.PROCEDURE, ground)));
    return new JudgementProfile(
        profile.name(),
        profile.hash(),
        profile.thresholds(),
        profile.weights(),
        profile.decisive(),
        levers,
        profile.readings());
  }

  @ParameterizedTest
  @CsvSource({
    "example-country,2023",
    "example-country,2024",
    "kosovo,2009",
    "kosovo,2019",
    "kosovo,2021",
    "kosovo,2022"
  })
  void nothingForbiddenIsProposedForTheSampleWorkspaces(String workspace, int year) {
    Path folder = Path.of("sample-data", workspace);
    Scored scored =
        switch (AnnualBuild.score(Builds.draft(folder, year, Path.of("nowhere")))) {
          case Scoring.Done(Scored done) -> done;
          case Scoring.DataHasErrors _, Scoring.Refused _ -> throw new AssertionError(workspace);
        };
    assertThat(
            checked(
                scored.data().record(), scored.assessment().rulebook(), scored.data().catalogue()))
        .isNotEmpty();
  }

  @Test
  void whatIsAnOutcomeInAnInventedRulebookIsNeverMoved() {
    for (long seed = 0; seed < 500; seed++) {
      InventedRulebook invented = InventedRulebook.of(seed);
      Judged judged = invented.judged();
      InputFinder.of(judged.record(), judged.assessment(), invented.catalogue())
          .forEach(input -> requireLawful(input, invented.catalogue()));
    }
  }

  /// The ids of what may be proposed at all: a plan is a part of it.
  private static List<String> checked(
      StatisticsRecord record, Rulebook rulebook, Catalogue catalogue) {
    List<LawfulInput> inputs = InputFinder.of(record, Assessor.assess(record, rulebook), catalogue);
    for (LawfulInput input : inputs) {
      requireLawful(input, catalogue);
      requireNotForbidden(input);
    }
    return inputs.stream().map(LawfulInput::id).toList();
  }

  /// An outcome is at most reported as it is: any number that it may have.
  private static void requireLawful(LawfulInput input, Catalogue catalogue) {
    assertThat(input.who()).as(input.id()).isNotEqualTo("courts");
    for (Change change : input.changes()) {
      switch (change) {
        case Change.Figure(Series series, boolean _, Measure measure) -> {
          if (!catalogue.influence(series).isLever()) {
            assertThat(input.what()).as(input.id()).isInstanceOf(What.Report.class);
            long most = catalogue.indicator(series.indicator()).orElseThrow().plausibleMaximum();
            assertThat(measure)
                .as(input.id())
                .isInstanceOfSatisfying(
                    Measure.Interval.class,
                    any -> {
                      assertThat(any.low()).isZero();
                      assertThat(any.high()).isEqualByComparingTo(String.valueOf(most));
                    });
          }
        }
        case Change.Reply(String question, Reply _) ->
            assertThat(catalogue.question(question).orElseThrow().influence().isLever())
                .as(input.id())
                .isTrue();
        case Change.Request _, Change.Law _ -> {}
      }
    }
  }

  private static void requireNotForbidden(LawfulInput input) {
    String subject =
        switch (input.what()) {
          case What.Report _, What.ReportLaw _, What.Amend _, What.AwaitLaw _ -> "";
          case What.Reach reach -> reach.series().toString();
          case What.Establish establish -> establish.question();
        };
    if (!OTHERWISE.contains(subject)) {
      assertThat(FORBIDDEN).as(subject).noneMatch(subject::contains);
    }
  }
}
