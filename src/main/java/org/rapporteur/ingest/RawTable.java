package org.rapporteur.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.NumberFormat;

/// The rows of a file under its header, as text, with the place of each cell.
public final class RawTable {

  /// Where the cells of a table came from that was made of one of another layout.
  interface Places {

    /// The place that names the columns.
    SourceLocation header();

    /// The place of a cell.
    ///
    /// @param row from 0
    SourceLocation cell(int row, String column);
  }

  private final String file;
  private final List<RawColumn> columns;
  private final int rows;
  private final Places places;
  private final Optional<NumberFormat> numberFormat;

  /// @param sheet the sheet of a workbook; empty for CSV
  /// @param headerLine line or row of the header
  /// @param lines the line on which each row starts, or its row number in the sheet; not copied,
  ///   and never changed after
  RawTable(
      String file,
      Optional<String> sheet,
      int headerLine,
      List<RawColumn> columns,
      Ints lines,
      int rows) {
    this.file = Objects.requireNonNull(file, "file");
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.places = new OwnPlaces(sheet, headerLine, lines);
    this.numberFormat = Optional.empty();
  }

  /// A table made of one of another layout.
  ///
  /// @param numberFormat how its text cells write numbers, where its mapping says
  RawTable(
      String file,
      List<RawColumn> columns,
      int rows,
      Places places,
      Optional<NumberFormat> numberFormat) {
    this.file = Objects.requireNonNull(file, "file");
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.places = places;
    this.numberFormat = numberFormat;
  }

  /// How its text cells write numbers, where that is known of the table itself.
  public Optional<NumberFormat> numberFormat() {
    return numberFormat;
  }

  public String file() {
    return file;
  }

  public List<RawColumn> columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /// The column of that name.
  public Optional<RawColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  public SourceLocation place(int row, RawColumn column) {
    return places instanceof OwnPlaces own ? own.at(row, column) : places.cell(row, column.name());
  }

  /// The place of a row: its first cell.
  public SourceLocation place(int row) {
    return places.cell(row, "");
  }

  /// The place of a column's header.
  public SourceLocation headerPlace(RawColumn column) {
    return places instanceof OwnPlaces own ? own.header(column) : places.header();
  }

  /// The place of the header as a whole.
  public SourceLocation headerPlace() {
    return places.header();
  }

  /// The places of a table whose cells stand in its file as they are.
  private final class OwnPlaces implements Places {
    private final Optional<String> sheet;
    private final int headerLine;

    private final Ints lines;

    private OwnPlaces(Optional<String> sheet, int headerLine, Ints lines) {
      this.sheet = Objects.requireNonNull(sheet, "sheet");
      this.headerLine = headerLine;
      this.lines = lines;
    }

    @Override
    public SourceLocation header() {
      return sheet
          .<SourceLocation>map(name -> new SourceLocation.Sheet(file, name))
          .orElseGet(() -> new SourceLocation.Line(file, headerLine));
    }

    @Override
    public SourceLocation cell(int row, String column) {
      return sheet
          .<SourceLocation>map(name -> new SourceLocation.Cell(file, name, lines.get(row), 1))
          .orElseGet(() -> new SourceLocation.Line(file, lines.get(row)));
    }

    private SourceLocation header(RawColumn column) {
      return inLine(headerLine, column);
    }

    private SourceLocation at(int row, RawColumn column) {
      return inLine(lines.get(row), column);
    }

    private SourceLocation inLine(int line, RawColumn column) {
      return sheet.isPresent()
          ? new SourceLocation.Cell(file, sheet.get(), line, column.number())
          : new SourceLocation.Field(file, line, column.number(), column.name());
    }
  }
}
