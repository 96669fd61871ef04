package org.rapporteur.render.xlsx;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;

/// The shorthands of the UK Government Analysis Function, explained on each sheet that uses them.
final class Shorthands {

  static final String NOT_APPLICABLE = "[z]";
  private static final String NOT_AVAILABLE = "[x]";

  /// On paper a dash says that nothing was reported.
  private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

  private static final List<String> ALL =
      List.of(
          "[c]",
          NOT_AVAILABLE,
          NOT_APPLICABLE,
          "[low]",
          "[p]",
          "[r]",
          "[e]",
          "[u]",
          "[b]",
          "[d]",
          "[bounds]",
          "[sample]",
          "[min]");

  private Shorthands() {}

  /// The text, or the shorthand for what says nothing.
  static String said(String text) {
    if (text.isBlank()) {
      return NOT_APPLICABLE;
    }
    return isDash(text) ? NOT_AVAILABLE : text;
  }

  static boolean isDash(String text) {
    return DASH.matcher(text).matches();
  }

  /// One line that explains what these texts use, or "".
  static String legend(Collection<String> texts, Messages words) {
    String used =
        ALL.stream()
            .filter(code -> texts.stream().anyMatch(text -> text.contains(code)))
            .map(code -> code + " " + words.text("shorthand." + bare(code)))
            .collect(Collectors.joining("; "));
    return used.isEmpty() ? "" : words.text("line.shorthand") + " " + used;
  }

  private static String bare(String code) {
    return code.substring(1, code.length() - 1);
  }
}
