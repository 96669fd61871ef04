package org.rapporteur.rulebook;

import java.util.List;
import java.util.Objects;

/// What came of asking for the rulebook of a report year. The words for a refusal stand in the
/// bundle `i18n/law` under its key.
public sealed interface RulebookOutcome {

  record Found(Rulebook rulebook) implements RulebookOutcome {
    public Found {
      Objects.requireNonNull(rulebook, "rulebook");
    }
  }

  /// No law is encoded for that year: `refusal.no-law`, with `{year}` and `{first}`.
  ///
  /// @param first the first report year for which a law is encoded
  record NoLaw(int reportYear, int first) implements RulebookOutcome {}

  /// No profile of that name is shipped: `refusal.no-profile`, with `{profile}` and `{known}`.
  record NoProfile(String profile, List<String> known) implements RulebookOutcome {
    public NoProfile {
      Objects.requireNonNull(profile, "profile");
      known = List.copyOf(known);
    }
  }
}
