package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.diagnostic.Nearest;

/// Countries as users name them.
final class Countries {
  private Countries() {}

  /// The ISO code of a country given by its code or name.
  static String iso3(String given, TierHistory history, Command command) {
    List<String> known = new ArrayList<>();
    for (String iso3 : history.countries()) {
      String name = history.country(iso3).orElse(iso3);
      if (given.equalsIgnoreCase(iso3) || given.equalsIgnoreCase(name)) {
        return iso3;
      }
      known.add(iso3);
      known.add(name);
    }
    throw command.misuse(
        Terminal.texts()
            .text(
                "tiers.unknown-country",
                Map.of("country", given, "nearest", String.join(", ", Nearest.to(given, known)))));
  }
}
