package org.rapporteur.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// An Act of Congress that made or changed the law.
///
/// @param publicLaw such as `P.L. 110-457`
/// @param inEffect the day on which these changes took effect, where that was later
/// @param inferred whether the changes are certain and only that this Act made them is not
///   confirmed
public record Act(
    String publicLaw, LocalDate signed, Optional<LocalDate> inEffect, boolean inferred) {
  public Act {
    Objects.requireNonNull(publicLaw, "publicLaw");
    Objects.requireNonNull(signed, "signed");
    Objects.requireNonNull(inEffect, "inEffect");
  }
}
