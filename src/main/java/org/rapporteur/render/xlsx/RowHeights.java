package org.rapporteur.render.xlsx;

import java.util.List;
import java.util.function.Function;

/// Heights of rows whose texts are wrapped. Not every program fits rows when it opens a file, so
/// the lines are counted here, from the number of characters that a column holds.
record RowHeights(List<Grid.Head> heads) {

  private static final float LINE_POINTS = 14.5f;

  /// The highest row that Excel knows, in points.
  private static final float HIGHEST_POINTS = 409;

  /// Height in points, or 0 where one line does.
  <T> float of(List<T> cells, Function<T, String> text) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, lines(text.apply(cells.get(i)), heads.get(i).width()));
    }
    return lines > 1 ? Math.min(lines * LINE_POINTS, HIGHEST_POINTS) : 0;
  }

  /// Lines of a text broken between words, or within a word that is wider than the column.
  static int lines(String text, int width) {
    if (text.length() <= width && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int at = 0;
      lines++;
      for (String word : paragraph.split(" ", -1)) {
        if (at > 0 && at + 1 + word.length() > width) {
          lines++;
          at = 0;
        }
        at += (at > 0 ? 1 : 0) + word.length();
        lines += Math.max(0, at - 1) / width;
        at = at > width ? at % width : at;
      }
    }
    return lines;
  }
}
