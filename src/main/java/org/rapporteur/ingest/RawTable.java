package org.rapporteur.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.SourceLocation;

/// The rows of a file under its header, as text, with the place of each cell.
public final class RawTable {

  private final String file;
  private final Optional<String> sheet;
  private final int headerLine;
  private final List<RawColumn> columns;
  private final int[] lines;

  /// @param sheet the sheet of a workbook; empty for CSV
  /// @param headerLine line or row of the header
  /// @param lines the line on which each row starts, or its row number in the sheet; not copied,
  ///   and never changed after
  RawTable(
      String file, Optional<String> sheet, int headerLine, List<RawColumn> columns, int[] lines) {
    this.file = Objects.requireNonNull(file, "file");
    this.sheet = Objects.requireNonNull(sheet, "sheet");
    this.headerLine = headerLine;
    this.columns = List.copyOf(columns);
    this.lines = lines;
  }

  public String file() {
    return file;
  }

  public List<RawColumn> columns() {
    return columns;
  }

  public int rows() {
    return lines.length;
  }

  /// The column of that name.
  public Optional<RawColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  public SourceLocation place(int row, RawColumn column) {
    return at(lines[row], column);
  }

  /// The place of a row: its first cell.
  public SourceLocation place(int row) {
    return sheet
        .<SourceLocation>map(name -> new SourceLocation.Cell(file, name, lines[row], 1))
        .orElseGet(() -> new SourceLocation.Line(file, lines[row]));
  }

  /// The place of a column's header.
  public SourceLocation headerPlace(RawColumn column) {
    return at(headerLine, column);
  }

  /// The place of the header as a whole.
  public SourceLocation headerPlace() {
    return sheet
        .<SourceLocation>map(name -> new SourceLocation.Sheet(file, name))
        .orElseGet(() -> new SourceLocation.Line(file, headerLine));
  }

  private SourceLocation at(int line, RawColumn column) {
    return sheet
        .<SourceLocation>map(name -> new SourceLocation.Cell(file, name, line, column.number()))
        .orElseGet(() -> new SourceLocation.Field(file, line, column.number(), column.name()));
  }
}
