package org.rapporteur.render.xhtml.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How wide a text will be in Source Sans 3, so that labels keep clear of each other before any
/// font is loaded. From the advance widths of the font (SIL OFL); for letters outside the table, of
/// the letter without its accents, else a wide letter.
final class TextWidths {
  /// Thousandths of the font size, for the characters 32 to 126.
  private static final short[] REGULAR = {
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497,
    497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527,
    494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513,
    476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495,
    255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497
  };

  /// A SemiBold letter is at most this much wider than a Regular one, in thousandths of the size.
  private static final int SEMIBOLD_EXTRA = 22;

  private static final int OTHER = 700;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private TextWidths() {}

  /// The width in the unit of the size.
  static double of(String text, double size, boolean semibold) {
    int sum = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      sum += advance(c);
      letters++;
    }
    return (sum + (semibold ? letters * SEMIBOLD_EXTRA : 0)) * size / 1000;
  }

  private static int advance(int c) {
    if (c >= ' ' && c < 127) {
      return REGULAR[c - ' '];
    }
    if (c == '–' || c == '−' || c == '’' || c == 0xA0 || c == 0x202F) {
      return 500;
    }
    int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
    return base >= ' ' && base < 127 ? REGULAR[base - ' '] : OTHER;
  }

  /// Lines of at most a width, broken between words; a single longer word stays whole.
  static List<String> wrap(String text, double size, boolean semibold, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || of(longer, size, semibold) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }

  /// The width of the widest.
  static double widest(List<String> texts, double size, boolean semibold) {
    return texts.stream().mapToDouble(text -> of(text, size, semibold)).max().orElse(0);
  }
}
