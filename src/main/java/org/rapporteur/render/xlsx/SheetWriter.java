package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.render.xlsx.CellStyles.Role;
import org.rapporteur.render.xlsx.SheetPlan.Line;

/// Writes one planned sheet: its lines, then its table or its chart. The sheet itself, with all
/// that hangs on it, is POI's; the cells are text.
final class SheetWriter {

  private static final int CHARACTER = 256;
  private static final int TEXT_WIDTH = 100;

  private final XSSFWorkbook workbook;
  private final CellStyles styles;
  private final XSSFSheet sheet;
  private final SheetData cells;
  private final PartTexts texts;

  private SheetWriter(
      XSSFWorkbook workbook, CellStyles styles, XSSFSheet sheet, SheetData cells, PartTexts texts) {
    this.workbook = workbook;
    this.styles = styles;
    this.sheet = sheet;
    this.cells = cells;
    this.texts = texts;
  }

  /// Adds the sheet to the workbook; its cells and its table go to the texts.
  static void write(
      XSSFWorkbook workbook,
      CellStyles styles,
      SharedStrings strings,
      PartTexts texts,
      SheetPlan plan) {
    XSSFSheet sheet = workbook.createSheet(plan.name());
    SheetData cells = new SheetData(strings);
    new SheetWriter(workbook, styles, sheet, cells, texts).write(plan);
    String rows = cells.xml();
    texts.replace(sheet, (String xml) -> xml.replace(SheetData.EMPTY, rows));
  }

  private void write(SheetPlan plan) {
    for (Line line : plan.lines()) {
      int row = cells.startRow(0);
      line(row, line, plan.layout());
      cells.endRow();
    }
    int lastColumn = 0;
    int lastRow = plan.lines().size() - 1;
    switch (plan.layout()) {
      case TEXT -> sheet.setColumnWidth(0, TEXT_WIDTH * CHARACTER);
      case TABLE -> {
        Grid grid = plan.grid().orElseThrow();
        table(plan.headerRow(), grid);
        lastColumn = grid.heads().size() - 1;
        lastRow += 1 + grid.rows().size() + (grid.totals().isPresent() ? 1 : 0);
      }
      case CHART -> ChartWriter.write(sheet, plan.headerRow(), plan.chart().orElseThrow());
    }
    sheet
        .getCTWorksheet()
        .getDimension()
        .setRef(new CellRangeAddress(0, lastRow, 0, lastColumn).formatAsString());
    sheet.setActiveCell(CellAddress.A1);
    print();
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
      link(row, 0, HyperlinkType.DOCUMENT, CellRefs.firstCell(line.link()));
    }
  }

  private void table(int headerRow, Grid grid) {
    RowHeights heights = new RowHeights(grid.heads());
    cells.startRow(heights.of(grid.heads(), Grid.Head::text));
    for (int i = 0; i < grid.heads().size(); i++) {
      Grid.Head head = grid.heads().get(i);
      sheet.setColumnWidth(i, head.columnWidth() * CHARACTER);
      text(i, header(i, head.numeric() && !grid.list()), head.text());
    }
    cells.endRow();
    CellRefs refs = new CellRefs(headerRow + 1, grid.rows().size());
    grid.rows().forEach(row -> row(row, heights, false, refs));
    grid.totals().ifPresent(row -> row(row, heights, true, refs));
    sheet.createFreezePane(0, headerRow + 1);
    XSSFTable table = sheet.createTable(null);
    texts.replace(table, TableXml.of((int) table.getCTTable().getId(), headerRow, grid, refs));
    texts.repeat(workbook.getSheetIndex(sheet), sheet.getSheetName(), headerRow);
  }

  private void row(List<Content> contents, RowHeights heights, boolean total, CellRefs refs) {
    int row = cells.startRow(heights.of(contents, SheetWriter::wrapped));
    for (int i = 0; i < contents.size(); i++) {
      cell(row, i, contents.get(i), total, refs);
    }
    cells.endRow();
  }

  private void cell(int row, int column, Content content, boolean total, CellRefs refs) {
    Role words = total ? Role.TOTAL : column == 0 ? Role.BODY_FIRST : Role.BODY;
    Role numbers = total ? Role.TOTAL_RIGHT : Role.BODY_RIGHT;
    switch (content) {
      case Content.Words(String text, boolean numeric) ->
          text(column, numeric ? numbers : words, text);
      case Content.Figure(BigDecimal value, String format) ->
          cells.number(column, styles.number(numbers, format), value);
      case Content.Link(String text, String target, boolean inside) -> {
        text(column, Role.LINK, text);
        if (inside) {
          link(row, column, HyperlinkType.DOCUMENT, CellRefs.firstCell(target));
        } else {
          link(row, column, HyperlinkType.URL, target);
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
    cells.text(column, styles.text(role, text), text);
  }

  private void link(int row, int column, HyperlinkType type, String target) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
    link.setAddress(target);
    link.setCellReference(new CellReference(row, column));
    sheet.addHyperlink(link);
  }

  private void print() {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }
}
