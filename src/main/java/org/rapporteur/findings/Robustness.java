package org.rapporteur.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Reweighing;
import org.rapporteur.assess.Reweighing.Tiers;
import org.rapporteur.assess.Reweighing.Weights;
import org.rapporteur.assess.Scale;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Tier;

/// In how many seeded variations of the profile's own weights and cut points the reading holds:
/// sensitivity to our own choices, not a probability of anything. The tests are not rated anew.
///
/// @param holding how many variations give the same indicative tier, or, where none is indicated,
///   the same span of tiers over the open questions
/// @param readings what the variations give, the most frequent first
public record Robustness(int variations, int holding, List<Reading> readings) {

  /// What some of the variations give.
  ///
  /// @param tier empty where no tier is indicated
  public record Reading(Optional<Tier> tier, int variations) {
    public Reading {
      Objects.requireNonNull(tier, "tier");
    }
  }

  public Robustness {
    readings = List.copyOf(readings);
  }

  public static Robustness of(Assessment assessment) {
    JudgementProfile profile = assessment.rulebook().profile();
    Reweighing reweighing = Reweighing.of(assessment);
    Tiers base = reweighing.tiers(reweighing.weights(), reweighing.scale());
    Variations variations = Variations.of(profile, reweighing.weights(), reweighing.scale());
    int runs = number(profile, JudgementProfile.ROBUSTNESS_RUNS).intValueExact();
    Map<Optional<Tier>, Integer> counts = new LinkedHashMap<>();
    int holding = 0;
    for (int run = 0; run < runs; run++) {
      variations.next();
      Tiers tiers = reweighing.tiers(variations.weights(), variations.scale());
      counts.merge(tiers.indicative(), 1, Integer::sum);
      boolean same = tiers.indicative().equals(base.indicative());
      holding += same && (base.indicative().isPresent() || tiers.equals(base)) ? 1 : 0;
    }
    List<Reading> readings = new ArrayList<>();
    counts.forEach((tier, count) -> readings.add(new Reading(tier, count)));
    readings.sort(
        Comparator.comparingInt(Reading::variations)
            .reversed()
            .thenComparing(reading -> reading.tier().map(Tier::name).orElse("")));
    return new Robustness(runs, holding, readings);
  }

  static BigDecimal number(JudgementProfile profile, String threshold) {
    return profile.threshold(threshold).value();
  }

  /// A profile with each weight times a factor of its own, and each cut point moved.
  private static final class Variations {

    /// Factors are drawn in thousandths.
    private static final int WHOLE = 1000;

    private final SplitMix chance;
    private final Weights base;
    private final Scale scale;
    private final int factor;
    private final int shift;
    private Weights weights;
    private Scale varied;

    private Variations(SplitMix chance, Weights base, Scale scale, int factor, int shift) {
      this.chance = chance;
      this.base = base;
      this.scale = scale;
      this.factor = factor;
      this.shift = shift;
      weights = base;
      varied = scale;
    }

    static Variations of(JudgementProfile profile, Weights base, Scale scale) {
      long seed = number(profile, JudgementProfile.ROBUSTNESS_SEED).longValueExact();
      BigDecimal share = number(profile, JudgementProfile.ROBUSTNESS_WEIGHTS);
      BigDecimal points = number(profile, JudgementProfile.ROBUSTNESS_CUTS);
      return new Variations(
          new SplitMix(seed),
          base,
          scale,
          share.movePointRight(3).intValue(),
          Math.toIntExact(scale.units(points)));
    }

    Weights weights() {
      return weights;
    }

    Scale scale() {
      return varied;
    }

    void next() {
      long[] criteria = vary(base.criteria());
      long[][] tests = new long[base.tests().length][];
      for (int i = 0; i < tests.length; i++) {
        tests[i] = vary(base.tests()[i]);
      }
      weights = new Weights(criteria, tests);
      long partly = move(scale.partly());
      long significant = move(scale.significant());
      varied =
          scale.with(
              move(scale.met()),
              partly,
              // The cap keeps its distance from the line that it must not reach.
              Math.max(0, partly - (scale.partly() - scale.cap())),
              move(scale.serious()),
              significant);
    }

    private long[] vary(long[] of) {
      long[] other = new long[of.length];
      for (int i = 0; i < of.length; i++) {
        other[i] = of[i] * (WHOLE + chance.between(-factor, factor));
      }
      return other;
    }

    private long move(long cut) {
      return cut + chance.between(-shift, shift);
    }
  }
}
