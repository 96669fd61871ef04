package org.rapporteur.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.statistics.Observation;

/// A bridge of the record: what each institution reported, and the national figure.
///
/// @param base the base's figure as reported
/// @param others the figure of each other institution as reported, in the order of the bridge
/// @param national the figure of record; empty where no institution gave a count
public record BridgedFigure(
    Reconciliation reconciliation,
    int reportYear,
    Optional<Observation> base,
    List<Optional<Observation>> others,
    Optional<Observation> national) {
  public BridgedFigure {
    Objects.requireNonNull(reconciliation, "reconciliation");
    Objects.requireNonNull(base, "base");
    others = List.copyOf(others);
    Objects.requireNonNull(national, "national");
  }
}
