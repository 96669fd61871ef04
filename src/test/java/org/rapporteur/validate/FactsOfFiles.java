package org.rapporteur.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.ingest.Submission;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// The way from files to facts, without the checks that look at facts together; for benchmarks.
public final class FactsOfFiles {

  private FactsOfFiles() {}

  /// How many facts the files of a workspace hold, each row checked.
  public static long count(Path folder, int reportYear) {
    CappedFindings findings = new CappedFindings();
    Workspace workspace = WorkspaceLoader.load(folder, findings).orElseThrow();
    Catalogue catalogue = CatalogueLoader.load();
    List<Observation> facts = new ArrayList<>();
    for (Submission submission :
        Ingest.read(workspace.sourcesUpTo(reportYear, Optional.empty()), findings)) {
      for (RawTable table : submission.tables()) {
        facts.addAll(
            TableReader.read(table, submission.entry(), catalogue, new Percents(), findings));
      }
    }
    return facts.size();
  }
}
