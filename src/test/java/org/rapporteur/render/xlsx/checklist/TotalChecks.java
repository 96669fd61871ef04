package org.rapporteur.render.xlsx.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// Totals and shares.
final class TotalChecks {

  private static final String SHEET = "Victims by form";
  private static final Pattern RANGE = Pattern.compile("\\$?[A-Z]+\\$?\\d+(:\\$?[A-Z]+\\$?\\d+)?");

  private TotalChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Totals stand in the table's own totals row, live, and never take a text for 0",
            TotalChecks::totals,
            Damage.ofTable(
                "a totals row that the table does not know",
                SHEET,
                edit -> edit.set("//m:totalsRowFormula", "SUM(B10:B12)")),
            Damage.ofTable(
                "a label of totals in no cell",
                SHEET,
                edit -> edit.set("//m:tableColumn[1]/@totalsRowLabel", "Total")),
            Damage.ofSheet(
                "a plain sum",
                SHEET,
                edit -> edit.set(PartEdit.cell("B13") + "/m:f", "SUM(B10:B12)")),
            Damage.ofSheet("a total that is typed in", SHEET, edit -> edit.number("B13", "1225"))),
        Point.of(
            "Shares are live, and never take a text for 0",
            TotalChecks::shares,
            Damage.ofSheet(
                "a share that is typed in", SHEET, edit -> edit.number("E11", "0.01714285714")),
            Damage.ofSheet(
                "a plain quotient",
                SHEET,
                edit -> edit.set(PartEdit.cell("E11") + "/m:f", "B11/B$13"))),
        Point.of(
            "No suppressed cell is in the range of a formula",
            TotalChecks::suppressed,
            Damage.ofText("a suppressed cell in a sum", SHEET, "B11", "[c]")));
  }

  private static String sumOver(int column, BookTable table) {
    String letter = CellReference.convertNumToColString(column);
    String range = letter + (table.headerRow() + 2) + ":" + letter + (table.lastDataRow() + 1);
    return "IF(COUNT(" + range + ")=ROWS(" + range + "),SUM(" + range + "),\"[x]\")";
  }

  private static Verdict totals(Book book) {
    return Verdict.ofEach(
        book.tableSheets().stream().filter(sheet -> sheet.tables().getFirst().hasTotals()).toList(),
        "no table has totals",
        sheet -> {
          BookTable table = sheet.tables().getFirst();
          List<String> faults = new ArrayList<>();
          if (!table
              .columns()
              .getFirst()
              .getAttribute("totalsRowLabel")
              .equals(sheet.text(table.lastRow(), 0))) {
            faults.add(sheet.at("the label of the totals row"));
          }
          table
              .columnNumbers()
              .filter(column -> !isRight(sheet, table, column))
              .forEach(
                  column -> faults.add(sheet.at("the total of " + table.headers().get(column))));
          return faults.stream();
        });
  }

  /// A total is live, or the rows do not add up to it.
  private static boolean isRight(BookSheet sheet, BookTable table, int column) {
    BookCell total = sheet.cell(table.lastRow(), column).orElseThrow();
    String stored = Xml.value(table.columns().get(column), "m:totalsRowFormula").orElse("");
    if (total.formula().isEmpty()) {
      return stored.isEmpty()
          && !(total.isNumber()
              && sum(sheet, table, column)
                  .filter(sum -> sum.compareTo(new BigDecimal(total.number())) == 0)
                  .isPresent());
    }
    return total.formula().equals(sumOver(column, table)) && stored.equals(total.formula());
  }

  /// The sum of the rows, where all are numbers.
  private static Optional<BigDecimal> sum(BookSheet sheet, BookTable table, int column) {
    List<BookCell> rows =
        IntStream.rangeClosed(table.headerRow() + 1, table.lastDataRow())
            .boxed()
            .flatMap(row -> sheet.cell(row, column).stream())
            .toList();
    return rows.stream().allMatch(BookCell::isNumber)
        ? rows.stream().map(cell -> new BigDecimal(cell.number())).reduce(BigDecimal::add)
        : Optional.empty();
  }

  /// A percentage in a table with totals is the share of the cell before which, divided by its live
  /// total, it is.
  private static Verdict shares(Book book) {
    List<BookSheet> sheets =
        book.tableSheets().stream()
            .filter(sheet ->
                sheet.tables().getFirst().hasTotals()
                    && sheet.bodyCells().anyMatch(TotalChecks::isPercentage))
            .toList();
    return Verdict.ofEach(
        sheets,
        "no table with totals has shares",
        sheet -> {
          BookTable table = sheet.tables().getFirst();
          return sheet
              .bodyCells()
              .filter(cell -> isPercentage(cell) && cell.row() <= table.lastDataRow())
              .filter(cell -> !isRightShare(sheet, table, cell))
              .map(cell -> sheet.at(cell, cell.formula() + " " + cell.number()));
        });
  }

  private static boolean isPercentage(BookCell cell) {
    return cell.isNumber() && cell.format().numbers().contains("%");
  }

  private static boolean isRightShare(BookSheet sheet, BookTable table, BookCell share) {
    return table
        .columnNumbers()
        .filter(column -> column != share.column())
        .anyMatch(column -> {
          String letter = CellReference.convertNumToColString(column);
          String part = letter + (share.row() + 1);
          String total = letter + "$" + (table.lastRow() + 1);
          String quotient = part + "/" + total;
          return share
                  .formula()
                  .equals("IF(COUNT(" + part + "," + total + ")=2," + quotient + ",\"[x]\")")
              && !sheet.cell(table.lastRow(), column).orElseThrow().formula().isEmpty();
        });
  }

  private static Verdict suppressed(Book book) {
    return Verdict.ofEach(
        book.sheets().stream()
            .filter(sheet -> sheet.allCells().anyMatch(TotalChecks::isSuppressed))
            .toList(),
        "no cell is suppressed",
        sheet ->
            sheet
                .allCells()
                .filter(cell -> !cell.formula().isEmpty())
                .flatMap(cell ->
                    ranges(cell.formula())
                        .filter(range ->
                            sheet
                                .allCells()
                                .anyMatch(other ->
                                    isSuppressed(other)
                                        && range.isInRange(other.row(), other.column())))
                        .map(range -> sheet.at(cell, range.formatAsString()))));
  }

  private static boolean isSuppressed(BookCell cell) {
    return cell.text().startsWith("[c]");
  }

  private static Stream<CellRangeAddress> ranges(String formula) {
    return RANGE
        .matcher(formula.replaceAll("\"[^\"]*\"", ""))
        .results()
        .map(found -> CellRangeAddress.valueOf(found.group().replace("$", "")));
  }
}
