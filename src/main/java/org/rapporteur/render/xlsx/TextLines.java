package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;

/// Breaks texts into lines as a spreadsheet program does, by the widths of their letters. Not every
/// program fits the heights of rows when it opens a file.
final class TextLines {

  /// Widths of the characters from blank to tilde in Arial, in thousandths of the size (the metrics
  /// of Helvetica, which Arial shares).
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /// A column's width is counted in digits.
  private static final int DIGIT = 556;

  /// Of letters beyond ASCII, and of those of scripts without an alphabet.
  private static final int WIDE = 667;

  private static final int WIDEST = 1000;
  private static final char FIRST_IDEOGRAPH = '\u2e80';

  private TextLines() {}

  /// The lines of a text in a column that is so many digits wide. They break between words, or
  /// within a word that is wider than the column.
  static List<String> of(String text, int digits) {
    int room = digits * DIGIT;
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      if (width(paragraph) <= room) {
        lines.add(paragraph);
      } else {
        breakInto(lines, paragraph, room);
      }
    }
    return lines;
  }

  private static void breakInto(List<String> lines, String paragraph, int room) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int width = width(word);
      if (!line.isEmpty() && used + WIDTHS[0] + width > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (!line.isEmpty()) {
        line.append(' ');
        used += WIDTHS[0];
      }
      for (int i = 0; i < word.length(); i++) {
        int letter = width(word.charAt(i));
        if (!line.isEmpty() && used + letter > room) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(word.charAt(i));
        used += letter;
      }
    }
    lines.add(line.toString());
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static int width(char letter) {
    int index = letter - ' ';
    if (index >= 0 && index < WIDTHS.length) {
      return WIDTHS[index];
    }
    return letter < FIRST_IDEOGRAPH ? WIDE : WIDEST;
  }
}
