package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.ingest.RawCell;
import org.rapporteur.workspace.NumberFormat;

/// Reads numbers and never guesses: `1.234` in a file that does not declare its format may be 1234
/// or 1.234, and is refused also where only a whole number makes sense.
final class NumberText {

  /// A single group of three digits: the mark before it may group or separate decimals.
  private static final Pattern AMBIGUOUS = Pattern.compile("([1-9][0-9]{0,2})[.,]([0-9]{3})");

  private static final Pattern NEGATIVE =
      Pattern.compile("[-\u2010\u2011\u2012\u2013\u2212]\\s*[0-9].*|\\(\\s*[0-9][0-9.,\\s]*\\)");

  private static final Pattern LESS_THAN = Pattern.compile("<\\s*([0-9].*)");
  private static final Pattern BETWEEN = Pattern.compile("([0-9].*?)\\s*[-\u2013]\\s*([0-9].*)");

  /// Longer texts are no number; reading them as one would take time without bound.
  private static final int LONGEST = 500;

  private final Optional<NumberFormat> declared;
  private final String file;
  private final Pattern number;

  NumberText(String file, Optional<NumberFormat> declared) {
    this.file = file;
    this.declared = declared;
    this.number = pattern(declared.orElse(NumberFormat.PLAIN));
  }

  Reading<Quantity> read(RawCell cell) {
    String text = cell.text();
    if (text.length() > LONGEST) {
      return notANumber(text);
    }
    if (NEGATIVE.matcher(text).matches()) {
      return Reading.wrong(DiagnosticCode.NEGATIVE_COUNT, Map.of("value", text));
    }
    return switch (cell.kind()) {
      case NUMBER -> stored(text);
      case TEXT, NO_RESULT -> typed(text);
    };
  }

  private Reading<Quantity> stored(String text) {
    try {
      return Reading.ok(new Quantity.Exactly(new BigDecimal(text)));
    } catch (NumberFormatException _) {
      return notANumber(text);
    }
  }

  private Reading<Quantity> typed(String text) {
    Matcher lessThan = LESS_THAN.matcher(text);
    if (lessThan.matches()) {
      return lessThan(text, plain(lessThan.group(1)));
    }
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      return between(text, plain(between.group(1)), plain(between.group(2)));
    }
    return plain(text).map(Quantity.Exactly::new);
  }

  private static Reading<Quantity> lessThan(String text, Reading<BigDecimal> bound) {
    return switch (bound) {
      case Reading.Ok<BigDecimal>(BigDecimal value) ->
          value.signum() > 0 ? Reading.ok(new Quantity.LessThan(value)) : notANumber(text);
      case Reading.Wrong<BigDecimal>(DiagnosticCode code, Map<String, Object> operands) ->
          Reading.wrong(code, operands);
    };
  }

  private static Reading<Quantity> between(
      String text, Reading<BigDecimal> low, Reading<BigDecimal> high) {
    if (low instanceof Reading.Ok<BigDecimal>(BigDecimal from)
        && high instanceof Reading.Ok<BigDecimal>(BigDecimal to)) {
      return from.compareTo(to) <= 0
          ? Reading.ok(new Quantity.Between(from, to))
          : notANumber(text);
    }
    return (low instanceof Reading.Wrong<BigDecimal> ? low : high)
        .map(value -> (Quantity) new Quantity.Exactly(value));
  }

  private Reading<BigDecimal> plain(String text) {
    if (declared.isEmpty()) {
      Matcher ambiguous = AMBIGUOUS.matcher(text);
      if (ambiguous.matches()) {
        return ambiguous(text, ambiguous.group(1), ambiguous.group(2));
      }
    }
    if (!number.matcher(text).matches()) {
      return notANumber(text);
    }
    NumberFormat format = declared.orElse(NumberFormat.PLAIN);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == format.decimal()) {
        digits.append('.');
      }
    }
    return Reading.ok(new BigDecimal(digits.toString()));
  }

  private Reading<BigDecimal> ambiguous(String text, String head, String tail) {
    // The declaration that would read it with its mark between thousands.
    NumberFormat format =
        text.indexOf('.') >= 0 ? NumberFormat.POINT_COMMA : NumberFormat.COMMA_POINT;
    return Reading.wrong(
        DiagnosticCode.AMBIGUOUS_NUMBER,
        Map.of(
            "value",
            text,
            "first",
            head + tail,
            "second",
            head + "." + tail,
            "file",
            file,
            "format",
            format.example()));
  }

  private static <T> Reading<T> notANumber(String text) {
    return Reading.wrong(DiagnosticCode.NOT_A_NUMBER, Map.of("value", text));
  }

  /// Digits, grouped by the format's mark or not at all, and decimals.
  private static Pattern pattern(NumberFormat format) {
    String decimals = "(" + Pattern.quote(String.valueOf(format.decimal())) + "[0-9]+)?";
    String grouped =
        format
            .grouping()
            .map(mark -> mark == ' ' ? "[ \u00A0\u202F]" : Pattern.quote(String.valueOf(mark)))
            .map(mark -> "|[0-9]{1,3}(" + mark + "[0-9]{3})+")
            .orElse("");
    return Pattern.compile("([0-9]+" + grouped + ")" + decimals);
  }
}
