package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.ControlReader;
import org.rapporteur.workspace.ControlSheet;
import org.rapporteur.workspace.Settings;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// The workspace in a folder, whichever file its settings are in.
final class WorkspaceFolder {

  private WorkspaceFolder() {}

  /// The workspace; empty, with findings, where there is none, where it has two files of settings,
  /// or where what holds for all of its data is wrong.
  static Optional<Workspace> load(Path folder, Consumer<Diagnostic> findings) {
    Path workbook = folder.resolve(ControlSheet.FILE);
    // A link could lead out of the workspace.
    if (!Files.isRegularFile(workbook, LinkOption.NOFOLLOW_LINKS)) {
      return WorkspaceLoader.load(folder, findings);
    }
    if (Files.exists(folder.resolve(Workspace.SETTINGS))) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.TWO_SETTINGS,
              new SourceLocation.WholeFile(ControlSheet.FILE),
              Map.of("file", ControlSheet.FILE, "other", Workspace.SETTINGS)));
      return Optional.empty();
    }
    Optional<Settings> settings =
        ControlReader.read(new DataFile(ControlSheet.FILE, workbook, Kind.XLSX), findings);
    try {
      return settings.isPresent()
          ? WorkspaceLoader.load(folder, settings.get(), findings)
          : Optional.empty();
    } catch (IOException _) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNREADABLE_FILE,
              new SourceLocation.WholeFile(ControlSheet.FILE),
              Map.of("problem", "denied")));
      return Optional.empty();
    }
  }
}
