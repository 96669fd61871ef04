package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.rulebook.Tier;

/// The short way to a tier, in whole numbers, gives what the assessment gives.
class ReweighingTest {

  private static final int COUNTRIES = 400;

  @Test
  void reweighingByTheProfileItselfGivesTheTiersOfTheAssessment() {
    Random chance = new Random(1);
    Set<Optional<Tier>> seen = new HashSet<>();
    for (int i = 0; i < COUNTRIES; i++) {
      Given given = InventedCountry.of(chance);
      InventedCountry.worsen(given, chance, chance.nextInt(4));
      Assessment found = assess(given, Rulebooks.shipped(given.year));
      Reweighing reweighing = Reweighing.of(found);
      assertThat(reweighing.tiers(reweighing.weights(), reweighing.scale()))
          .as("country %d", i)
          .isEqualTo(tiers(found));
      for (int c = 0; c < found.criteria().size(); c++) {
        assertSame(found.criteria().get(c), reweighing, c);
      }
      seen.add(found.tier().indicative());
    }
    assertThat(seen).hasSize(5);
  }

  /// Under another profile too, as if it had been the first.
  @Test
  void reweighingByAnotherProfileGivesTheTiersOfAnAssessmentByIt() {
    Random chance = new Random(2);
    int changed = 0;
    for (int i = 0; i < COUNTRIES; i++) {
      Given given = InventedCountry.of(chance);
      InventedCountry.worsen(given, chance, chance.nextInt(3));
      Assessment found = assess(given, Rulebooks.shipped(given.year));
      Reweighing reweighing = Reweighing.of(found);
      Reweighing.Weights weights = vary(reweighing.weights(), chance);
      Scale base = reweighing.scale();
      Scale scale =
          base.with(
              base.met() + move(chance),
              base.partly() + move(chance),
              base.cap() - 100,
              base.serious() + move(chance),
              base.significant() + move(chance));
      Assessment other = assess(given, rulebook(found, weights, scale));
      Reweighing.Tiers tiers = reweighing.tiers(weights, scale);
      assertThat(tiers).as("country %d", i).isEqualTo(tiers(other));
      changed += tiers.equals(tiers(found)) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(20);
  }

  /// In every version of the law, with promises and without.
  @Test
  void reweighingGivesTheTiersOfTheAssessmentInEveryCaseOfLaw() {
    for (LawCase law : LawCaseReader.all()) {
      Assessment found = assess(law.given(), Rulebooks.shipped(law.given().year));
      Reweighing reweighing = Reweighing.of(found);
      assertThat(reweighing.tiers(reweighing.weights(), reweighing.scale()))
          .as(law.name())
          .isEqualTo(tiers(found));
    }
  }

  private static Reweighing.Weights vary(Reweighing.Weights weights, Random chance) {
    long[][] tests = new long[weights.tests().length][];
    for (int i = 0; i < tests.length; i++) {
      tests[i] = vary(weights.tests()[i], chance);
    }
    return new Reweighing.Weights(vary(weights.criteria(), chance), tests);
  }

  private static long[] vary(long[] weights, Random chance) {
    long[] varied = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      varied[i] = weights[i] * (700 + chance.nextInt(601));
    }
    return varied;
  }

  private static int move(Random chance) {
    return chance.nextInt(201) - 100;
  }

  private static Rulebook rulebook(Assessment found, Reweighing.Weights weights, Scale scale) {
    JudgementProfile profile = found.rulebook().profile();
    TreeMap<String, Threshold> thresholds = new TreeMap<>(profile.thresholds());
    put(thresholds, JudgementProfile.CRITERION_MET, points(scale.met()));
    put(thresholds, JudgementProfile.CRITERION_PARTLY, points(scale.partly()));
    put(thresholds, JudgementProfile.DECISIVE_CAP, points(scale.cap()));
    put(thresholds, JudgementProfile.SERIOUS, points(scale.serious()));
    put(thresholds, JudgementProfile.SIGNIFICANT, points(scale.significant()));
    TreeMap<String, Threshold> other = new TreeMap<>();
    for (int i = 0; i < found.criteria().size(); i++) {
      CriterionResult criterion = found.criteria().get(i);
      put(other, criterion.criterion().id(), BigDecimal.valueOf(weights.criteria()[i]));
      for (int j = 0; j < criterion.tests().size(); j++) {
        put(other, criterion.tests().get(j).test().id(), BigDecimal.valueOf(weights.tests()[i][j]));
      }
    }
    return new Rulebook(
        found.rulebook().law(),
        found.rulebook().watchList(),
        new JudgementProfile(
            "other",
            "",
            thresholds,
            other,
            profile.decisive(),
            profile.levers(),
            profile.readings()));
  }

  private static void put(Map<String, Threshold> into, String id, BigDecimal value) {
    into.put(
        id,
        new Threshold(id, value, Threshold.Unit.WEIGHT, Threshold.Basis.THIS_PRODUCT, "A test."));
  }

  private static Reweighing.Tiers tiers(Assessment found) {
    return new Reweighing.Tiers(
        found.tier().indicative(), found.tier().worst().tier(), found.tier().best().tier());
  }

  /// The value and the rating of a criterion in whole numbers are those of the assessment.
  private static void assertSame(CriterionResult criterion, Reweighing reweighing, int at) {
    Tally tally = Tally.NONE;
    for (int i = 0; i < criterion.tests().size(); i++) {
      TestResult test = criterion.tests().get(i);
      tally = tally.plus(Tally.of(test, test.rating(), reweighing.weights().tests()[at][i]));
    }
    Scale.Score score = reweighing.scale().score(tally);
    Rating rating =
        criterion.rating() == Rating.PRESUMED_NOT_MET ? Rating.NOT_MET : criterion.rating();
    assertThat(score.rating()).isEqualTo(rating);
    if (rating != Rating.NOT_APPLICABLE) {
      assertThat(List.of(points(score.worst()), points(score.best())))
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactly(criterion.value().worst(), criterion.value().best());
      assertThat(score.evidence() >= 0).isEqualTo(criterion.value().evidence().isPresent());
      criterion
          .value()
          .evidence()
          .ifPresent(value -> assertThat(points(score.evidence())).isEqualByComparingTo(value));
    }
  }

  private static BigDecimal points(long units) {
    return BigDecimal.valueOf(units, 1);
  }

  private static Assessment assess(Given given, Rulebook rulebook) {
    return Assessor.assess(given.record(), rulebook, given.history());
  }
}
