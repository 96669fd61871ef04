package org.rapporteur.forms;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The formulas that say in words what is open and what does not add up. What is wrong begins with
/// a sign of its own, so that colour is not all that tells it.
final class Checks {

  /// Begins every text of something wrong.
  static final String WRONG = "\u2716 ";

  private static final String RIGHT = "\u2714 ";

  private final FormTexts texts;

  Checks(FormTexts texts) {
    this.texts = texts;
  }

  String open() {
    return texts.text("check.open");
  }

  /// Of a fact: a number or a reason, and not both.
  String open(String value, String status) {
    return open(value, status, "FALSE");
  }

  /// Of a part: the same, but that a blank one is settled where the others make the total.
  String open(String value, String status, String total, String range) {
    return open(value, status, "AND(ISNUMBER(" + total + "),SUM(" + range + ")=" + total + ")");
  }

  private String open(String value, String status, String settled) {
    return "IF(AND("
        + value
        + "=\"\","
        + status
        + "=\"\",NOT("
        + settled
        + ")),"
        + quoted(open())
        + ",IF(AND("
        + value
        + "<>\"\","
        + status
        + "<>\"\"),"
        + quoted(WRONG + texts.text("check.both"))
        + ",\"\"))";
  }

  /// Of the parts of a total.
  ///
  /// @param maybeLess whether the parts need not make up the total
  /// @param maybeMore whether one unit may stand under two parts
  String sum(String total, String range, int parts, boolean maybeLess, boolean maybeMore) {
    String sum = "SUM(" + range + ")";
    String given = "COUNT(" + range + ")";
    String differs =
        quoted(WRONG + texts.text("check.parts") + " ")
            + "&"
            + sum
            + "&"
            + quoted(", " + texts.text("check.total") + " ")
            + "&"
            + total;
    String less =
        maybeLess
            ? quoted(RIGHT + texts.text("check.less"))
            : "IF("
                + given
                + "<"
                + parts
                + ","
                + quoted(texts.text("check.some"))
                + ","
                + differs
                + ")";
    String more =
        maybeMore
            ? "IF(MAX("
                + range
                + ")<="
                + total
                + ","
                + quoted(RIGHT + texts.text("check.more"))
                + ","
                + differs
                + ")"
            : differs;
    return "IF("
        + given
        + "=0,\"\",IF(NOT(ISNUMBER("
        + total
        + ")),"
        + quoted(WRONG + texts.text("check.no-total"))
        + ",IF("
        + sum
        + "="
        + total
        + ","
        + quoted(RIGHT + texts.text("check.adds-up"))
        + ",IF("
        + sum
        + "<"
        + total
        + ","
        + less
        + ","
        + more
        + "))))";
  }

  /// How many rows are open or wrong.
  String counter(String range) {
    String open = "COUNTIF(" + range + "," + quoted(open()) + ")";
    String wrong = "COUNTIF(" + range + "," + quoted(WRONG + "*") + ")";
    return quoted(texts.text("check.count-open") + " ")
        + "&"
        + open
        + "&"
        + quoted("   " + texts.text("check.count-wrong") + " ")
        + "&"
        + wrong;
  }

  /// Red for what is wrong.
  void colour(XSSFSheet sheet, int column, int first, int last) {
    if (last < first) {
      return;
    }
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    String cell = "$" + (char) ('A' + column) + first;
    ConditionalFormattingRule wrong =
        formats.createConditionalFormattingRule("LEFT(" + cell + ",1)=" + quoted(WRONG.strip()));
    PatternFormatting fill = wrong.createPatternFormatting();
    fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    FontFormatting font = wrong.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
    CellRangeAddress[] range = {new CellRangeAddress(first - 1, last - 1, column, column)};
    formats.addConditionalFormatting(range, wrong);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
