package org.rapporteur.validate;

import java.math.BigDecimal;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.statistics.Measure;

/// A number as it was written, before its unit says what it means.
sealed interface Quantity {

  record Exactly(BigDecimal value) implements Quantity {}

  /// `<5`
  record LessThan(BigDecimal bound) implements Quantity {}

  /// `22-25`
  record Between(BigDecimal low, BigDecimal high) implements Quantity {}

  /// The measure of this quantity: `<5` persons are at most 4, `<5` euros less than 5.
  ///
  /// @param lessThanFrom the least that `<5` may stand for
  default Measure measure(Unit unit, int lessThanFrom) {
    return switch (this) {
      case Exactly(BigDecimal value) -> new Measure.Known(value);
      case Between(BigDecimal low, BigDecimal high) ->
          low.compareTo(high) == 0 ? new Measure.Known(low) : new Measure.Interval(low, high);
      case LessThan(BigDecimal bound) -> {
        BigDecimal high = isWhole(unit) ? bound.subtract(BigDecimal.ONE) : bound;
        BigDecimal low = BigDecimal.valueOf(lessThanFrom).min(high);
        yield low.compareTo(high) == 0 ? new Measure.Known(low) : new Measure.Interval(low, high);
      }
    };
  }

  default BigDecimal greatest() {
    return switch (this) {
      case Exactly(BigDecimal value) -> value;
      case LessThan(BigDecimal bound) -> bound;
      case Between(BigDecimal _, BigDecimal high) -> high;
    };
  }

  /// Whether no part of a person, a case or another indivisible thing is counted.
  default boolean fits(Unit unit) {
    if (!isWhole(unit)) {
      return true;
    }
    return switch (this) {
      case Exactly(BigDecimal value) -> isInteger(value);
      case LessThan(BigDecimal bound) -> isInteger(bound);
      case Between(BigDecimal low, BigDecimal high) -> isInteger(low) && isInteger(high);
    };
  }

  private static boolean isWhole(Unit unit) {
    return unit != Unit.EUR;
  }

  private static boolean isInteger(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
