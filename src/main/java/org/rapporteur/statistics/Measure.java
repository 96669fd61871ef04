package org.rapporteur.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// What is known of a quantity. Persons, cases, euros: the unit is the indicator's.
public sealed interface Measure {

  /// The number is known, as published by its source.
  record Known(BigDecimal value) implements Measure {
    public Known {
      value = value.stripTrailingZeros();
      if (value.scale() < 0) {
        value = value.setScale(0);
      }
    }
  }

  /// The number lies between two bounds, both possible (`<5` is 0 to 4).
  record Interval(BigDecimal low, BigDecimal high) implements Measure {
    public Interval {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("Interval from " + low + " down to " + high);
      }
    }
  }

  /// There is no number, and why. Never the same as 0.
  record Missing(MissingReason reason) implements Measure {
    public Missing {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /// The question does not arise, as with extraditions granted when none was asked for.
  record NotApplicable() implements Measure {}

  static Measure of(long value) {
    return new Known(BigDecimal.valueOf(value));
  }

  static Measure missing(MissingReason reason) {
    return new Missing(reason);
  }

  /// The sum of what was counted apart. One missing part makes the sum missing, for that part's
  /// reason; what does not apply adds nothing. The sum of nothing is not applicable.
  static Measure sum(List<Measure> parts) {
    for (Measure part : parts) {
      if (part instanceof Missing) {
        return part;
      }
    }
    if (parts.stream().allMatch(NotApplicable.class::isInstance)) {
      return new NotApplicable();
    }
    Range sum = Range.sum(parts);
    return sum.isExact() ? new Known(sum.low()) : new Interval(sum.low(), sum.high().orElseThrow());
  }
}
