package org.rapporteur.ingest;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moves the relative references of a formula, as a formula that several cells share stands in each
/// of them (ECMA-376, part 1, 18.3.1.40).
final class FormulaShift {

  /// A text, which is left alone; or a reference, which is no part of a name or a function.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\"[^\"]*\"|(?<![\\p{Alnum}_.$])(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7})(?![\\p{Alnum}_.(])");

  private FormulaShift() {}

  static String by(String formula, int rows, int columns) {
    return REFERENCE
        .matcher(formula)
        .replaceAll(match -> Matcher.quoteReplacement(moved(match, rows, columns)));
  }

  private static String moved(MatchResult match, int rows, int columns) {
    if (match.group(2) == null) {
      return match.group();
    }
    int column = 0;
    for (int i = 0; i < match.group(2).length(); i++) {
      column = column * 26 + match.group(2).charAt(i) - 'A' + 1;
    }
    int row = Integer.parseInt(match.group(4));
    column += match.group(1).isEmpty() ? columns : 0;
    row += match.group(3).isEmpty() ? rows : 0;
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return match.group(1) + letters + match.group(3) + row;
  }
}
