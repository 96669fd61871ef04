package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.Language;
import org.rapporteur.notice.AnnotatedWorkbook;
import org.rapporteur.release.InputFile;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.Workspace;

/// Copies of the senders' workbooks with what was found in them, in a folder of their own.
///
/// @param written the copies, in the order of the workspace
/// @param left names of files with findings of which no copy was made: not workbooks, refused by
///   the reader, or not such as spreadsheet programs write
public record Annotations(List<Path> written, List<String> left) {

  public Annotations {
    written = List.copyOf(written);
    left = List.copyOf(left);
  }

  /// Whether a folder may take copies: it is not in the workspace, whose files are never touched.
  public static boolean mayHold(Path folder, Path workspace) throws IOException {
    Path existing = folder.toAbsolutePath().normalize();
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    return !existing.toRealPath().startsWith(workspace.toRealPath());
  }

  /// Writes the copies.
  ///
  /// @throws IOException where one cannot be written
  public static Annotations write(Checked checked, Path folder, Language language)
      throws IOException {
    List<Path> written = new ArrayList<>();
    List<String> left = new ArrayList<>();
    if (checked.data().isEmpty()) {
      return new Annotations(written, left);
    }
    CheckedData data = checked.data().get();
    DiagnosticText texts = DiagnosticText.of(language);
    for (DataFile file : files(data)) {
      List<Diagnostic> findings =
          checked.diagnostics().diagnostics().stream()
              .filter(finding -> finding.location().file().equals(file.name()))
              .toList();
      if (findings.isEmpty()) {
        continue;
      }
      Path target = folder.resolve(file.name());
      if (file.kind() == SourceEntry.Kind.XLSX && write(file, data, findings, texts, target)) {
        written.add(target);
      } else {
        left.add(file.name());
      }
    }
    return new Annotations(written, left);
  }

  /// Whether a copy was made. The file must be the one that was read: another could hold anything.
  private static boolean write(
      DataFile file, CheckedData data, List<Diagnostic> findings, DiagnosticText texts, Path target)
      throws IOException {
    byte[] original = Files.readAllBytes(file.path());
    String hash = FileIdentity.of(file.name(), original).sha256();
    boolean read =
        data.inputs().stream().map(InputFile::sha256).anyMatch(known -> known.equals(hash));
    if (!read) {
      return false;
    }
    byte[] copy;
    try {
      copy = AnnotatedWorkbook.of(original, findings, texts);
    } catch (IOException _) {
      return false;
    }
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.write(target, copy);
    return true;
  }

  private static List<DataFile> files(CheckedData data) {
    Workspace workspace = data.workspace();
    return workspace.years().headMap(data.reportYear() + 1).values().stream()
        .flatMap(year -> year.sources().stream())
        .flatMap(entry -> entry.files().stream())
        .toList();
  }
}
