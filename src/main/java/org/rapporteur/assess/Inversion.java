package org.rapporteur.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;

/// Numeric tests the other way round: the whole number nearest to the figure reported at which a
/// test would be met, all else as it is. It says what a test asks; that a figure may be moved at
/// all is another question.
public final class Inversion {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Facts facts;
  private final Optional<Facts> before;
  private final JudgementProfile profile;
  private final Movements movements;

  private Inversion(StatisticsRecord record, Rulebook rulebook) {
    facts = new Facts(record.current(), rulebook.law(), false);
    before = record.previous().map(year -> new Facts(year, rulebook.law(), false));
    profile = rulebook.profile();
    movements = new Movements(profile);
  }

  public static Inversion of(StatisticsRecord record, Rulebook rulebook) {
    return new Inversion(record, rulebook);
  }

  /// A figure at which a test would be met.
  ///
  /// @param atLeast whether more would meet it too; else less would
  public record Met(Series series, BigDecimal value, boolean atLeast) {}

  /// Empty for a test without a number, and where what the number is compared with is not known.
  public Optional<Met> met(Test test) {
    return switch (test) {
      case Test.AtLeast t -> Optional.of(least(t.figure(), limit(t.threshold())));
      case Test.AtMost t -> Optional.of(most(t.figure(), limit(t.threshold())));
      case Test.Share t -> share(t);
      case Test.Trend t -> trend(t);
      case Test.Answered _,
          Test.Penalty _,
          Test.Reported _,
          Test.Arrows _,
          Test.Expert _,
          Test.RestsOnCommitments _,
          Test.AllOf _,
          Test.AnyOf _,
          Test.FirstKnown _ ->
          Optional.empty();
    };
  }

  private BigDecimal limit(String threshold) {
    return profile.threshold(threshold).value();
  }

  private static Met least(Series series, BigDecimal value) {
    return new Met(series, value.setScale(0, RoundingMode.CEILING).max(BigDecimal.ZERO), true);
  }

  private static Met most(Series series, BigDecimal value) {
    return new Met(series, value.setScale(0, RoundingMode.FLOOR), false);
  }

  /// The first part, the others as they are; against the whole at its worst for the test.
  private Optional<Met> share(Test.Share test) {
    boolean government = test.head().government();
    Optional<Range> whole = facts.figure(test.whole(), government).range();
    BigDecimal others = BigDecimal.ZERO;
    for (Series part : test.part().subList(1, test.part().size())) {
      Optional<Range> other = facts.figure(part, government).range();
      if (other.isEmpty()) {
        return Optional.empty();
      }
      others =
          others.add(test.bound() == Test.Bound.AT_MOST ? other.get().high() : other.get().low());
    }
    if (whole.isEmpty() || whole.get().low().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal limit = limit(test.threshold());
    Series part = test.part().getFirst();
    BigDecimal low = limit.multiply(whole.get().low()).subtract(others);
    BigDecimal high = limit.multiply(whole.get().high()).subtract(others);
    Met met =
        switch (test.bound()) {
          case AT_LEAST -> least(part, high);
          case MORE_THAN -> least(part, high.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
          case AT_MOST -> most(part, low);
        };
    // More than the whole, or less than none, nobody can be.
    boolean possible = met.value().signum() >= 0 && met.value().compareTo(whole.get().low()) <= 0;
    return possible ? Optional.of(met) : Optional.empty();
  }

  /// The nearest number that is no fall against last year (or no rise, where less is better). A
  /// figure of which a part counts less is left alone.
  private Optional<Met> trend(Test.Trend test) {
    Optional<Range> last =
        before.flatMap(year -> year.figure(test.figure(), test.head().government()).range());
    if (last.isEmpty() || test.discount().isPresent()) {
      return Optional.empty();
    }
    BigDecimal floor = last.get().low().setScale(0, RoundingMode.FLOOR);
    BigDecimal ceiling = last.get().high().setScale(0, RoundingMode.CEILING);
    return switch (test.wanted()) {
      case UP -> Optional.of(new Met(test.figure(), lowestUnfallen(last.get(), ceiling), true));
      case DOWN -> Optional.of(new Met(test.figure(), highestUnrisen(last.get(), floor), false));
      case SAME -> Optional.empty();
    };
  }

  /// By bisection: whether a number counts as a fall changes once on the way down.
  private BigDecimal lowestUnfallen(Range last, BigDecimal met) {
    BigDecimal low = BigDecimal.ONE.negate();
    BigDecimal high = met;
    while (high.subtract(low).compareTo(BigDecimal.ONE) > 0) {
      BigDecimal middle = low.add(high).divide(TWO, 0, RoundingMode.FLOOR);
      if (movements.between(last.high(), middle) == Direction.DOWN) {
        low = middle;
      } else {
        high = middle;
      }
    }
    BigDecimal effort = limit(JudgementProfile.EFFORT_LEAST).setScale(0, RoundingMode.CEILING);
    return high.max(effort);
  }

  private BigDecimal highestUnrisen(Range last, BigDecimal met) {
    BigDecimal low = met;
    BigDecimal high = met.add(limit(JudgementProfile.CHANGE_COUNT)).add(TWO);
    while (movements.between(last.low(), high) != Direction.UP) {
      high = high.multiply(TWO);
    }
    while (high.subtract(low).compareTo(BigDecimal.ONE) > 0) {
      BigDecimal middle = low.add(high).divide(TWO, 0, RoundingMode.FLOOR);
      if (movements.between(last.low(), middle) == Direction.UP) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }
}
