package org.rapporteur.statistics;

import java.util.Objects;

/// A figure that a later edition of the same institution's source changed.
public record Restatement(Observation earlier, Observation later) {
  public Restatement {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
  }
}
