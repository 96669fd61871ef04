package org.rapporteur.render.xlsx;

import java.util.List;
import java.util.function.Function;

/// Heights of rows whose texts are wrapped.
///
/// @param widths of the columns, in digits
record RowHeights(List<Integer> widths) {

  /// Bold letters are that much wider, so that a header has less room, in digits out of so many.
  private static final int BOLD = 12;

  private static final float LINE_POINTS = 14.5f;

  /// The highest row that Excel knows, in points.
  private static final float HIGHEST_POINTS = 409;

  static RowHeights under(List<Grid.Head> heads) {
    return new RowHeights(heads.stream().map(Grid.Head::width).toList());
  }

  /// Heights of rows in bold letters.
  RowHeights bold() {
    return new RowHeights(widths.stream().map(width -> width - width / BOLD).toList());
  }

  /// Height in points, or 0 where one line does.
  <T> float of(List<T> cells, Function<T, String> text) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, TextLines.of(text.apply(cells.get(i)), widths.get(i)).size());
    }
    return lines > 1 ? Math.min(lines * LINE_POINTS, HIGHEST_POINTS) : 0;
  }
}
