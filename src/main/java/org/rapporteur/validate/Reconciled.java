package org.rapporteur.validate;

import java.util.List;
import java.util.Objects;
import org.rapporteur.reconcile.BridgedFigure;
import org.rapporteur.statistics.StatisticsRecord;

/// The record with its national figures, and the bridges that lead to them, in the order of the
/// settings.
public record Reconciled(StatisticsRecord record, List<BridgedFigure> bridges) {
  public Reconciled {
    Objects.requireNonNull(record, "record");
    bridges = List.copyOf(bridges);
  }
}
