package org.rapporteur.pipeline;

import java.util.List;
import java.util.Objects;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.ingest.ReceivedForm;
import org.rapporteur.release.InputFile;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.Workspace;

/// What was read for one report year.
///
/// @param received the forms that came back and were taken in, of all years
/// @param inputs every file that was read, in the order of the workspace
public record CheckedData(
    Workspace workspace,
    Catalogue catalogue,
    StatisticsRecord record,
    List<InputFile> inputs,
    List<ReceivedForm> received) {
  public CheckedData {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(record, "record");
    inputs = List.copyOf(inputs);
    received = List.copyOf(received);
  }

  public int reportYear() {
    return record.current().reportYear();
  }
}
