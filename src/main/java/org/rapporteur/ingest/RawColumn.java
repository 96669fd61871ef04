package org.rapporteur.ingest;

import java.util.List;
import java.util.Objects;

/// A column of a raw table. Equal cells are stored once and each row holds a number, so that a
/// million rows stay small, and what a cell says need be read once for all its equals.
public final class RawColumn {

  private final String name;
  private final int number;
  private final List<RawCell> distinct;
  private final Ints cells;

  /// @param cells for each row, a position in `distinct`; not copied, and never changed after
  RawColumn(String name, int number, List<RawCell> distinct, Ints cells) {
    this.name = Objects.requireNonNull(name, "name");
    this.number = number;
    this.distinct = List.copyOf(distinct);
    this.cells = cells;
  }

  /// The header, without blanks at its ends.
  public String name() {
    return name;
  }

  /// From 1, as people count.
  public int number() {
    return number;
  }

  /// The cells that occur; the first is the blank one, whether it occurs or not.
  public List<RawCell> distinct() {
    return distinct;
  }

  /// Which of the distinct cells stands in a row.
  public int index(int row) {
    return cells.get(row);
  }

  public RawCell cell(int row) {
    return distinct.get(cells.get(row));
  }
}
