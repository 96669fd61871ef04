package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import org.rapporteur.statistics.Measure;

/// A number of persons (or of whatever else is counted): a whole number from `low` to `high`, both
/// possible. A difference of two may be negative.
public record Span(long low, long high) {

  /// The greatest count that is taken; sums of any number of lines stay far below the limits of a
  /// `long`.
  public static final long GREATEST = 1_000_000_000;

  static final Span NONE = new Span(0, 0);

  public Span {
    if (low > high) {
      throw new IllegalArgumentException("Span from " + low + " down to " + high);
    }
  }

  public static Span of(long number) {
    return new Span(number, number);
  }

  /// The count that a figure states; empty where it states none, or no whole number.
  public static Optional<Span> of(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> whole(value, value);
      case Measure.Interval(BigDecimal low, BigDecimal high) -> whole(low, high);
      case Measure.Missing _, Measure.NotApplicable _ -> Optional.empty();
    };
  }

  private static Optional<Span> whole(BigDecimal low, BigDecimal high) {
    boolean counts =
        low.signum() >= 0
            && high.compareTo(BigDecimal.valueOf(GREATEST)) <= 0
            && low.stripTrailingZeros().scale() <= 0
            && high.stripTrailingZeros().scale() <= 0;
    return counts
        ? Optional.of(new Span(low.longValueExact(), high.longValueExact()))
        : Optional.empty();
  }

  public boolean isExact() {
    return low == high;
  }

  /// The same as a figure of the record.
  public Measure measure() {
    return isExact()
        ? Measure.of(low)
        : new Measure.Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  Span plus(Span other) {
    return new Span(low + other.low, high + other.high);
  }

  Span minus(Span other) {
    return new Span(low - other.high, high - other.low);
  }

  Optional<Span> and(Span other) {
    long least = Math.max(low, other.low);
    long most = Math.min(high, other.high);
    return least > most ? Optional.empty() : Optional.of(new Span(least, most));
  }

  /// `22`, or `22-25`.
  @Override
  public String toString() {
    return isExact() ? Long.toString(low) : low + "-" + high;
  }
}
