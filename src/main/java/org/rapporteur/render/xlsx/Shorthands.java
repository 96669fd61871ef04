package org.rapporteur.render.xlsx;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;

/// The shorthands of the UK Government Analysis Function, explained on each sheet that uses them.
final class Shorthands {

  static final String NOT_APPLICABLE = "[z]";

  private static final List<String> ALL =
      List.of("[c]", "[x]", NOT_APPLICABLE, "[low]", "[p]", "[r]", "[e]", "[u]");

  private Shorthands() {}

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
