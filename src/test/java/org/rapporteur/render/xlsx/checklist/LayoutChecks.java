package org.rapporteur.render.xlsx.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How a sheet of data is laid out around and under its table.
final class LayoutChecks {

  private static final String SHEET = "Victims by form";
  private static final int NARROWEST = 8;
  private static final int WIDEST = 90;

  private LayoutChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Each sheet has its title in A1, in a heading style",
            LayoutChecks::title,
            Damage.ofSheet(
                "a title in the usual style",
                SHEET,
                edit -> edit.set(PartEdit.cell("A1") + "/@s", "0")),
            Damage.ofSheet("no title", SHEET, edit -> edit.remove(PartEdit.cell("A1")))),
        Point.of(
            "Above the table, a line each: how many tables, notes, source, period",
            LayoutChecks::lines,
            Damage.ofText("no number of tables", SHEET, "A2", "Welcome."),
            Damage.ofText("a false word on notes", SHEET, "A3", "This table has no notes"),
            Damage.ofText("no source", SHEET, "A6", "From somewhere"),
            Damage.ofText("no period", SHEET, "A7", "Some years")),
        Point.of(
            "The table starts in column A; nothing stands below it or beside it",
            LayoutChecks::alone,
            Damage.ofTable(
                "a table from column B on",
                SHEET,
                edit -> edit.attribute("/m:table", "ref", "B9:F13")),
            Damage.ofSheet(
                "a line below the table",
                SHEET,
                edit ->
                    edit.add(
                        "//m:sheetData", "<m:row r='16'><m:c r='A16'><m:v>1</m:v></m:c></m:row>")),
            Damage.ofSheet(
                "a cell beside the lines",
                SHEET,
                edit -> edit.add("//m:row[@r='2']", "<m:c r='C2'><m:v>1</m:v></m:c>"))),
        Point.of(
            "No cells are merged",
            book -> none(book, "//m:mergeCell", "merged cells"),
            Damage.ofSheet(
                "two merged cells",
                SHEET,
                edit ->
                    edit.add(
                        "/m:worksheet",
                        "<m:mergeCells><m:mergeCell ref='A1:B1'/></m:mergeCells>"))),
        Point.of(
            "No row, column or sheet is hidden",
            LayoutChecks::hidden,
            Damage.ofSheet(
                "a hidden row", SHEET, edit -> edit.attribute("//m:row[@r='10']", "hidden", "1")),
            Damage.ofSheet(
                "a row without height",
                SHEET,
                edit -> edit.attribute("//m:row[@r='10']", "ht", "0")),
            Damage.ofSheet(
                "a hidden column", SHEET, edit -> edit.attribute("//m:col[1]", "hidden", "1")),
            Damage.ofPart(
                "a hidden sheet",
                Book.WORKBOOK,
                edit -> edit.attribute("//m:sheet[@name='Facts']", "state", "veryHidden"))),
        Point.of(
            "Columns have fixed widths that suit their text",
            LayoutChecks::widths,
            Damage.ofSheet(
                "a column without a width", SHEET, edit -> edit.remove("//m:col[last()]")),
            Damage.ofSheet(
                "a column fitted to its longest text",
                SHEET,
                edit -> edit.attribute("//m:col[1]", "bestFit", "1")),
            Damage.ofSheet(
                "a column wider than a page", SHEET, edit -> edit.set("//m:col[1]/@width", "240"))),
        Point.of(
            "Texts in tables are wrapped",
            LayoutChecks::wrapped,
            Damage.ofSheet(
                "a text that runs into the next cell",
                SHEET,
                edit -> edit.set(PartEdit.cell("A10") + "/@s", "0"))),
        Point.of(
            "The sheet freezes at the header of its table",
            LayoutChecks::frozen,
            Damage.ofSheet("no pane", SHEET, edit -> edit.remove("//m:pane")),
            Damage.ofSheet(
                "a pane one row too low", SHEET, edit -> edit.set("//m:pane/@ySplit", "10"))));
  }

  private static Verdict none(Book book, String path, String fault) {
    return Verdict.of(
        book.sheets().stream()
            .filter(sheet -> Xml.has(sheet.xml(), path))
            .map(sheet -> sheet.at(fault)));
  }

  private static Verdict title(Book book) {
    return Verdict.of(
        book.sheets().stream()
            .filter(sheet ->
                sheet
                    .cell(0, 0)
                    .filter(
                        cell -> !cell.text().isBlank() && cell.format().style().equals("Heading 1"))
                    .isEmpty())
            .map(sheet -> sheet.at("no title in the style of headings")));
  }

  private static Verdict lines(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet -> {
              List<String> lines = sheet.lines();
              boolean noted =
                  Stream.concat(
                          Stream.of(sheet.title()), sheet.tables().getFirst().headers().stream())
                      .anyMatch(NoteChecks::refers);
              List<String> wanted = new ArrayList<>();
              wanted.add("This worksheet contains one table.");
              if (sheet.index() != 2) {
                wanted.add(noted ? "Notes are referred to by number" : "This table has no notes");
              }
              if (sheet.index() >= Book.FRONT) {
                wanted.addAll(List.of("Source: ", "Period: "));
              }
              return wanted.stream()
                  .filter(start ->
                      lines.stream()
                          .noneMatch(line ->
                              line.startsWith(start)
                                  && (!start.endsWith(" ") || !line.equals(start))))
                  .map(start -> sheet.at("no line “" + start + "…”"));
            }));
  }

  private static Verdict alone(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet -> {
              BookTable table = sheet.tables().getFirst();
              Stream<String> start =
                  table.firstColumn() == 0
                      ? Stream.empty()
                      : Stream.of(sheet.at("the table starts in another column"));
              return Stream.concat(
                  start,
                  sheet
                      .allCells()
                      .filter(cell ->
                          cell.row() < table.headerRow()
                              ? cell.column() > 0
                              : cell.row() > table.lastRow() || cell.column() > table.lastColumn())
                      .map(cell -> sheet.at(cell, "outside the table")));
            }));
  }

  private static Verdict hidden(Book book) {
    String path =
        "//m:row[@hidden and @hidden!='0' and @hidden!='false' or @ht='0']"
            + "|//m:col[@hidden and @hidden!='0' and @hidden!='false' or @width='0']";
    return Verdict.of(
        book.sheets().stream()
            .filter(sheet ->
                !List.of("", "visible").contains(sheet.declared().getAttribute("state"))
                    || Xml.has(sheet.xml(), path))
            .map(sheet -> sheet.at("something is hidden")));
  }

  private static Verdict widths(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet ->
                sheet
                    .tables()
                    .getFirst()
                    .columnNumbers()
                    .filter(column -> !hasWidth(sheet, column + 1))
                    .mapToObj(column -> sheet.at("the width of column " + (column + 1)))));
  }

  private static boolean hasWidth(BookSheet sheet, int number) {
    return Xml.elements(sheet.xml(), "//m:cols/m:col")
        .filter(column ->
            Integer.parseInt(column.getAttribute("min")) <= number
                && Integer.parseInt(column.getAttribute("max")) >= number)
        .anyMatch(column -> {
          double width = Double.parseDouble(column.getAttribute("width"));
          return Xml.isTrue(column, "customWidth")
              && !Xml.isTrue(column, "bestFit")
              && width >= NARROWEST
              && width <= WIDEST;
        });
  }

  private static Verdict wrapped(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet -> {
              int header = sheet.tables().getFirst().headerRow();
              return sheet
                  .allCells()
                  .filter(cell -> cell.row() >= header)
                  .filter(cell -> !cell.text().isEmpty() && !cell.format().wrapped())
                  .map(cell -> sheet.at(cell, "not wrapped"));
            }));
  }

  private static Verdict frozen(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .filter(sheet -> {
              int rows = sheet.tables().getFirst().headerRow() + 1;
              return Xml.elements(sheet.xml(), "//m:sheetView/m:pane[@state='frozen']")
                  .noneMatch(pane ->
                      Double.parseDouble(pane.getAttribute("ySplit")) == rows
                          && pane.getAttribute("topLeftCell").equals("A" + (rows + 1)));
            })
            .map(sheet -> sheet.at("does not freeze below its header")));
  }
}
