package org.rapporteur.render.xhtml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.Cell;
import org.rapporteur.report.FactTable;

/// Tables as templates see them. Every cell knows whether it heads its row or holds a number.
final class TableModel {
  /// Most columns that the narrowest screen holds.
  private static final int SMALL = 4;

  /// Most columns that paper holds at the usual size of tables.
  private static final int USUAL = 6;

  /// Most columns that it holds at a smaller size.
  private static final int DENSE = 9;

  /// Most rows of a table that is never split over two pages: a reader takes it in at one glance.
  private static final int WHOLE = 14;

  /// Rows below a heading and some lines that a page holds if they stand close, and otherwise not.
  private static final int TALL_FROM = 27;

  private static final int TALL_TO = 36;

  private final List<String> notes;
  private final String noteWord;
  private final Anchors anchors;

  /// @param noteWord the word for a note, as in `[note 1]`
  TableModel(List<String> notes, String noteWord, Anchors anchors) {
    this.notes = notes;
    this.noteWord = noteWord;
    this.anchors = anchors;
  }

  Map<String, Object> of(FactTable table) {
    String id = anchors.of("table-" + table.name());
    return new Fields()
        .text("id", id)
        .text("title", table.title())
        .text("period", table.period())
        .text("source", table.source())
        .text("size", size(table))
        .each("notes", table.notes(), number -> note(table, id, number))
        .each("columns", table.columns(), column -> column(table, column))
        .each("rows", table.rows(), row -> row(table.columns(), row))
        .each("total", table.total().stream().toList(), total -> total(table.columns(), total))
        .map();
  }

  private static String size(FactTable table) {
    int columns = table.columns().size();
    String width =
        columns <= SMALL
            ? "small"
            : columns <= USUAL ? "usual" : columns <= DENSE ? "dense" : "wide";
    int rows = table.rows().size();
    if (rows <= WHOLE) {
      return width + " whole";
    }
    return rows >= TALL_FROM && rows <= TALL_TO ? width + " tall" : width;
  }

  private Map<String, Object> note(FactTable table, String id, int number) {
    String reference = "[" + noteWord + " " + number + "]";
    boolean named =
        table.title().contains(reference)
            || table.columns().stream().anyMatch(column -> column.header().contains(reference));
    return new Fields()
        .text("id", anchors.of(id + "-note-" + number))
        .text("reference", reference)
        // Whether the table's own words refer to it already.
        .flag("named", named)
        .text("text", notes.get(number - 1))
        .map();
  }

  private static Map<String, Object> column(FactTable table, FactTable.Column column) {
    int all = table.columns().stream().mapToInt(FactTable.Column::width).sum();
    return new Fields()
        .text("text", column.header())
        .text("kind", kind(column))
        // Share of the table's width, in whole per cent.
        .text("width", Integer.toString(Math.max(1, column.width() * 100 / Math.max(1, all))))
        .map();
  }

  private static String kind(FactTable.Column column) {
    return switch (column.kind()) {
      case ROW_HEADER -> "head";
      case TEXT -> "words";
      case NUMBER -> "number";
    };
  }

  private static Map<String, Object> row(List<FactTable.Column> columns, List<Cell> row) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(kind(columns.get(i)), row.get(i).text()));
    }
    return new Fields().list("cells", cells).map();
  }

  private static Map<String, Object> total(List<FactTable.Column> columns, FactTable.Total total) {
    List<Map<String, Object>> cells = new ArrayList<>();
    cells.add(cell("head", total.label()));
    Iterator<FactTable.PublishedTotal> values = total.values().iterator();
    for (FactTable.Column column : columns.subList(1, columns.size())) {
      boolean number = column.kind() == FactTable.Kind.NUMBER && values.hasNext();
      cells.add(cell(kind(column), number ? values.next().text() : ""));
    }
    return new Fields().list("cells", cells).map();
  }

  private static Map<String, Object> cell(String kind, String text) {
    return new Fields().text("kind", kind).text("text", text).map();
  }
}
