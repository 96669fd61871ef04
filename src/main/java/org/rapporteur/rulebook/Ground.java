package org.rapporteur.rulebook;

import java.util.Objects;

/// Why a profile says what it says.
public record Ground(Threshold.Basis basis, String why) {
  public Ground {
    Objects.requireNonNull(basis, "basis");
    if (why.isBlank()) {
      throw new IllegalArgumentException("A choice of the profile without a reason");
    }
  }
}
