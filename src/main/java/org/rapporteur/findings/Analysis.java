package org.rapporteur.findings;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.findings.ChangeTrace.Judged;

/// What can be said of an assessment beyond the reading itself.
///
/// @param change what differs from an earlier year; empty where there is none to compare with
/// @param path the smallest set of lawful inputs with which the reading would come to Tier 1; empty
///   where nobody asked
/// @param sceptics the reading without what rests on the government's word alone
/// @param improvements what happened after the period, beside the shortfalls that it mends
public record Analysis(
    Optional<ChangeTrace> change,
    Optional<PathToTier> path,
    Robustness robustness,
    ScepticsView sceptics,
    Improvements improvements) {
  public Analysis {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(robustness, "robustness");
    Objects.requireNonNull(sceptics, "sceptics");
    Objects.requireNonNull(improvements, "improvements");
  }

  /// What can be said of an assessment.
  ///
  /// @param earlier an earlier year, where there is one to compare with
  /// @param path a way to a tier, where one was looked for
  public static Analysis of(Judged judged, Optional<Judged> earlier, Optional<PathToTier> path) {
    return new Analysis(
        earlier.map(before -> ChangeTrace.of(before, judged)),
        path,
        Robustness.of(judged.assessment()),
        ScepticsView.of(judged),
        Improvements.of(judged));
  }
}
