package org.rapporteur.render.xlsx.checklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// All formulas: that they are safe, old enough for every program, and right.
final class FormulaChecks {

  private static final String SHEET = "Victims by form";
  private static final double ALMOST = 1e-9;
  private static final Pattern FUNCTION = Pattern.compile("([A-Z_][A-Z0-9_.]*)\\(");

  /// Known to Excel 2016 and LibreOffice 7.4; none volatile, none that reads outside.
  private static final Set<String> FUNCTIONS = Set.of("IF", "COUNT", "ROWS", "SUM");

  private FormulaChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Every formula has its value stored, and that value is what it computes",
            FormulaChecks::cached,
            Damage.ofSheet(
                "another value", SHEET, edit -> edit.set(PartEdit.cell("B13") + "/m:v", "1226")),
            Damage.ofSheet("no value", SHEET, edit -> edit.remove(PartEdit.cell("B13") + "/m:v")),
            Damage.ofSheet(
                "a changed cell under an old total", SHEET, edit -> edit.number("B10", "1205"))),
        Point.of(
            "No formula is volatile, reads outside, gives an error or needs a new program",
            FormulaChecks::plain,
            formula("a volatile formula", "NOW()"),
            formula("a formula of a new program", "_xlfn.XLOOKUP(B10,B10:B12,B10:B12)"),
            formula("a formula that reads another file", "[1]Sheet1!A1"),
            formula("a formula that runs a program", "cmd|'/c calc'!A1"),
            formula("a formula with an error", "SUM(#REF!)"),
            Damage.ofSheet(
                "an error as a value",
                SHEET,
                edit -> edit.attribute(PartEdit.cell("B13"), "t", "e")),
            Damage.ofSheet(
                "a formula over an area of cells",
                SHEET,
                edit -> edit.attribute(PartEdit.cell("B13") + "/m:f", "t", "array"))),
        Point.of(
            "No text from outside is a formula, or becomes one when it is saved as CSV",
            FormulaChecks::untrusted,
            Damage.ofSheet(
                "a text that is not kept a text",
                SHEET,
                edit -> edit.set(PartEdit.cell("A12") + "/@s", "9")),
            Damage.ofSheet(
                "a formula in a column of words",
                SHEET,
                edit -> edit.add(PartEdit.cell("F10"), "<m:f>SUM(B10:B11)</m:f>"))));
  }

  private static Damage formula(String name, String formula) {
    return Damage.ofSheet(name, SHEET, edit -> edit.set(PartEdit.cell("B13") + "/m:f", formula));
  }

  private static Stream<BookCell> formulas(BookSheet sheet) {
    return sheet.allCells().filter(cell -> !cell.formula().isEmpty());
  }

  private static boolean none(Book book) {
    return book.sheets().stream().flatMap(FormulaChecks::formulas).findAny().isEmpty();
  }

  private static Verdict cached(Book book) {
    if (none(book)) {
      return new Verdict.NotApplicable("there are no formulas");
    }
    List<String> faults = new ArrayList<>();
    book.sheets()
        .forEach(sheet ->
            formulas(sheet)
                .filter(BookCell::isEmpty)
                .forEach(cell -> faults.add(sheet.at(cell, "no value"))));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(book.parts().zipped()))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA && !isRight(cell, evaluator)) {
              faults.add(sheet.getSheetName() + "!" + cell.getAddress() + ": another value");
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Verdict.of(faults.stream());
  }

  private static boolean isRight(Cell cell, FormulaEvaluator evaluator) {
    CellValue value = evaluator.evaluate(cell);
    return value.getCellType() == CellType.NUMERIC
        && cell.getCachedFormulaResultType() == CellType.NUMERIC
        && Math.abs(value.getNumberValue() - cell.getNumericCellValue()) < ALMOST;
  }

  private static Verdict plain(Book book) {
    if (none(book)) {
      return new Verdict.NotApplicable("there are no formulas");
    }
    return Verdict.of(
        book.sheets().stream()
            .flatMap(sheet ->
                Stream.concat(
                    Xml.nodes(sheet.xml(), "//m:c[@t='e' or m:f/@t]").stream()
                        .map(_ -> sheet.at("an error, or a formula over an area")),
                    formulas(sheet)
                        .filter(cell -> !isPlain(cell.formula()))
                        .map(cell -> sheet.at(cell, cell.formula())))));
  }

  private static boolean isPlain(String formula) {
    String code = formula.replaceAll("\"[^\"]*\"", "");
    return code.matches("[A-Z0-9$:(),=+/*-]+")
        && FUNCTION
            .matcher(code)
            .results()
            .map(found -> found.group(1))
            .allMatch(FUNCTIONS::contains);
  }

  private static Verdict untrusted(Book book) {
    return Verdict.of(
        book.sheets().stream()
            .flatMap(sheet ->
                sheet
                    .allCells()
                    .filter(
                        cell -> isUnsafe(cell) || (!cell.formula().isEmpty() && !cell.isNumber()))
                    .map(cell -> sheet.at(cell, cell.text()))));
  }

  private static boolean isUnsafe(BookCell cell) {
    return cell.text().matches("(?s)[=+\\-@\t\r\n\0＝＋－＠].*") && !cell.format().quoted();
  }
}
