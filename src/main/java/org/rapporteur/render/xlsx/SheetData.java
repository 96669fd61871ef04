package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellReference;

/// The cells of a sheet, written as XML at once. Rows and cells come in order.
final class SheetData {

  private final SharedStrings strings;
  private final StringBuilder xml = new StringBuilder("<sheetData>");
  private int row;

  SheetData(SharedStrings strings) {
    this.strings = strings;
  }

  /// Starts the next row, from 0.
  ///
  /// @param points its height; 0 for the usual one
  int startRow(float points) {
    row++;
    xml.append("<row r=\"").append(row).append('"');
    if (points > 0) {
      xml.append(" ht=\"").append(points).append("\" customHeight=\"1\"");
    }
    xml.append('>');
    return row - 1;
  }

  void endRow() {
    xml.append("</row>");
  }

  void text(int column, int style, String text) {
    start(column, style);
    xml.append(" t=\"s\"><v>")
        .append(strings.index(CellText.cut(text, CellText.LONGEST)))
        .append("</v></c>");
  }

  /// A number in its own decimal digits, not in those of its nearest binary fraction.
  void number(int column, int style, BigDecimal value) {
    start(column, style);
    xml.append("><v>").append(value.toPlainString()).append("</v></c>");
  }

  /// A formula of our own making, with its value: no text from outside is in it.
  void formula(int column, int style, String formula, BigDecimal cached) {
    start(column, style);
    xml.append("><f>");
    CellText.appendXml(xml, formula);
    xml.append("</f><v>").append(cached.toPlainString()).append("</v></c>");
  }

  private void start(int column, int style) {
    xml.append("<c r=\"")
        .append(CellReference.convertNumToColString(column))
        .append(row)
        .append("\" s=\"")
        .append(style)
        .append('"');
  }

  /// How many rows there are.
  int rows() {
    return row;
  }

  String xml() {
    return xml + "</sheetData>";
  }
}
