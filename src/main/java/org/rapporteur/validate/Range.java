package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statistics.Measure;

/// What a quantity may be: from `low` to `high`, both included; no `high` means without bound. All
/// arithmetic on figures that are not known exactly is done with ranges, so that a check fails only
/// where no true values could satisfy it.
record Range(BigDecimal low, Optional<BigDecimal> high) {

  private static final Range ZERO = new Range(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));
  static final Range UNKNOWN = new Range(BigDecimal.ZERO, Optional.empty());

  /// A missing figure may be anything; what does not apply adds nothing.
  static Range of(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> new Range(value, Optional.of(value));
      case Measure.Interval(BigDecimal low, BigDecimal high) -> new Range(low, Optional.of(high));
      case Measure.Missing _ -> UNKNOWN;
      case Measure.NotApplicable _ -> ZERO;
    };
  }

  static Range sum(List<Measure> measures) {
    return measures.stream().map(Range::of).reduce(ZERO, Range::plus);
  }

  Range plus(Range other) {
    return new Range(low.add(other.low), high.flatMap(mine -> other.high.map(mine::add)));
  }

  Range times(BigDecimal factor) {
    return new Range(low.multiply(factor), high.map(factor::multiply));
  }

  boolean isAbove(Range other) {
    return other.high.isPresent() && low.compareTo(other.high.get()) > 0;
  }

  boolean meets(Range other) {
    return !isAbove(other) && !other.isAbove(this);
  }

  /// `20`, `18-22`, `18-`
  @Override
  public String toString() {
    if (high.isPresent() && high.get().compareTo(low) == 0) {
      return low.toPlainString();
    }
    return low.toPlainString() + "-" + high.map(BigDecimal::toPlainString).orElse("");
  }
}
