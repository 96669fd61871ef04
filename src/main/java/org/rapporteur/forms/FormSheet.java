package org.rapporteur.forms;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapporteur.forms.FormStyles.Look;

/// A sheet that is written from top to bottom. What is not for input is locked, without a password:
/// against slips, not against anybody.
final class FormSheet {

  /// Characters that a prompt and its title may have (ECMA-376, part 1, 18.3.1.32).
  private static final int LONGEST_PROMPT = 255;

  private static final int LONGEST_TITLE = 32;

  /// Of a column's width, in which POI counts.
  private static final int PARTS_OF_A_CHARACTER = 256;

  private static final float LINE_POINTS = 15f;

  private final XSSFSheet sheet;
  private final FormStyles styles;
  private final List<Integer> widths;
  private int next;

  FormSheet(XSSFSheet sheet, FormStyles styles, List<Integer> widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.widths = List.copyOf(widths);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * PARTS_OF_A_CHARACTER);
    }
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.setDisplayGridlines(false);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.getFooter().setRight("&P / &N");
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /// Opens the next row.
  ///
  /// @return its number as people count
  int row() {
    sheet.createRow(next);
    next++;
    return next;
  }

  void skip() {
    next++;
  }

  int number() {
    return next;
  }

  XSSFCell put(int column, Look look) {
    XSSFCell cell = current().createCell(column);
    cell.setCellStyle(styles.of(look));
    return cell;
  }

  void put(int column, Look look, String text) {
    put(column, look).setCellValue(text);
    heighten(column, text, look);
  }

  /// A formula that is blank while the form is.
  void formula(int column, Look look, String formula, String blank) {
    XSSFCell cell = put(column, look);
    cell.setCellFormula(formula);
    cell.setCellValue(blank);
  }

  /// A formula in a row that was written before.
  void formulaAt(int row, int column, Look look, String formula) {
    XSSFCell cell = sheet.getRow(row).createCell(column);
    cell.setCellStyle(styles.of(look));
    cell.setCellFormula(formula);
    cell.setCellValue("");
  }

  /// Leaves the columns after `last` out of the print.
  void print(int last) {
    sheet
        .getWorkbook()
        .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, last, 0, next - 1);
  }

  private XSSFRow current() {
    return sheet.getRow(next - 1);
  }

  /// Wrapped text needs its height said: programs that do not measure would cut it.
  private void heighten(int column, String text, Look look) {
    int perLine = Math.max(1, widths.get(column) - 2);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (line.length() + perLine - 1) / perLine);
    }
    float wanted = look == Look.TITLE ? 2 * LINE_POINTS : Math.max(1, lines) * LINE_POINTS;
    boolean wraps =
        switch (look) {
          case CODE, NOTICE, LEAD, COUNTER -> false;
          case TITLE,
              TEXT,
              HEADING,
              TOTAL,
              PART,
              GROUP,
              SUM,
              SMALL,
              CHECK,
              NUMBER_IN,
              AMOUNT_IN,
              TEXT_IN,
              CHOICE_IN,
              DATE_IN,
              NUMBER,
              SUM_NUMBER ->
              true;
        };
    if (wraps && wanted > current().getHeightInPoints()) {
      current().setHeightInPoints(wanted);
    }
  }

  /// Merges the cells of the current row for a long text, and gives it the height that it needs.
  void across(int first, int last, String text) {
    sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, first, last));
    int width = 0;
    for (int column = first; column <= last; column++) {
      width += widths.get(column);
    }
    int lines = (text.length() + width - 3) / (width - 2);
    current().setHeightInPoints(Math.max(1, lines) * LINE_POINTS);
  }

  /// Freezes all rows so far, and repeats the last `repeated` of them on every page.
  void freeze(int repeated) {
    sheet.createFreezePane(0, next);
    sheet.setRepeatingRows(new CellRangeAddress(next - repeated, next - 1, -1, -1));
  }

  /// What may stand in a cell of the current row, what it is told when it is chosen, and when
  /// something else is typed.
  void allow(int column, DataValidationConstraint constraint, Hint hint) {
    CellRangeAddressList at = new CellRangeAddressList(next - 1, next - 1, column, column);
    DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, at);
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(
        cut(hint.title(), LONGEST_TITLE), cut(hint.prompt(), LONGEST_PROMPT));
    validation.setShowPromptBox(!hint.prompt().isEmpty());
    validation.createErrorBox(cut(hint.title(), LONGEST_TITLE), cut(hint.error(), LONGEST_PROMPT));
    validation.setShowErrorBox(true);
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  DataValidationHelper constraints() {
    return sheet.getDataValidationHelper();
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
  }

  /// What the program says at an input cell.
  record Hint(String title, String prompt, String error) {}
}
