package org.rapporteur.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// Reads a file of any layout as grids: the sheets of a workbook that are not hidden, or the one
/// table of a text file.
final class GridReader {

  private final FileForm form;
  private final boolean recalculate;
  private final Consumer<Diagnostic> findings;

  /// @param recalculate whether the stored results of formulas are compared with their own
  GridReader(FileForm form, boolean recalculate, Consumer<Diagnostic> findings) {
    this.form = form;
    this.recalculate = recalculate;
    this.findings = findings;
  }

  /// The grids; none, with a finding, where the file cannot be read.
  ///
  /// @param files takes the identity of a file that was read
  List<Grid> read(DataFile file, List<FileIdentity> files) throws IOException {
    return switch (file.kind()) {
      case CSV -> text(file, files).map(List::of).orElse(List.of());
      case XLSX, XLS, ODS ->
          new WorkbookReader(file, findings).grids(files, recalculate).orElse(List.of());
      case YAML -> throw new IllegalArgumentException("YAML has no cells");
    };
  }

  private Optional<Grid> text(DataFile file, List<FileIdentity> files) throws IOException {
    if (!FileStart.isText(file, Limits.CSV_BYTES, findings)) {
      return Optional.empty();
    }
    CsvGrid rows = new CsvGrid(file.name());
    try {
      Optional<FileIdentity> identity = new CsvText(file, form, false).read(rows);
      Grid grid = rows.grid();
      identity.ifPresent(files::add);
      return identity.map(_ -> grid);
    } catch (BadFile e) {
      findings.accept(e.finding(file.name()));
      return Optional.empty();
    }
  }
}
