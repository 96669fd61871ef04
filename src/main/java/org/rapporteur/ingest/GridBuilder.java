package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.ingest.Grid.Region;

/// Gathers the cells of a grid, within the limits.
final class GridBuilder {

  private final String file;
  private final Optional<String> sheet;
  private final SortedMap<Integer, SortedMap<Integer, RawCell>> rows = new TreeMap<>();
  private final SortedMap<Integer, SortedMap<Integer, RawCell>> hidden = new TreeMap<>();
  private final SortedMap<Integer, SortedMap<Integer, String>> formulas = new TreeMap<>();
  private final List<Region> merged = new ArrayList<>();
  private final Map<RawCell, RawCell> known = new HashMap<>();
  private final Set<Integer> concealed = new TreeSet<>();
  private long cells;
  private long characters;

  GridBuilder(String file, Optional<String> sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  Optional<String> sheet() {
    return sheet;
  }

  void put(int row, int column, RawCell cell) throws BadFile {
    if (!cell.isBlank()) {
      rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, counted(cell));
      if (rows.size() > Limits.GRID_ROWS) {
        throw BadFile.limit("rows", Limits.GRID_ROWS);
      }
    }
  }

  /// A cell that is not read, but that a formula may count.
  void hide(int row, int column, RawCell cell) throws BadFile {
    if (!cell.isBlank()) {
      hidden.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, counted(cell));
    }
  }

  private RawCell counted(RawCell cell) throws BadFile {
    cells++;
    if (cells > Limits.GRID_CELLS) {
      throw BadFile.limit("cells", Limits.GRID_CELLS);
    }
    RawCell same = known.putIfAbsent(cell, cell);
    if (same == null) {
      characters += cell.text().length();
      if (characters > Limits.TEXT_CHARACTERS) {
        throw BadFile.limit("texts", Limits.TEXT_CHARACTERS);
      }
    }
    return same == null ? cell : same;
  }

  /// A line that belongs to the row above it.
  void conceal(int row) {
    concealed.add(row);
  }

  void formula(int row, int column, String formula) {
    formulas.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, formula);
  }

  void merge(Region region) throws BadFile {
    if (merged.size() == Limits.MERGED_REGIONS) {
      throw BadFile.limit("merged", Limits.MERGED_REGIONS);
    }
    if (region.top() != region.bottom() || region.left() != region.right()) {
      merged.add(region);
    }
  }

  /// The cells so far; a formula's result may be replaced in them.
  SortedMap<Integer, SortedMap<Integer, RawCell>> rows() {
    return rows;
  }

  SortedMap<Integer, SortedMap<Integer, RawCell>> hidden() {
    return hidden;
  }

  SortedMap<Integer, SortedMap<Integer, String>> formulas() {
    return formulas;
  }

  Grid build() throws BadFile {
    SortedMap<Integer, List<Region>> byRow = new TreeMap<>();
    long touched = 0;
    for (Region region : merged) {
      for (int row : rows.subMap(region.top(), region.bottom() + 1).keySet()) {
        byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(region);
        touched++;
      }
      if (touched > Limits.GRID_CELLS) {
        throw BadFile.limit("merged", Limits.MERGED_REGIONS);
      }
    }
    concealed.addAll(hidden.keySet());
    concealed.removeAll(rows.keySet());
    return new Grid(file, sheet, rows, byRow, concealed, false);
  }
}
