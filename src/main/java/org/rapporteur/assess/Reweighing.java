package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Tier;

/// The tiers that an assessment would have under other weights and cut points. The tests are rated
/// already and are not carried out again, so that a thousand readings cost next to nothing.
public final class Reweighing {

  private static final String PROGRESS = "C-PROG";

  /// The tiers of the three runs.
  ///
  /// @param indicative empty where too little is known for a run on the evidence
  public record Tiers(Optional<Tier> indicative, Tier worst, Tier best) {}

  /// Weights in whole numbers.
  ///
  /// @param criteria by criterion
  /// @param tests by criterion and test
  // Made anew for every reading and never compared; copies would cost more than the reading.
  @SuppressWarnings("ArrayRecordComponent")
  public record Weights(long[] criteria, long[][] tests) {}

  private final Fixed fixed;
  private final Scale scale;
  private final Weights weights;

  private final Rated done;

  /// The same where promises for the next year count as done; empty where these change nothing.
  private final Optional<Rated> promised;

  private final int progress;

  /// The findings of the tests of each criterion.
  ///
  /// @param tallies what no weight changes
  /// @param parts by criterion and test, which of the four weights of a tally it adds to: twice as
  ///   many in `got` where it is met
  @SuppressWarnings("ArrayRecordComponent")
  private record Rated(Tally[] tallies, Part[][] parts) {
    static Rated of(List<CriterionResult> criteria) {
      Tally[] tallies = new Tally[criteria.size()];
      Part[][] parts = new Part[criteria.size()][];
      for (int i = 0; i < tallies.length; i++) {
        List<TestResult> tests = criteria.get(i).tests();
        tallies[i] =
            tests.stream()
                .map(test -> Tally.of(test, test.rating(), 0))
                .reduce(Tally.NONE, Tally::plus);
        parts[i] = tests.stream().map(Reweighing::part).toArray(Part[]::new);
      }
      return new Rated(tallies, parts);
    }
  }

  private enum Part {
    NOT_APPLICABLE,
    OPEN,
    FAILING,
    PARTLY,
    MET,
    UNVERIFIED_MET
  }

  private Reweighing(Assessment assessment) {
    List<CriterionResult> criteria = assessment.criteria();
    fixed = new Fixed(assessment);
    scale = Scale.of(assessment.rulebook().profile());
    weights = weights(criteria);
    done = Rated.of(criteria);
    promised =
        assessment.promised().equals(criteria)
            ? Optional.empty()
            : Optional.of(Rated.of(assessment.promised()));
    progress =
        IntStream.range(0, criteria.size())
            .filter(i -> criteria.get(i).criterion().id().equals(PROGRESS))
            .findFirst()
            .orElse(-1);
  }

  public static Reweighing of(Assessment assessment) {
    return new Reweighing(assessment);
  }

  /// The scale of the profile itself.
  public Scale scale() {
    return scale;
  }

  /// The weights of the profile itself, times a power of ten that makes all of them whole.
  public Weights weights() {
    return weights;
  }

  private static Part part(TestResult test) {
    boolean unverified = test.test().head().unverified();
    return switch (test.rating()) {
      case MET -> unverified ? Part.UNVERIFIED_MET : Part.MET;
      case PARTLY_MET -> unverified ? Part.OPEN : Part.PARTLY;
      case NOT_MET, PRESUMED_NOT_MET -> unverified ? Part.OPEN : Part.FAILING;
      case UNKNOWN -> Part.OPEN;
      case NOT_APPLICABLE -> Part.NOT_APPLICABLE;
    };
  }

  private static Weights weights(List<CriterionResult> criteria) {
    List<BigDecimal> all = new ArrayList<>();
    for (CriterionResult criterion : criteria) {
      all.add(criterion.weight());
      criterion.tests().forEach(test -> all.add(test.weight()));
    }
    int decimals = all.stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
    long[][] ofTests = new long[criteria.size()][];
    for (int i = 0; i < ofTests.length; i++) {
      ofTests[i] =
          whole(criteria.get(i).tests().stream().map(TestResult::weight).toList(), decimals);
    }
    return new Weights(
        whole(criteria.stream().map(CriterionResult::weight).toList(), decimals), ofTests);
  }

  private static long[] whole(List<BigDecimal> weights, int decimals) {
    return weights.stream()
        .mapToLong(weight -> weight.movePointRight(decimals).longValueExact())
        .toArray();
  }

  /// The tiers under these weights and cut points.
  public Tiers tiers(Weights other, Scale cuts) {
    Totals totals = totals(done, other, cuts);
    return fixed.tiers(totals, promised.map(rated -> totals(rated, other, cuts)).orElse(totals));
  }

  private Totals totals(Rated rated, Weights other, Scale cuts) {
    Totals totals = new Totals(cuts);
    long[] sums = new long[4];
    for (int i = 0; i < rated.tallies().length; i++) {
      weigh(rated.parts()[i], other.tests()[i], sums);
      totals.add(cuts.score(rated.tallies()[i].weighed(sums)), other.criteria()[i], i == progress);
    }
    return totals;
  }

  private static void weigh(Part[] parts, long[] weights, long[] sums) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < parts.length; i++) {
      long weight = weights[i];
      switch (parts[i]) {
        case NOT_APPLICABLE -> {}
        case OPEN -> sums[0] += weight;
        case FAILING -> {
          sums[0] += weight;
          sums[1] += weight;
        }
        case PARTLY -> {
          sums[0] += weight;
          sums[1] += weight;
          sums[2] += weight;
        }
        case MET -> {
          sums[0] += weight;
          sums[1] += weight;
          sums[2] += 2 * weight;
        }
        case UNVERIFIED_MET -> {
          sums[0] += weight;
          sums[3] += weight;
        }
      }
    }
  }

  /// The order of tests of `Placing`, with all that does not hang on weights.
  private static final class Fixed {
    private final Set<Case> compliant = EnumSet.noneOf(Case.class);
    private final Set<Case> watched = EnumSet.noneOf(Case.class);
    private final WatchClock clock;
    private final boolean watchesPromises;
    private final boolean policyOrPattern;
    private final boolean enough;
    private final Optional<Boolean> seriousFinding;
    private final Optional<Boolean> effortsFinding;

    Fixed(Assessment assessment) {
      for (Case run : Case.values()) {
        if (assessment.standards().stream()
            .filter(found -> !found.standard().id().equals(Assessor.SERIOUS_AND_SUSTAINED))
            .allMatch(found -> Counting.in(run, found.rating()) == Rating.MET)) {
          compliant.add(run);
        }
        if (assessment.watchConditions().stream()
            .filter(found -> !(found.test() instanceof Test.RestsOnCommitments))
            .map(TestResult::rating)
            .anyMatch(rating ->
                rating == Rating.MET || (rating == Rating.UNKNOWN && run == Case.WORST))) {
          watched.add(run);
        }
      }
      clock = WatchClock.of(assessment);
      watchesPromises =
          assessment.watchConditions().stream()
              .anyMatch(found -> found.test() instanceof Test.RestsOnCommitments);
      policyOrPattern =
          assessment.proofOfFailure().stream().anyMatch(test -> test.rating() == Rating.MET);
      enough =
          assessment
              .completeness()
              .reaches(assessment.rulebook().profile().threshold(JudgementProfile.INDICATED));
      seriousFinding = Placing.finding(assessment.tier().seriousFinding());
      effortsFinding = Placing.finding(assessment.tier().effortsFinding());
    }

    /// @param promised the same as `totals`, or with promises
    Tiers tiers(Totals totals, Totals promised) {
      Tier low = place(Case.WORST, totals, promised);
      Tier high = place(Case.BEST, totals, promised);
      boolean shown = totals.shown();
      if (!(shown && enough) && low != high) {
        return new Tiers(Optional.empty(), low, high);
      }
      return new Tiers(
          Optional.of(shown ? place(Case.EVIDENCE, totals, promised) : low), low, high);
    }

    private Tier place(Case run, Totals totals, Totals promised) {
      boolean serious = seriousFinding.isPresent() ? seriousFinding.get() : totals.serious(run);
      if (serious && compliant.contains(run)) {
        return Tier.TIER_1;
      }
      boolean significant =
          effortsFinding.isPresent()
              ? effortsFinding.get()
              : promised.significant(run) && !policyOrPattern;
      if (!significant) {
        return Tier.TIER_3;
      }
      boolean byPromises = watchesPromises && effortsFinding.isEmpty() && !totals.significant(run);
      return watched.contains(run) || byPromises ? clock.tier(run) : Tier.TIER_2;
    }
  }
}
