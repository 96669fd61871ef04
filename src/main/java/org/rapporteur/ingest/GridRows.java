package org.rapporteur.ingest;

import java.util.Map;
import java.util.SortedMap;
import org.rapporteur.ingest.Grid.Region;

/// Takes the rows of a sheet into a grid.
final class GridRows implements RowSink {

  private final GridBuilder grid;

  GridRows(GridBuilder grid) {
    this.grid = grid;
  }

  @Override
  public void row(int row, SortedMap<Integer, RawCell> content, SortedMap<Integer, RawCell> hidden)
      throws BadFile {
    for (Map.Entry<Integer, RawCell> cell : content.entrySet()) {
      grid.put(row, cell.getKey(), cell.getValue());
    }
    for (Map.Entry<Integer, RawCell> cell : hidden.entrySet()) {
      grid.hide(row, cell.getKey(), cell.getValue());
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
