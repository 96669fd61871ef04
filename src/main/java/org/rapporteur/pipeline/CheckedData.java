package org.rapporteur.pipeline;

import java.util.List;
import java.util.Objects;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.ingest.ReceivedForm;
import org.rapporteur.reconcile.BridgedFigure;
import org.rapporteur.release.InputFile;
import org.rapporteur.rulebook.Rulebooks;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.Workspace;

/// What was read for one report year.
///
/// @param rulebooks of every report year, under the workspace’s profile
/// @param record with the national figures of the bridges
/// @param received the forms that came back and were taken in, of all years
/// @param history the published tiers, those of the workspace’s own table above the others
/// @param inputs every file that was read, in the order of the workspace
public record CheckedData(
    Workspace workspace,
    Catalogue catalogue,
    Rulebooks rulebooks,
    StatisticsRecord record,
    List<BridgedFigure> bridges,
    TierHistory history,
    List<InputFile> inputs,
    List<ReceivedForm> received) {
  public CheckedData {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(rulebooks, "rulebooks");
    Objects.requireNonNull(record, "record");
    bridges = List.copyOf(bridges);
    Objects.requireNonNull(history, "history");
    inputs = List.copyOf(inputs);
    received = List.copyOf(received);
  }

  public int reportYear() {
    return record.current().reportYear();
  }
}
