package org.rapporteur.render.xlsx;

import org.apache.poi.ss.util.CellReference;

/// Formulas and references over the rows of one table.
///
/// @param firstRow of the data, from 0
record CellRefs(int firstRow, int rows) {

  /// `IF(COUNT(r)=ROWS(r),SUM(r),"[x]")`: SUM alone takes a text for 0.
  String sum(int column) {
    String range = cell(column, firstRow) + ":" + cell(column, firstRow + rows - 1);
    return "IF(COUNT(" + range + ")=ROWS(" + range + "),SUM(" + range + "),\"[x]\")";
  }

  /// The row's cell of a column in that column's total.
  String share(int column, int row) {
    String total = CellReference.convertNumToColString(column) + "$" + (firstRow + rows + 1);
    String part = cell(column, row);
    return "IF(COUNT(" + part + "," + total + ")=2," + part + "/" + total + ",\"[x]\")";
  }

  private static String cell(int column, int row) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /// A1 of a sheet.
  static String firstCell(String sheet) {
    return quoted(sheet) + "!A1";
  }

  static String wholeRow(String sheet, int row) {
    return quoted(sheet) + "!$" + (row + 1) + ":$" + (row + 1);
  }

  static String absolute(String sheet, ChartPlan.Span span) {
    String column = "$" + CellReference.convertNumToColString(span.column()) + "$";
    return quoted(sheet)
        + "!"
        + column
        + (span.firstRow() + 1)
        + ":"
        + column
        + (span.lastRow() + 1);
  }

  private static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
