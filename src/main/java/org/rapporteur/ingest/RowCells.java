package org.rapporteur.ingest;

import java.util.Arrays;

/// The cells of a row with content, from left to right.
final class RowCells {

  static final RowCells NONE = new RowCells();

  private int[] columns = new int[16];
  private RawCell[] cells = new RawCell[16];
  private int size;

  void clear() {
    size = 0;
  }

  /// @param column to the right of those before
  void put(int column, RawCell cell) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2);
      cells = Arrays.copyOf(cells, size * 2);
    }
    columns[size] = column;
    cells[size] = cell;
    size++;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// How many there are.
  int size() {
    return size;
  }

  /// The column of a cell, from 1.
  ///
  /// @param index from 0
  int column(int index) {
    return columns[index];
  }

  RawCell cell(int index) {
    return cells[index];
  }
}
