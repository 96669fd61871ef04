package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.compare.TierImport;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.Workspace;

/// The published tiers that a command works with, and what was found wrong in a user's own table.
public record TierTables(TierHistory history, DiagnosticReport diagnostics) {

  private static final String PROFILE = "standard-1";

  public TierTables {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(diagnostics, "diagnostics");
  }

  /// The table that ships with the program.
  public static TierTables shipped() {
    return new TierTables(TierHistory.load(), new DiagnosticReport(List.of()));
  }

  /// The placements of a file, CSV or XLSX, above those that ship with the program.
  public static TierTables of(Path file) {
    CappedFindings findings = new CappedFindings();
    TierHistory history = read(dataFile(file), new ArrayList<>(), findings);
    return new TierTables(history, findings.report());
  }

  /// The placements of the workspace’s own table, where it has one, above those of the program.
  ///
  /// @param files given the identity of the table when it was read
  static TierHistory of(
      Workspace workspace, List<FileIdentity> files, Consumer<Diagnostic> findings) {
    return workspace.tiers().map(file -> read(file, files, findings)).orElseGet(TierHistory::load);
  }

  private static TierHistory read(
      DataFile file, List<FileIdentity> files, Consumer<Diagnostic> findings) {
    Rulebook rulebook = RulebookLoader.newest(PROFILE, CatalogueLoader.load());
    TierHistory shipped = TierHistory.load();
    return Ingest.table(file, files, findings)
        .map(table -> TierImport.read(table, shipped, rulebook, findings))
        .orElse(shipped);
  }

  private static DataFile dataFile(Path file) {
    boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    return new DataFile(file.toString(), file, workbook ? Kind.XLSX : Kind.CSV);
  }
}
