package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/// One Excel table.
///
/// @param columns its elements of columns
/// @param headerRow from 0
/// @param lastRow from 0, the totals row if there is one
record BookTable(
    String part,
    Element xml,
    String name,
    List<Element> columns,
    int headerRow,
    int lastRow,
    int firstColumn,
    int lastColumn) {

  static BookTable of(Book book, String part) {
    Element table = book.xml(part).getDocumentElement();
    CellRangeAddress area = CellRangeAddress.valueOf(table.getAttribute("ref"));
    return new BookTable(
        part,
        table,
        table.getAttribute("displayName"),
        Xml.elements(table, "m:tableColumns/m:tableColumn").toList(),
        area.getFirstRow(),
        area.getLastRow(),
        area.getFirstColumn(),
        area.getLastColumn());
  }

  boolean hasTotals() {
    return xml.getAttribute("totalsRowCount").equals("1");
  }

  int lastDataRow() {
    return hasTotals() ? lastRow - 1 : lastRow;
  }

  List<String> headers() {
    return columns.stream().map(column -> column.getAttribute("name")).toList();
  }

  IntStream columnNumbers() {
    return IntStream.rangeClosed(firstColumn, lastColumn);
  }
}
