package org.rapporteur.render.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/// Makes the cells of a grid an Excel table, with filters and, where there is one, its totals row.
final class TableWriter {

  private static final String STYLE = "TableStyleLight1";

  private TableWriter() {}

  static void write(XSSFSheet sheet, int headerRow, Grid grid, CellRefs refs) {
    int lastColumn = grid.heads().size() - 1;
    int lastDataRow = headerRow + grid.rows().size();
    boolean totals = grid.totals().isPresent();
    XSSFTable table =
        sheet.createTable(area(headerRow, lastDataRow + (totals ? 1 : 0), lastColumn));
    table.setName(grid.name());
    table.setDisplayName(grid.name());
    CTTable stored = table.getCTTable();
    for (int i = 0; i <= lastColumn; i++) {
      stored.getTableColumns().getTableColumnArray(i).setName(stored(grid.heads().get(i).text()));
    }
    if (grid.list()) {
      stored.addNewAutoFilter().setRef(area(headerRow, lastDataRow, lastColumn).formatAsString());
    }
    if (totals) {
      stored.setTotalsRowCount(1);
      totals(stored, grid, refs);
    } else {
      stored.setTotalsRowShown(false);
    }
    CTTableStyleInfo style = stored.addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowRowStripes(false);
    style.setShowColumnStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
  }

  /// What Excel needs to know of the totals row besides its cells.
  private static void totals(CTTable stored, Grid grid, CellRefs refs) {
    for (int i = 0; i < grid.heads().size(); i++) {
      CTTableColumn column = stored.getTableColumns().getTableColumnArray(i);
      switch (grid.totals().orElseThrow().get(i)) {
        case Content.Words(String text, boolean _) -> column.setTotalsRowLabel(stored(text));
        case Content.ColumnSum _ -> {
          column.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
          column.addNewTotalsRowFormula().setStringValue(refs.sum(i));
        }
        case Content.Figure _,
            Content.Link _,
            Content.Share _,
            Content.Difference _,
            Content.Gap _ -> {}
      }
    }
  }

  /// As the cell of the same text is stored; XML's own escapes are POI's part.
  private static String stored(String text) {
    return CellText.escaped(text);
  }

  private static AreaReference area(int firstRow, int lastRow, int lastColumn) {
    return new AreaReference(
        new CellReference(firstRow, 0),
        new CellReference(lastRow, lastColumn),
        SpreadsheetVersion.EXCEL2007);
  }
}
