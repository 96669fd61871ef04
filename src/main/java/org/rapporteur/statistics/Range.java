package org.rapporteur.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a quantity may be: from `low` to `high`, both included; no `high` means without bound. All
/// arithmetic on figures that are not known exactly is done with ranges, so that a check fails only
/// where no true values could satisfy it.
public record Range(BigDecimal low, Optional<BigDecimal> high) {

  public static final Range ZERO = new Range(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));
  public static final Range UNKNOWN = new Range(BigDecimal.ZERO, Optional.empty());

  /// A missing figure may be anything; what does not apply adds nothing.
  public static Range of(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> new Range(value, Optional.of(value));
      case Measure.Interval(BigDecimal low, BigDecimal high) -> new Range(low, Optional.of(high));
      case Measure.Missing _ -> UNKNOWN;
      case Measure.NotApplicable _ -> ZERO;
    };
  }

  public static Range sum(List<Measure> measures) {
    return measures.stream().map(Range::of).reduce(ZERO, Range::plus);
  }

  public Range plus(Range other) {
    return new Range(low.add(other.low), high.flatMap(mine -> other.high.map(mine::add)));
  }

  /// What is left when the other is taken away: below 0 where it takes more than there is. An
  /// unbounded other may take all, and leaves 0 at least.
  public Range minus(Range other) {
    return new Range(
        other.high.map(low::subtract).orElse(BigDecimal.ZERO.min(low)),
        high.map(most -> most.subtract(other.low)));
  }

  /// The narrowest range that holds both.
  public Range hull(Range other) {
    return new Range(low.min(other.low), high.flatMap(mine -> other.high.map(mine::max)));
  }

  public boolean isExact() {
    return high.isPresent() && high.get().compareTo(low) == 0;
  }

  public Range times(BigDecimal factor) {
    return new Range(low.multiply(factor), high.map(factor::multiply));
  }

  public boolean isAbove(Range other) {
    return other.high.isPresent() && low.compareTo(other.high.get()) > 0;
  }

  public boolean meets(Range other) {
    return !isAbove(other) && !other.isAbove(this);
  }

  /// `20`, `18-22`, `18-`
  @Override
  public String toString() {
    if (isExact()) {
      return low.toPlainString();
    }
    return low.toPlainString() + "-" + high.map(BigDecimal::toPlainString).orElse("");
  }
}
