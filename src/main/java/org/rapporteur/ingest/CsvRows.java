package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// Takes the fields of a tidy CSV file into a table.
final class CsvRows extends CsvRecords {

  private final String file;
  private final Consumer<Diagnostic> findings;
  private final List<String> names = new ArrayList<>();
  private Optional<TableBuilder> table = Optional.empty();
  private int fields;
  private boolean blank;
  private boolean tooLong;

  CsvRows(String file, Consumer<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
  }

  Optional<RawTable> table() {
    if (table.isEmpty()) {
      report(
          1, DiagnosticCode.HEADER, Map.of("problem", "none", "column", "", "nearest", List.of()));
    }
    return table.map(TableBuilder::build);
  }

  @Override
  protected void begin() {
    names.clear();
    fields = 0;
    blank = true;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    fields++;
    tooLong |= length > Limits.CELL_CHARACTERS;
    if (table.isEmpty()) {
      names.add(TableBuilder.stripped(new String(buffer, offset, length)));
    } else {
      TableBuilder builder = table.get();
      if (index == 0) {
        // Not where the record begins: the file may end there.
        builder.startRow(line());
      }
      if (length > 0 && index < builder.width()) {
        builder.put(index, buffer, offset, length);
      }
    }
    for (int i = offset; blank && i < offset + length; i++) {
      blank = Character.isWhitespace(buffer[i]);
    }
  }

  @Override
  protected Boolean buildRecord() {
    if (tooLong) {
      return limit("cell", Limits.CELL_CHARACTERS);
    }
    if (fields == 0) {
      // An empty line has no field, so it opened no row.
      return true;
    }
    return table.isPresent() ? row(table.get()) : header();
  }

  private boolean header() {
    if (blank || isSeparatorLine(names)) {
      return true;
    }
    if (fields > Limits.COLUMNS) {
      return limit("columns", Limits.COLUMNS);
    }
    table = Optional.of(new TableBuilder(file, Optional.empty(), line(), names, Limits.CSV_ROWS));
    return true;
  }

  private boolean row(TableBuilder builder) {
    if (blank) {
      builder.dropRow();
    } else if (fields != builder.width()) {
      builder.dropRow();
      report(DiagnosticCode.FIELD_COUNT, Map.of("found", fields, "expected", builder.width()));
    }
    Optional<BadFile> excess = builder.excess();
    excess.ifPresent(bad -> report(bad.code(), bad.operands()));
    return excess.isEmpty();
  }

  private boolean limit(String what, int maximum) {
    report(DiagnosticCode.LIMIT_EXCEEDED, Map.of("limit", what, "maximum", maximum));
    return false;
  }

  private void report(DiagnosticCode code, Map<String, Object> operands) {
    report(Math.max(1, line()), code, operands);
  }

  private void report(int line, DiagnosticCode code, Map<String, Object> operands) {
    findings.accept(new Diagnostic(code, new SourceLocation.Line(file, line), operands));
  }
}
