package org.rapporteur.findings;

import java.util.Objects;
import org.rapporteur.assess.Assessment;

/// What can be said of an assessment beyond the reading itself.
public record Analysis(Robustness robustness) {
  public Analysis {
    Objects.requireNonNull(robustness, "robustness");
  }

  public static Analysis of(Assessment assessment) {
    return new Analysis(Robustness.of(assessment));
  }
}
