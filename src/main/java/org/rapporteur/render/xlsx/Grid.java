package org.rapporteur.render.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The table of a sheet: one header row, rows, and perhaps a totals row.
///
/// @param name unique in the workbook, fit for the name of an Excel table
/// @param list whether it is a list to be searched: its headers get the buttons of filters, which
///   would hide headers that are set to the right
record Grid(
    String name,
    List<Head> heads,
    List<List<Content>> rows,
    Optional<List<Content>> totals,
    boolean list) {

  private static final int NARROWEST = 8;
  private static final int WIDEST = 80;
  private static final int LONGEST_HEADER = 255;
  private static final int MARGIN = 2;

  /// A column's header.
  ///
  /// @param width in characters
  /// @param numeric whether it is set to the right, over numbers
  record Head(String text, int width, boolean numeric) {
    Head {
      Objects.requireNonNull(text, "text");
      width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /// Width of the column with what is kept clear of text, in characters.
    int columnWidth() {
      return width + MARGIN;
    }
  }

  Grid {
    heads = unique(heads);
    int columns = heads.size();
    // An Excel table has at least one row; without data it says so.
    rows =
        rows.isEmpty()
            ? List.of(heads.stream().map(_ -> Content.words(Shorthands.NOT_APPLICABLE)).toList())
            : rows.stream().map(List::copyOf).toList();
    for (List<Content> row : rows) {
      if (row.size() != columns) {
        throw new IllegalArgumentException(
            "Table " + name + ": " + row.size() + " cells under " + columns + " headers");
      }
    }
  }

  /// Width of all columns, in digits.
  int width() {
    return heads.stream().mapToInt(Head::columnWidth).sum();
  }

  /// A table to be read, without totals.
  static Grid table(String name, List<Head> heads, List<List<Content>> rows) {
    return new Grid(name, heads, rows, Optional.empty(), false);
  }

  static Grid list(String name, List<Head> heads, List<List<Content>> rows) {
    return new Grid(name, heads, rows, Optional.empty(), true);
  }

  /// Excel repairs a file whose table has two headers that differ in case alone, or a line break.
  private static List<Head> unique(List<Head> heads) {
    Set<String> seen = new HashSet<>();
    return heads.stream()
        .map(head -> {
          String plain = CellText.cut(CellText.oneLine(head.text()), LONGEST_HEADER - 5);
          String text = plain;
          for (int i = 2; !seen.add(text.toLowerCase(Locale.ROOT)); i++) {
            text = plain + " " + i;
          }
          return new Head(text, head.width(), head.numeric());
        })
        .toList();
  }
}
