package org.rapporteur.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;

/// Resolves the file names of the settings inside the workspace. A name comes from outside: one
/// that is absolute, climbs, or leads out by a symbolic link is refused.
final class WorkspacePaths {

  private final Path folder;
  private final Consumer<Diagnostic> findings;

  WorkspacePaths(Path folder, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /// The file of that name; empty, with a finding at `place`, where it may not or cannot be read.
  ///
  /// @param oldWorkbooks whether .xls files may be named
  Optional<DataFile> file(String name, SourceLocation place, boolean oldWorkbooks) {
    Optional<String> danger = danger(name);
    if (danger.isPresent()) {
      refuse(danger.get(), name, place);
      return Optional.empty();
    }
    Optional<Kind> kind = Kind.ofName(name).filter(known -> oldWorkbooks || known != Kind.XLS);
    if (kind.isEmpty()) {
      report(DiagnosticCode.UNKNOWN_FILE_TYPE, place, Map.of("file", name));
      return Optional.empty();
    }
    try {
      Path path = folder.resolve(name);
      if (!Files.isRegularFile(path)) {
        report(DiagnosticCode.FILE_NOT_FOUND, place, Map.of("file", name));
        return Optional.empty();
      }
      Path real = path.toRealPath();
      if (!real.startsWith(folder)) {
        refuse("link", name, place);
        return Optional.empty();
      }
      return Optional.of(
          new DataFile(folder.relativize(path.normalize()).toString(), real, kind.get()));
    } catch (InvalidPathException | IOException _) {
      report(DiagnosticCode.FILE_NOT_FOUND, place, Map.of("file", name));
      return Optional.empty();
    }
  }

  private static Optional<String> danger(String name) {
    if (name.startsWith("/") || name.startsWith("~") || name.matches("[A-Za-z]:.*")) {
      return Optional.of("absolute");
    }
    if (name.indexOf('\\') >= 0) {
      return Optional.of("backslash");
    }
    if (List.of(name.split("/", -1)).contains("..")) {
      return Optional.of("climbs");
    }
    return Optional.empty();
  }

  private void refuse(String problem, String name, SourceLocation place) {
    report(DiagnosticCode.HOSTILE_STRUCTURE, place, Map.of("problem", problem, "value", name));
  }

  private void report(DiagnosticCode code, SourceLocation place, Map<String, Object> operands) {
    findings.accept(new Diagnostic(code, place, operands));
  }
}
