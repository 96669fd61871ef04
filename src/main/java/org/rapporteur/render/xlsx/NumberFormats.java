package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.report.Cell;

/// Published values as cells: exact numbers as numbers, all else as words.
final class NumberFormats {

  /// Beyond this a spreadsheet, which counts in binary floating point, would change digits.
  private static final int DIGITS = 15;

  private static final Pattern MARKS = Pattern.compile("( \\[[a-z]+\\])+$");

  private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

  private NumberFormats() {}

  static Content content(Cell cell) {
    return switch (cell) {
      case Cell.Words(String text) -> Content.words(text);
      case Cell.Value(PublishedValue value, String text) -> content(value, text);
    };
  }

  /// The value as a cell. Marks such as `[p]` are kept in the number's format, so that the number
  /// stays one.
  ///
  /// @param text the value as written, with its marks
  static Content content(PublishedValue value, String text) {
    return switch (value.content()) {
      case PublishedValue.Exact(BigDecimal number) ->
          fits(number)
              ? new Content.Figure(number, marked(format(value.style(), number), text))
              : new Content.Words(text, true);
      case PublishedValue.Range(BigDecimal low, BigDecimal high) ->
          new Content.Words(
              text.isBlank() ? low.toPlainString() + "–" + high.toPlainString() : text, true);
      case PublishedValue.Shorthand(var code, var _, var _) ->
          new Content.Words(coded(code.text(), text), true);
    };
  }

  /// The value as words, with the shorthand where there is no number.
  static Content words(PublishedValue value, String text) {
    return switch (value.content()) {
      case PublishedValue.Exact _ -> Content.wordsForNumber(text);
      case PublishedValue.Range _, PublishedValue.Shorthand _ -> content(value, text);
    };
  }

  /// A number of the profile, written as one without a unit; other words stay words.
  static Content plain(String text) {
    return PLAIN.matcher(text).matches()
        ? new Content.Figure(new BigDecimal(text), "0.##")
        : Content.wordsForNumber(text);
  }

  /// The shorthand, with the words that say more than it does.
  private static String coded(String code, String text) {
    boolean silent = text.isBlank() || Shorthands.isDash(text);
    return text.contains(code) ? text : silent ? code : code + " " + text;
  }

  private static boolean fits(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.precision() <= DIGITS && plain.precision() - plain.scale() <= DIGITS;
  }

  /// Codes of ECMA-376, part 1, 18.8.31.
  static String format(PublishedValue.Style style, BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    String plain = whole ? "#,##0" : "#,##0.0#";
    return switch (style) {
      case COUNT, DAYS -> plain;
      case EURO -> "\"EUR \"" + plain;
      case PERCENT -> "0\\ %";
      case INDEX -> whole ? "0" : "0.0#";
      case CHANGE -> "+" + plain + ";\u2212" + plain + ";0";
      case YEAR -> "0";
    };
  }

  /// The format with the marks of the text after each of its parts, which are for positive,
  /// negative and zero.
  private static String marked(String format, String text) {
    Matcher marks = MARKS.matcher(text);
    return marks.find()
        ? format.replaceAll("(;|$)", Matcher.quoteReplacement("\"" + marks.group() + "\"") + "$1")
        : format;
  }
}
