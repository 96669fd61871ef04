package org.rapporteur.ingest;

import org.rapporteur.ingest.Grid.Region;

/// Takes the rows of a sheet into a grid.
final class GridRows implements RowSink {

  private final GridBuilder grid;

  GridRows(GridBuilder grid) {
    this.grid = grid;
  }

  @Override
  public void row(int row, RowCells content, RowCells hidden) throws BadFile {
    for (int i = 0; i < content.size(); i++) {
      grid.put(row, content.column(i), content.cell(i));
    }
    for (int i = 0; i < hidden.size(); i++) {
      grid.hide(row, hidden.column(i), hidden.cell(i));
    }
  }

  @Override
  public void formula(int row, int column, String formula) {
    grid.formula(row, column, formula);
  }

  @Override
  public void merged(Region region, String range) throws BadFile {
    grid.merge(region);
  }
}
