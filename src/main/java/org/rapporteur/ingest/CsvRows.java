package org.rapporteur.ingest;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// Takes the fields of a CSV file into a table. Each record answers whether reading may go on.
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

  private final String file;
  private final Consumer<Diagnostic> findings;
  private final List<String> fields = new ArrayList<>();
  private Optional<TableBuilder> table = Optional.empty();
  private int line;
  private boolean tooLong;

  CsvRows(String file, Consumer<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
  }

  /// The line on which the record being read starts.
  int line() {
    return line;
  }

  Optional<RawTable> table() {
    if (table.isEmpty()) {
      report(DiagnosticCode.HEADER, Map.of("problem", "none", "column", "", "nearest", List.of()));
    }
    return table.map(TableBuilder::build);
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = Math.toIntExact(startingLineNumber);
    fields.clear();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    tooLong |= length > Limits.CELL_CHARACTERS;
    fields.add(new String(buffer, offset, length));
  }

  @Override
  protected Boolean buildRecord() {
    if (tooLong) {
      return limit("cell", Limits.CELL_CHARACTERS);
    }
    return table.map(this::row).orElseGet(this::header);
  }

  private boolean header() {
    List<String> names = fields.stream().map(TableBuilder::stripped).toList();
    if (names.stream().allMatch(String::isEmpty)) {
      return true;
    }
    if (names.size() > Limits.COLUMNS) {
      return limit("columns", Limits.COLUMNS);
    }
    Optional<String> delimiter = CsvTableReader.otherDelimiter(names);
    if (delimiter.isPresent()) {
      report(
          DiagnosticCode.HEADER,
          Map.of("problem", delimiter.get(), "column", "", "nearest", List.of()));
      return false;
    }
    table = Optional.of(new TableBuilder(file, Optional.empty(), line, names));
    return true;
  }

  private boolean row(TableBuilder builder) {
    if (fields.stream().allMatch(String::isBlank)) {
      return true;
    }
    if (builder.rows() == Limits.CSV_ROWS) {
      return limit("rows", Limits.CSV_ROWS);
    }
    int width = builder.width();
    if (fields.size() != width) {
      report(DiagnosticCode.FIELD_COUNT, Map.of("found", fields.size(), "expected", width));
      return true;
    }
    builder.startRow(line);
    for (int i = 0; i < width; i++) {
      if (!fields.get(i).isEmpty()) {
        builder.put(i, TableBuilder.text(fields.get(i)));
      }
    }
    return true;
  }

  private boolean limit(String what, int maximum) {
    report(DiagnosticCode.LIMIT_EXCEEDED, Map.of("limit", what, "maximum", maximum));
    return false;
  }

  private void report(DiagnosticCode code, Map<String, Object> operands) {
    findings.accept(
        new Diagnostic(code, new SourceLocation.Line(file, Math.max(1, line)), operands));
  }
}
