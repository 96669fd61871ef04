package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.diagnostic.SourceLocation;

/// A sheet, or a text file, as people see it: cells by row and column from 1, of which some are
/// merged. What is hidden is not in it. A row of a text file has the number of its line.
///
/// @param sheet the name of the sheet; empty for a text file
/// @param rows the cells that are not blank
/// @param merged the merged regions that touch a row with content
/// @param concealed rows that show no cell and yet do not part a table: hidden ones, and lines
///   within the record of a text file
/// @param transposed whether rows and columns are swapped against the file
record Grid(
    String file,
    Optional<String> sheet,
    SortedMap<Integer, SortedMap<Integer, RawCell>> rows,
    SortedMap<Integer, List<Region>> merged,
    Set<Integer> concealed,
    boolean transposed) {

  /// Cells that are merged into one, by its corners.
  record Region(int top, int left, int bottom, int right) {

    static Region between(CellAddress first, CellAddress last) {
      return new Region(
          Math.min(first.row(), last.row()),
          Math.min(first.column(), last.column()),
          Math.max(first.row(), last.row()),
          Math.max(first.column(), last.column()));
    }

    private Region turned() {
      return new Region(/* top= */ left, /* left= */ top, /* bottom= */ right, /* right= */ bottom);
    }

    boolean holds(int row, int column) {
      return row >= top && row <= bottom && column >= left && column <= right;
    }
  }

  Grid {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(sheet, "sheet");
    // Not copied: it has up to millions of cells, and its builder is done with it.
    rows = Collections.unmodifiableSortedMap(rows);
    merged = Collections.unmodifiableSortedMap(merged);
    concealed = Set.copyOf(concealed);
  }

  /// The same cells with rows for columns.
  Grid turned() {
    SortedMap<Integer, SortedMap<Integer, RawCell>> turned = new TreeMap<>();
    rows.forEach((row, cells) ->
        cells.forEach(
            (column, cell) -> turned.computeIfAbsent(column, _ -> new TreeMap<>()).put(row, cell)));
    SortedMap<Integer, List<Region>> regions = new TreeMap<>();
    merged.values().stream()
        .flatMap(List::stream)
        .distinct()
        .map(Region::turned)
        .forEach(region ->
            turned
                .subMap(region.top(), region.bottom() + 1)
                .keySet()
                .forEach(row -> regions.computeIfAbsent(row, _ -> new ArrayList<>()).add(region)));
    return new Grid(file, sheet, turned, regions, Set.of(), !transposed);
  }

  /// The cell, or that into which it is merged.
  RawCell cell(int row, int column) {
    RawCell own = own(row, column);
    if (!own.isBlank()) {
      return own;
    }
    return merged.getOrDefault(row, List.of()).stream()
        .filter(region -> region.holds(row, column))
        .findFirst()
        .map(region -> own(region.top(), region.left()))
        .orElse(own);
  }

  private RawCell own(int row, int column) {
    SortedMap<Integer, RawCell> cells = rows.get(row);
    return cells == null ? RawCell.BLANK : cells.getOrDefault(column, RawCell.BLANK);
  }

  /// Whether the cells of a column in two rows are merged into one.
  boolean isOne(int row, int other, int column) {
    return merged.getOrDefault(row, List.of()).stream()
        .anyMatch(region -> region.holds(row, column) && region.holds(other, column));
  }

  /// Whether a column has content in some of these rows, its own or of a merged cell.
  boolean hasContent(int top, int bottom, int column) {
    for (int row = top; row <= bottom; row++) {
      if (!cell(row, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// The number of the last row with content; 0 where there is none.
  int lastRow() {
    return rows.isEmpty() ? 0 : rows.lastKey();
  }

  /// The number of the last column with content; 0 where there is none.
  int lastColumn() {
    return rows.values().stream().mapToInt(cells -> cells.lastKey()).max().orElse(0);
  }

  /// Whether no cell of a row has content, and none is concealed.
  boolean isBlank(int row) {
    return !rows.containsKey(row) && !concealed.contains(row);
  }

  SourceLocation place(int row, int column) {
    int line = transposed ? column : row;
    int across = transposed ? row : column;
    return sheet
        .<SourceLocation>map(name -> new SourceLocation.Cell(file, name, line, across))
        .orElseGet(() -> new SourceLocation.Field(file, line, across, ""));
  }

  /// The place of the grid as a whole.
  SourceLocation place() {
    return sheet
        .<SourceLocation>map(name -> new SourceLocation.Sheet(file, name))
        .orElseGet(() -> new SourceLocation.WholeFile(file));
  }
}
