package org.rapporteur.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people type them into a form: `2025-03-31`, or `31.3.2025`, which with points is read
/// one way only.
final class FormDays {

  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})\\.?");

  private FormDays() {}

  static Optional<LocalDate> parse(String text) {
    try {
      Matcher dotted = DOTTED.matcher(text);
      return Optional.of(
          dotted.matches()
              ? LocalDate.of(
                  Integer.parseInt(dotted.group(3)),
                  Integer.parseInt(dotted.group(2)),
                  Integer.parseInt(dotted.group(1)))
              : LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
