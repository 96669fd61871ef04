package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.workspace.Workspace;

/// The data of a workspace, read and checked.
///
/// @param folder as the user named it
/// @param data empty where the workspace or the year cannot be read at all
public record Checked(Path folder, DiagnosticReport diagnostics, Optional<CheckedData> data) {
  public Checked {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(diagnostics, "diagnostics");
    Objects.requireNonNull(data, "data");
  }

  /// Whether nothing may be published from it, short of a draft.
  public boolean hasErrors() {
    return data.isEmpty() || diagnostics.hasErrors();
  }

  /// The workspace, where it could be read.
  public Optional<Workspace> workspace() {
    return data.map(CheckedData::workspace);
  }
}
