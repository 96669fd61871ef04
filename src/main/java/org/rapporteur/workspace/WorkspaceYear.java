package org.rapporteur.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.statistics.DataRequest;

/// What a workspace has for one report year: the sources of that edition, and what the State
/// Department asked for.
public record WorkspaceYear(
    int reportYear, List<SourceEntry> sources, List<DataRequest> dataRequests) {
  public WorkspaceYear {
    sources = List.copyOf(sources);
    dataRequests = List.copyOf(dataRequests);
  }

  WorkspaceYear with(List<SourceEntry> more) {
    return new WorkspaceYear(
        reportYear, Stream.concat(sources.stream(), more.stream()).toList(), dataRequests);
  }
}
