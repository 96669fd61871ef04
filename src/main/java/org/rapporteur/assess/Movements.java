package org.rapporteur.assess;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;

/// How a figure moved against the year before: a plain difference, which counts from a least number
/// and a least share on.
final class Movements {

  private final BigDecimal leastCount;
  private final BigDecimal leastShare;

  Movements(JudgementProfile profile) {
    leastCount = profile.threshold(JudgementProfile.CHANGE_COUNT).value();
    leastShare = profile.threshold(JudgementProfile.CHANGE_SHARE).value();
  }

  Direction between(BigDecimal before, BigDecimal now) {
    BigDecimal change = now.subtract(before);
    boolean counts =
        change.abs().compareTo(leastCount) >= 0
            && change.abs().compareTo(leastShare.multiply(before)) >= 0;
    if (!counts) {
      return Direction.SAME;
    }
    return change.signum() > 0 ? Direction.UP : Direction.DOWN;
  }

  /// The movement at the one end of what two ranges allow: the lowest now against the highest
  /// before.
  Direction lowest(Range before, Range now) {
    return between(before.high(), now.low());
  }

  /// The highest now against the lowest before.
  Direction highest(Range before, Range now) {
    return between(before.low(), now.high());
  }

  /// Whether two figures cover spans of the same length; nine months never show a fall against
  /// twelve.
  static boolean comparable(Figure before, Figure now) {
    Optional<Period> earlier = before.observation().map(Observation::period);
    Optional<Period> later = now.observation().map(Observation::period);
    return earlier.isEmpty()
        || later.isEmpty()
        || Math.abs(days(earlier.get()) - days(later.get())) <= 1;
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.start(), period.end());
  }

  static Direction opposite(Direction direction) {
    return switch (direction) {
      case UP -> Direction.DOWN;
      case SAME -> Direction.SAME;
      case DOWN -> Direction.UP;
    };
  }
}
