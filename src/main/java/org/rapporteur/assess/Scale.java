package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;

/// The cut points of a profile, and the value and rating of a criterion by them, in whole numbers:
/// the same findings as those of an `Assessment`, for who needs a thousand of them.
///
/// @param unit how many make one point of 100; at least 10, for values have one decimal
/// @param met least value of a criterion that is met, in units; likewise `partly`, `cap`,
///   `serious`, `significant`
/// @param known share of a criterion's weight that must have data, as two whole numbers
public record Scale(
    long unit,
    long met,
    long partly,
    long cap,
    long serious,
    long significant,
    long known,
    long knownOf) {

  private static final int FULL = 100;

  private static final List<String> CUTS =
      List.of(
          JudgementProfile.CRITERION_MET,
          JudgementProfile.CRITERION_PARTLY,
          JudgementProfile.DECISIVE_CAP,
          JudgementProfile.SERIOUS,
          JudgementProfile.SIGNIFICANT);

  public static Scale of(JudgementProfile profile) {
    int decimals =
        CUTS.stream()
            .mapToInt(cut -> profile.threshold(cut).value().stripTrailingZeros().scale())
            .reduce(1, Math::max);
    BigDecimal known = profile.threshold(JudgementProfile.CRITERION_KNOWN).value();
    int knownDecimals = Math.max(0, known.scale());
    Stream<BigDecimal> cuts = CUTS.stream().map(cut -> profile.threshold(cut).value());
    long[] units = cuts.mapToLong(cut -> cut.movePointRight(decimals).longValueExact()).toArray();
    return new Scale(
        BigDecimal.ONE.movePointRight(decimals).longValueExact(),
        units[0],
        units[1],
        units[2],
        units[3],
        units[4],
        known.movePointRight(knownDecimals).longValueExact(),
        BigDecimal.ONE.movePointRight(knownDecimals).longValueExact());
  }

  /// The same scale with other cut points, each within 0 to 100 and in order.
  public Scale with(long met, long partly, long cap, long serious, long significant) {
    long full = full();
    long highest = Math.clamp(met, 2, full);
    long middle = Math.clamp(partly, 1, highest - 1);
    long last = Math.clamp(serious, 1, full);
    return new Scale(
        unit,
        highest,
        middle,
        Math.clamp(cap, 0, middle - 1),
        last,
        Math.clamp(significant, 0, last - 1),
        known,
        knownOf);
  }

  /// All points, in units.
  long full() {
    return FULL * unit;
  }

  /// A number of points in units, where it is a whole number of them.
  public long units(BigDecimal points) {
    return points.multiply(BigDecimal.valueOf(unit)).longValueExact();
  }

  /// The value and the rating of a criterion.
  ///
  /// @param evidence -1 where there is none
  /// @param rating NOT_MET also where the failure is presumed
  /// @param failsAtWorst whether a decisive test fails with every open question answered no
  /// @param fails whether one fails on the evidence, and then in every case
  public record Score(
      long worst, long evidence, long best, Rating rating, boolean failsAtWorst, boolean fails) {}

  public Score score(Tally tally) {
    boolean fails = tally.decisiveFailing() > 0;
    boolean failsAtWorst = fails || tally.decisiveOpen() > 0;
    long all = tally.all();
    long worst = all == 0 ? 0 : tenths(tally.gotWeight(), all);
    long best =
        all == 0 ? full() : tenths(tally.gotWeight() + 2 * (all - tally.knownWeight()), all);
    long free =
        tally.knownWeight() == 0
            ? -1
            : Math.clamp(tenths(tally.gotWeight(), tally.knownWeight()), worst, best);
    worst = failsAtWorst ? Math.min(worst, cap) : worst;
    best = fails ? Math.min(best, cap) : best;
    long evidence = fails ? Math.min(free, cap) : free;
    Rating rating = rating(tally, worst, evidence, best);
    boolean rated = rating != Rating.UNKNOWN && rating != Rating.NOT_APPLICABLE;
    return new Score(worst, rated ? evidence : -1, best, rating, failsAtWorst, fails);
  }

  private Rating rating(Tally tally, long worst, long evidence, long best) {
    if (tally.applying() == 0) {
      return Rating.NOT_APPLICABLE;
    }
    if (rating(worst) == rating(best)) {
      return rating(best);
    }
    boolean enough = tally.knownWeight() * knownOf >= known * tally.all();
    return evidence >= 0 && enough && tally.all() > 0 ? rating(evidence) : Rating.UNKNOWN;
  }

  private Rating rating(long value) {
    if (value >= met) {
      return Rating.MET;
    }
    return value >= partly ? Rating.PARTLY_MET : Rating.NOT_MET;
  }

  /// Twice the mean of 0 and 1 as points, rounded to one decimal, half up, in units.
  private long tenths(long twice, long weight) {
    return (10L * FULL * twice + weight) / (2 * weight) * (unit / 10);
  }

  /// A mean of values, rounded to one decimal, half up, in units.
  long mean(long sum, long weight) {
    long perTenth = unit / 10;
    return (2 * sum + weight * perTenth) / (2 * weight * perTenth) * perTenth;
  }

  /// What a sum of weighted differences must reach for the rounded mean to reach a line: each item
  /// adds its weight times twice its value less this, and the sum must not be below 0.
  public long twiceTheLeast(long line) {
    long perTenth = unit / 10;
    long tenth = Math.ceilDiv(line, perTenth) * perTenth;
    return 2 * tenth - perTenth;
  }
}
