package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/// A value between 0 and 100 over the open questions: if every one were answered no, on the
/// evidence given, if every one were answered yes.
///
/// @param evidence empty where nothing is known at all
public record Band(BigDecimal worst, Optional<BigDecimal> evidence, BigDecimal best) {
  public Band {
    Objects.requireNonNull(evidence, "evidence");
    if (worst.compareTo(best) > 0) {
      throw new IllegalArgumentException("Worst " + worst + " above best " + best);
    }
    if (evidence.isPresent()
        && (evidence.get().compareTo(worst) < 0 || evidence.get().compareTo(best) > 0)) {
      throw new IllegalArgumentException(
          "Evidence " + evidence.get() + " outside " + worst + " to " + best);
    }
  }
}
