package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.rapporteur.render.xlsx.CellStyles.Role;
import org.rapporteur.render.xlsx.SheetPlan.Line;

/// Writes one planned sheet: its lines, then its table or its chart.
final class SheetWriter {

  private final BookParts book;
  private final CellStyles styles;
  private final SheetXml sheet;

  private SheetWriter(BookParts book) {
    this.book = book;
    this.styles = book.styles();
    this.sheet = new SheetXml(book.nextSheet(), new SheetData(book.strings()));
  }

  /// Adds the sheet to the workbook, with what hangs on it.
  static void write(BookParts book, SheetPlan plan) {
    SheetWriter writer = new SheetWriter(book);
    writer.write(plan);
    book.add(plan, writer.sheet.part(plan));
  }

  private void write(SheetPlan plan) {
    RowHeights wrapping = new RowHeights(List.of(SheetXml.TEXT_WIDTH));
    for (Line line : plan.lines()) {
      boolean wraps = plan.layout() == SheetPlan.Layout.TEXT;
      float height = wraps ? wrapping.of(List.of(line.text()), Function.identity()) : 0;
      int row = sheet.cells().startRow(height);
      line(row, line, plan.layout());
      sheet.cells().endRow();
    }
    plan.grid().ifPresent(grid -> table(plan.headerRow(), grid));
    plan.chart().ifPresent(chart -> chart(plan.headerRow(), chart));
  }

  private void line(int row, Line line, SheetPlan.Layout layout) {
    Role role =
        switch (line.kind()) {
          case TITLE -> Role.TITLE;
          case HEADING -> Role.HEADING;
          case TEXT -> layout == SheetPlan.Layout.TEXT ? Role.LINE_WRAPPED : Role.LINE;
        };
    if (line.link().isEmpty()) {
      text(0, role, line.text());
    } else {
      text(0, Role.LINE_LINK, line.text());
      sheet.linkToSheet(CellReference.convertNumToColString(0) + (row + 1), line.link());
    }
  }

  private void table(int headerRow, Grid grid) {
    RowHeights heights = RowHeights.under(grid.heads());
    sheet.cells().startRow(heights.bold().of(grid.heads(), Grid.Head::text));
    for (int i = 0; i < grid.heads().size(); i++) {
      Grid.Head head = grid.heads().get(i);
      text(i, header(i, head.numeric() && !grid.list()), head.text());
    }
    sheet.cells().endRow();
    CellRefs refs = new CellRefs(headerRow + 1, grid.rows().size());
    grid.rows().forEach(row -> row(row, heights, false, refs));
    grid.totals().ifPresent(row -> row(row, heights.bold(), true, refs));
    int number = book.nextTable();
    sheet.table(
        new Part(
            "xl/tables/table" + number + ".xml",
            Part.Type.TABLE,
            TableXml.of(number, headerRow, grid, refs)));
  }

  private void chart(int firstRow, ChartPlan plan) {
    int number = book.nextChart();
    Part chart =
        new Part("xl/charts/chart" + number + ".xml", Part.Type.CHART, ChartWriter.xml(plan));
    sheet.drawing(
        new Part(
            "xl/drawings/drawing" + number + ".xml",
            Part.Type.DRAWING,
            DrawingXml.of(firstRow, plan.chart()),
            List.of(new Part.Relation.ToPart(DrawingXml.CHART_ID, chart))));
  }

  private void row(List<Content> contents, RowHeights heights, boolean total, CellRefs refs) {
    int row = sheet.cells().startRow(heights.of(contents, SheetWriter::wrapped));
    for (int i = 0; i < contents.size(); i++) {
      cell(row, i, contents.get(i), total, refs);
    }
    sheet.cells().endRow();
  }

  private void cell(int row, int column, Content content, boolean total, CellRefs refs) {
    Role words = total ? Role.TOTAL : column == 0 ? Role.BODY_FIRST : Role.BODY;
    Role numbers = total ? Role.TOTAL_RIGHT : Role.BODY_RIGHT;
    SheetData cells = sheet.cells();
    switch (content) {
      case Content.Words(String text, boolean numeric) ->
          text(column, numeric ? numbers : words, text);
      case Content.Figure(BigDecimal value, String format) ->
          cells.number(column, styles.number(numbers, format), value);
      case Content.Link(String text, String target, boolean inside) -> {
        text(column, Role.LINK, text);
        String cell = CellReference.convertNumToColString(column) + (row + 1);
        if (inside) {
          sheet.linkToSheet(cell, target);
        } else {
          sheet.linkToAddress(cell, target);
        }
      }
      case Content.ColumnSum(BigDecimal cached, String format) ->
          cells.formula(column, styles.number(numbers, format), refs.sum(column), cached);
      case Content.Share(int whole, BigDecimal cached, String format) ->
          cells.formula(column, styles.number(numbers, format), refs.share(whole, row), cached);
      case Content.Gap() -> {}
    }
  }

  private static Role header(int column, boolean right) {
    if (right) {
      return Role.HEADER_OVER_NUMBERS;
    }
    return column == 0 ? Role.HEADER_FIRST : Role.HEADER;
  }

  /// The text that may take more than one line; a number takes one.
  private static String wrapped(Content content) {
    return switch (content) {
      case Content.Words(String text, boolean _) -> text;
      case Content.Link(String text, String _, boolean _) -> text;
      case Content.Figure _, Content.ColumnSum _, Content.Share _, Content.Gap _ -> "";
    };
  }

  private void text(int column, Role role, String text) {
    sheet.cells().text(column, styles.text(role, text), text);
  }
}
