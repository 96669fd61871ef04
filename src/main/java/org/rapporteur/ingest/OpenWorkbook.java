package org.rapporteur.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;

/// A workbook that was found fit to be read, of whatever type.
interface OpenWorkbook extends AutoCloseable {

  /// A sheet of cells.
  record SheetName(String name, boolean hidden) {}

  List<SheetName> sheets();

  /// The custom properties of the document, by name; none where the type of file has none.
  default Map<String, String> properties() throws IOException, BadFile {
    return Map.of();
  }

  /// Streams a sheet.
  ///
  /// @param sheet its position in `sheets`, from 0
  void read(int sheet, RowSink sink, Consumer<Diagnostic> findings) throws IOException, BadFile;

  @Override
  void close() throws IOException;
}
