package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.Optional;
import org.rapporteur.statistics.Measure;

/// What a quantity may be: a known number is a range of one.
record Range(BigDecimal low, BigDecimal high) {

  Range {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("A range from " + low + " down to " + high);
    }
  }

  static Range exactly(BigDecimal value) {
    return new Range(value, value);
  }

  /// The range of a measure; empty where there is no number.
  static Optional<Range> of(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> Optional.of(exactly(value));
      case Measure.Interval(BigDecimal low, BigDecimal high) -> Optional.of(new Range(low, high));
      case Measure.Missing _, Measure.NotApplicable _ -> Optional.empty();
    };
  }

  boolean isExact() {
    return low.compareTo(high) == 0;
  }

  Range plus(Range other) {
    return new Range(low.add(other.low), high.add(other.high));
  }
}
