package org.rapporteur.render.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/// The part that makes the cells of a grid an Excel table: its columns, filters for a list, and
/// where there is one, its totals row. Written as text, since the cells that POI would read the
/// headers from are.
final class TableXml {

  private static final String STYLE =
      "<tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\" showLastColumn=\"0\""
          + " showRowStripes=\"0\" showColumnStripes=\"0\"/>";

  private TableXml() {}

  /// @param id unique in the workbook, from 1
  static String of(int id, int headerRow, Grid grid, CellRefs refs) {
    int lastColumn = grid.heads().size() - 1;
    int lastDataRow = headerRow + grid.rows().size();
    boolean totals = grid.totals().isPresent();
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
            .append("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    attribute(xml, "id", Integer.toString(id));
    attribute(xml, "name", grid.name());
    attribute(xml, "displayName", grid.name());
    attribute(xml, "ref", area(headerRow, lastDataRow + (totals ? 1 : 0), lastColumn));
    if (totals) {
      attribute(xml, "totalsRowCount", "1");
    } else {
      attribute(xml, "totalsRowShown", "0");
    }
    xml.append('>');
    if (grid.list()) {
      xml.append("<autoFilter");
      attribute(xml, "ref", area(headerRow, lastDataRow, lastColumn));
      xml.append("/>");
    }
    columns(xml, grid, refs);
    return xml.append(STYLE).append("</table>").toString();
  }

  private static void columns(StringBuilder xml, Grid grid, CellRefs refs) {
    xml.append("<tableColumns");
    attribute(xml, "count", Integer.toString(grid.heads().size()));
    xml.append('>');
    for (int i = 0; i < grid.heads().size(); i++) {
      xml.append("<tableColumn");
      attribute(xml, "id", Integer.toString(i + 1));
      attribute(xml, "name", grid.heads().get(i).text());
      List<Content> totals = grid.totals().orElse(List.of());
      if (totals.isEmpty()) {
        xml.append("/>");
      } else {
        total(xml, i, totals.get(i), refs);
      }
    }
    xml.append("</tableColumns>");
  }

  /// What Excel needs to know of a cell of the totals row besides the cell.
  private static void total(StringBuilder xml, int column, Content total, CellRefs refs) {
    switch (total) {
      case Content.Words(String text, boolean _) -> {
        attribute(xml, "totalsRowLabel", text);
        xml.append("/>");
      }
      case Content.ColumnSum _ -> {
        attribute(xml, "totalsRowFunction", "custom");
        xml.append("><totalsRowFormula>");
        CellText.appendXml(xml, refs.sum(column));
        xml.append("</totalsRowFormula></tableColumn>");
      }
      case Content.Figure _, Content.Link _, Content.Share _, Content.Gap _ -> xml.append("/>");
    }
  }

  private static void attribute(StringBuilder xml, String name, String value) {
    xml.append(' ').append(name).append("=\"");
    CellText.appendXml(xml, value);
    xml.append('"');
  }

  private static String area(int firstRow, int lastRow, int lastColumn) {
    return new CellRangeAddress(firstRow, lastRow, 0, lastColumn).formatAsString();
  }
}
