package org.rapporteur.statistics;

import java.util.Objects;
import java.util.Optional;

/// A figure that a later edition of the same institution's source changed. Of a table that was
/// changed, a figure that only one of the editions gives is missing from the other.
///
/// @param reason why it changed, in the office's words, where the workspace gives it
public record Restatement(Observation earlier, Observation later, Optional<String> reason) {
  public Restatement {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(reason, "reason");
  }
}
