package org.rapporteur.clock;

import java.util.List;
import java.util.Objects;
import org.rapporteur.rulebook.Tier;

/// Where a country stands before a report.
///
/// @param reportYear of the report that is to come
/// @param history what it rests on
/// @param leastRun the fewest years in a row that can count towards the downgrade before this
///   report
/// @param mostRun the most; the same where the years that decide are known
/// @param outcomes Tier 1, Tier 2, the Watch List, Tier 3
public record Standing(
    int reportYear, PastTiers history, int leastRun, int mostRun, List<Outcome> outcomes) {

  public Standing {
    Objects.requireNonNull(history, "history");
    outcomes = List.copyOf(outcomes);
  }

  /// What the rules make of one outcome.
  ///
  /// @throws IllegalArgumentException for a tier outside the order
  public Outcome outcome(Tier tier) {
    return outcomes.stream()
        .filter(outcome -> outcome.tier() == tier)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No outcome " + tier));
  }

  /// A further year on the Tier 2 Watch List.
  public Outcome watchList() {
    return outcome(Tier.TIER_2_WATCH_LIST);
  }
}
