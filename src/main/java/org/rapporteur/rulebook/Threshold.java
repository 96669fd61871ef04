package org.rapporteur.rulebook;

import java.math.BigDecimal;
import java.util.Objects;

/// A number that decides, with the reason why it is what it is.
///
/// @param id stable, such as `C-NONCIT.share.at-most`
public record Threshold(String id, BigDecimal value, Unit unit, Basis basis, String why) {

  /// What the number is a number of.
  public enum Unit {
    COUNT,
    /// A share of 1.
    SHARE,
    DAYS,
    /// Points of 100.
    POINTS,
    /// A multiplier.
    WEIGHT
  }

  /// Who set the number.
  public enum Basis {
    STATUTE,
    /// The published practice of the State Department.
    STATE_PRACTICE,
    /// This product's own policy.
    THIS_PRODUCT
  }

  public Threshold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(basis, "basis");
    if (why.isBlank()) {
      throw new IllegalArgumentException("Threshold " + id + " without a reason");
    }
  }
}
