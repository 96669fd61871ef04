package org.rapporteur.ingest;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of headers and row labels as they are compared: without regard to case, line ends,
/// repeated blanks and the way accents are composed. Accents themselves count.
final class LabelText {

  /// Stands for a cell without words.
  static final String BLANK = "(blank)";

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2007\u202F]+");

  private LabelText() {}

  /// In one line, without footnote marks at its end.
  static String shown(String text, List<String> marks) {
    String line =
        BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    for (String mark : marks) {
      if (line.length() > mark.length() && line.endsWith(mark)) {
        return line.substring(0, line.length() - mark.length()).strip();
      }
    }
    return line;
  }

  /// Equal for labels that are the same.
  static String key(String text) {
    return shown(text, List.of()).toLowerCase(Locale.ROOT);
  }
}
