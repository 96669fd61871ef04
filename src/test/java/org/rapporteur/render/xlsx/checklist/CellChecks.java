package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands in the cells of tables.
final class CellChecks {

  private static final String SHEET = "Victims by form";
  private static final Set<String> SHORTHANDS =
      Set.of(
          "[c]",
          "[x]",
          "[z]",
          "[low]",
          "[p]",
          "[r]",
          "[e]",
          "[u]",
          "[b]",
          "[d]",
          "[bounds]",
          "[sample]",
          "[min]");
  private static final Pattern BRACKETED = Pattern.compile("\\[[a-z]+]");

  /// What offices write for no number, and readers take for many things.
  private static final Pattern HOMEMADE =
      Pattern.compile("(?i)[-–—.…*:/~?]+|n\\.?/?a\\.?|nil|null|nan");

  private CellChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "No cell of a table is empty without a reason said on the sheet",
            CellChecks::empty,
            Damage.ofSheet("a cell left out", SHEET, edit -> edit.remove(PartEdit.cell("C12"))),
            Damage.ofText("a cell of blanks", SHEET, "C12", "  "),
            Damage.ofText("a gap without its reason", "Data justice lines", "A8", "Well.")),
        Point.of(
            "Shorthands are explained on each sheet that uses them",
            CellChecks::explained,
            Damage.ofText("no explanation", SHEET, "A8", "Shorthand: [z] not applicable"),
            Damage.ofText("a mark of nobody's", SHEET, "C12", "[q]")),
        Point.of(
            "What is no number is said by the agreed shorthands alone",
            CellChecks::agreed,
            Damage.ofText("a dash", SHEET, "C12", "–"),
            Damage.ofText("n/a", SHEET, "C12", "n/a")),
        Point.of(
            "Zero is a true zero, shown as one",
            CellChecks::zero,
            Damage.ofPart(
                "a format that hides zero",
                Book.STYLES,
                edit -> edit.set("//m:numFmt/@formatCode", "#,##0;-#,##0;")),
            Damage.ofPart(
                "a format that shows zero as a dash",
                Book.STYLES,
                edit -> edit.set("//m:numFmt/@formatCode", "#,##0;-#,##0;\"–\"")),
            Damage.ofPart(
                "a format that shows zero as nothing",
                Book.STYLES,
                edit -> edit.set("//m:numFmt/@formatCode", "#,###")),
            Damage.ofSheet(
                "a sheet without zeros",
                SHEET,
                edit -> edit.attribute("//m:sheetView", "showZeros", "0"))),
        Point.of(
            "A cell holds one thing: no lines within",
            CellChecks::split,
            Damage.ofText("two lines in a cell", SHEET, "A11", "Forced labour\nServitude")),
        Point.of(
            "Numbers are numbers, not texts that look like them",
            CellChecks::numbers,
            Damage.ofText("a number as text", SHEET, "B11", "21")));
  }

  private static Verdict empty(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .filter(sheet ->
                sheet.lines().stream().noneMatch(line -> line.startsWith("An empty cell is")))
            .flatMap(sheet -> {
              BookTable table = sheet.tables().getFirst();
              return IntStream.rangeClosed(table.headerRow(), table.lastRow())
                  .boxed()
                  .flatMap(row ->
                      table
                          .columnNumbers()
                          .filter(column ->
                              sheet
                                  .cell(row, column)
                                  .filter(cell -> cell.isNumber() || !cell.text().isBlank())
                                  .isEmpty())
                          .mapToObj(
                              column -> sheet.at("row " + (row + 1) + ", column " + (column + 1))));
            }));
  }

  private static Set<String> shorthands(Stream<String> texts) {
    return texts
        .flatMap(text -> BRACKETED.matcher(text).results())
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Verdict explained(Book book) {
    return Verdict.ofEach(
        book.tableSheets().stream()
            .filter(sheet -> !shorthands(sheet.bodyCells().map(BookCell::visible)).isEmpty())
            .toList(),
        "no cell has a shorthand",
        sheet -> {
          String legend =
              sheet.lines().stream()
                  .dropWhile(line -> !line.startsWith("Shorthand: "))
                  .collect(Collectors.joining(" "));
          return shorthands(sheet.bodyCells().map(BookCell::visible)).stream()
              .filter(used -> !SHORTHANDS.contains(used) || !legend.contains(used + " "))
              .map(used -> sheet.at(used));
        });
  }

  private static Verdict agreed(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet ->
                sheet
                    .bodyCells()
                    .filter(cell -> HOMEMADE.matcher(cell.text().strip()).matches())
                    .map(cell -> sheet.at(cell, cell.text()))));
  }

  private static Verdict zero(Book book) {
    return Verdict.of(
        book.sheets().stream()
            .flatMap(sheet ->
                Stream.concat(
                    Xml.nodes(sheet.xml(), "//m:sheetView[@showZeros='0' or @showZeros='false']")
                        .stream()
                        .map(_ -> sheet.at("shows no zeros")),
                    sheet
                        .allCells()
                        .filter(cell -> cell.isNumber() && !showsZero(cell.format().numbers()))
                        .map(cell -> sheet.at(cell, cell.format().numbers())))));
  }

  /// Whether a code of ECMA-376, part 1, 18.8.31 writes the digit for zero: its third section does,
  /// or the first where there are fewer.
  private static boolean showsZero(String code) {
    if (code.equals("General")) {
      return true;
    }
    String[] sections = code.replaceAll("\"[^\"]*\"", "").split(";", -1);
    return sections[sections.length > 2 ? 2 : 0].contains("0");
  }

  private static Verdict split(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet ->
                sheet
                    .bodyCells()
                    .filter(cell -> cell.text().contains("\n"))
                    .map(cell -> sheet.at(cell, cell.text()))));
  }

  /// In a column that holds numbers, and not in the first, whose texts head the rows.
  private static Verdict numbers(Book book) {
    return Verdict.of(
        book.dataSheets().stream()
            .flatMap(sheet -> {
              Set<Integer> numeric =
                  sheet
                      .bodyCells()
                      .filter(BookCell::isNumber)
                      .map(BookCell::column)
                      .collect(Collectors.toSet());
              return sheet
                  .bodyCells()
                  .filter(cell -> cell.column() > 0 && numeric.contains(cell.column()))
                  .filter(cell -> cell.text().matches("[+−-]?[\\d,]+(\\.\\d+)?"))
                  .map(cell -> sheet.at(cell, cell.text()));
            }));
  }
}
