package org.rapporteur.ingest;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.yaml.YamlMap;

/// Terms of imprisonment in days: `5 years`, `6 months`, `30 days`, `life`. A year is 365 days, a
/// month its twelfth part, rounded down over the whole term.
public final class Terms {

  private static final Pattern TERM = Pattern.compile("([0-9]{1,3}) (year|month|day)s?");
  private static final int DAYS_A_YEAR = 365;
  private static final int MONTHS_A_YEAR = 12;

  private Terms() {}

  static OptionalInt days(String key, YamlMap map) {
    Optional<String> text = map.text(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt days = parse(text.get());
    if (days.isEmpty()) {
      map.wrongShape(key, "a term such as \"5 years\", or life");
    }
    return days;
  }

  /// Empty where the text is no term.
  public static OptionalInt parse(String text) {
    if (text.equals("life")) {
      return OptionalInt.of(Integer.MAX_VALUE);
    }
    Matcher matcher = TERM.matcher(text);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return OptionalInt.of(
        switch (matcher.group(2)) {
          case "year" -> number * DAYS_A_YEAR;
          case "month" -> number * DAYS_A_YEAR / MONTHS_A_YEAR;
          default -> number;
        });
  }
}
