package org.rapporteur.findings;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.findings.ChangeTrace.Judged;

/// What can be said of an assessment beyond the reading itself.
///
/// @param change what differs from an earlier year; empty where there is none to compare with
public record Analysis(Optional<ChangeTrace> change, Robustness robustness) {
  public Analysis {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(robustness, "robustness");
  }

  /// What can be said of an assessment.
  ///
  /// @param earlier an earlier year, where there is one to compare with
  public static Analysis of(Judged judged, Optional<Judged> earlier) {
    return new Analysis(
        earlier.map(before -> ChangeTrace.of(before, judged)), Robustness.of(judged.assessment()));
  }
}
