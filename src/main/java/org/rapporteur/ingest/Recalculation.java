package org.rapporteur.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawCell.Kind;

/// Calculates the formulas of a workbook again and compares them with the results that are stored
/// in it. Only sums and arithmetic are calculated; no other function is ever run.
final class Recalculation {

  private static final Set<String> FUNCTIONS =
      Set.of("SUM", "ROUND", "ABS", "MIN", "MAX", "COUNT", "AVERAGE", "IF", "SUBTOTAL");

  /// Programs add binary fractions in different orders.
  private static final MathContext COMPARED = new MathContext(12);

  private static final int MOST_ROWS = 65_536;
  private static final int LONGEST_FORMULA = 1_000;

  private final String file;
  private final List<GridBuilder> sheets;
  private final Consumer<Diagnostic> findings;

  Recalculation(String file, List<GridBuilder> sheets, Consumer<Diagnostic> findings) {
    this.file = file;
    this.sheets = sheets;
    this.findings = findings;
  }

  void run() throws BadFile {
    long formulas =
        sheets.stream().flatMap(s -> s.formulas().values().stream()).mapToInt(Map::size).sum();
    if (formulas > Limits.FORMULAS) {
      throw BadFile.limit("formulas", Limits.FORMULAS);
    }
    HSSFWorkbook workbook = new HSSFWorkbook();
    for (GridBuilder sheet : sheets) {
      HSSFSheet copy = sheet(workbook, sheet.sheet().orElse(""));
      sheet.hidden().forEach((row, cells) -> values(copy, row, cells));
      sheet.rows().forEach((row, cells) -> values(copy, row, cells));
    }
    for (int i = 0; i < sheets.size(); i++) {
      int number = i;
      sheets
          .get(i)
          .formulas()
          .forEach((row, cells) ->
              cells.forEach((column, text) -> formula(workbook, number, row, column, text)));
    }
    HSSFFormulaEvaluator evaluator = new HSSFFormulaEvaluator(workbook);
    for (int i = 0; i < sheets.size(); i++) {
      compare(workbook.getSheetAt(i), sheets.get(i), evaluator);
    }
  }

  private static HSSFSheet sheet(HSSFWorkbook workbook, String name) {
    try {
      return workbook.createSheet(name);
    } catch (IllegalArgumentException _) {
      // A name that this library refuses; no formula can then refer to the sheet by it.
      return workbook.createSheet();
    }
  }

  private static void values(HSSFSheet sheet, int row, SortedMap<Integer, RawCell> cells) {
    if (row > MOST_ROWS) {
      return;
    }
    cells.forEach((column, cell) -> {
      HSSFCell copy = cell(sheet, row, column);
      switch (cell.kind()) {
        case NUMBER -> copy.setCellValue(Double.parseDouble(cell.text()));
        case TEXT -> copy.setCellValue(cell.text());
        case NO_RESULT -> {}
      }
    });
  }

  private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
    HSSFRow found = sheet.getRow(row - 1);
    HSSFRow present = found == null ? sheet.createRow(row - 1) : found;
    HSSFCell cell = present.getCell(column - 1);
    return cell == null ? present.createCell(column - 1) : cell;
  }

  private void formula(HSSFWorkbook workbook, int sheet, int row, int column, String text) {
    if (row <= MOST_ROWS && tokens(workbook, sheet, text).isPresent()) {
      cell(workbook.getSheetAt(sheet), row, column).setCellFormula(text);
    }
  }

  /// The parts of a formula that may be calculated; empty where it may not.
  private static Optional<Ptg[]> tokens(HSSFWorkbook workbook, int sheet, String text) {
    if (text.isEmpty() || text.length() > LONGEST_FORMULA) {
      return Optional.empty();
    }
    try {
      Ptg[] tokens = HSSFFormulaParser.parse(text, workbook, FormulaType.CELL, sheet);
      return Arrays.stream(tokens).allMatch(Recalculation::isHarmless)
          ? Optional.of(tokens)
          : Optional.empty();
    } catch (RuntimeException _) {
      // Not a formula that the library knows.
      return Optional.empty();
    }
  }

  private static boolean isHarmless(Ptg token) {
    return switch (token) {
      case AbstractFunctionPtg function -> FUNCTIONS.contains(function.getName());
      case OperationPtg _, ScalarConstantPtg _, AttrPtg _ -> true;
      case RefPtg _, AreaPtg _, Ref3DPtg _, Area3DPtg _ -> true;
      default -> false;
    };
  }

  private void compare(HSSFSheet copy, GridBuilder sheet, HSSFFormulaEvaluator evaluator) {
    sheet
        .formulas()
        .forEach((row, cells) ->
            cells.forEach((column, _) -> {
              SortedMap<Integer, RawCell> content = sheet.rows().get(row);
              RawCell stored =
                  content == null ? RawCell.BLANK : content.getOrDefault(column, RawCell.BLANK);
              if (stored.kind() == Kind.NUMBER) {
                SourceLocation place =
                    new SourceLocation.Cell(file, sheet.sheet().orElse(""), row, column);
                check(copy, stored, place, evaluator)
                    .ifPresent(better -> content.put(column, better));
              }
            }));
  }

  /// What is to stand in a cell instead; empty where its result is right or cannot be checked.
  private Optional<RawCell> check(
      HSSFSheet copy, RawCell stored, SourceLocation place, HSSFFormulaEvaluator evaluator) {
    HSSFCell cell =
        place.line() > MOST_ROWS ? null : cell(copy, place.line(), place.columnNumber());
    Optional<BigDecimal> result =
        cell == null || cell.getCellType() != CellType.FORMULA
            ? Optional.empty()
            : result(cell, evaluator);
    if (result.isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.FORMULA_NOT_CHECKED, place, Map.of("value", stored.text())));
      return Optional.empty();
    }
    BigDecimal number = result.get();
    if (number.round(COMPARED).compareTo(new BigDecimal(stored.text()).round(COMPARED)) == 0) {
      return Optional.empty();
    }
    boolean own = isOfItsOwnSheet(cell);
    String used = own ? number.round(XlsxCell.AS_TYPED).stripTrailingZeros().toPlainString() : "";
    findings.accept(
        new Diagnostic(
            DiagnosticCode.STALE_RESULT,
            place,
            Map.of(
                "value", stored.text(),
                "result", number.stripTrailingZeros().toPlainString(),
                "used", own ? "result" : "none")));
    return Optional.of(own ? new RawCell(used, Kind.NUMBER) : new RawCell("", Kind.NO_RESULT));
  }

  private static Optional<BigDecimal> result(HSSFCell cell, HSSFFormulaEvaluator evaluator) {
    try {
      CellValue value = evaluator.evaluate(cell);
      return value != null && value.getCellType() == CellType.NUMERIC
          ? Optional.of(BigDecimal.valueOf(value.getNumberValue()))
          : Optional.empty();
    } catch (RuntimeException _) {
      // A circle of formulas, or an operand that is no number.
      return Optional.empty();
    }
  }

  private static boolean isOfItsOwnSheet(HSSFCell cell) {
    HSSFWorkbook workbook = cell.getSheet().getWorkbook();
    return tokens(workbook, workbook.getSheetIndex(cell.getSheet()), cell.getCellFormula())
        .filter(tokens ->
            Arrays.stream(tokens)
                .noneMatch(token -> token instanceof Ref3DPtg || token instanceof Area3DPtg))
        .isPresent();
  }
}
