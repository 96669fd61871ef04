package org.rapporteur.compare;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.rulebook.Tier;

/// How many of a group of states had each tier in a report.
///
/// @param counts tiers that nobody had are absent
/// @param unknown how many states have a tier that no source at hand shows
public record Distribution(
    int reportYear, int states, SortedMap<Tier, Integer> counts, int unknown) {

  public Distribution {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  public int count(Tier tier) {
    return counts.getOrDefault(tier, 0);
  }

  /// Whether at least nine tenths of the states are known. Of some years sources list the Watch
  /// List and Tier 3 alone, so that the counts of the few that are known would mislead.
  public boolean isTelling() {
    return known() * 10 >= states * 9;
  }

  /// How many states have a known tier.
  public int known() {
    return states - unknown;
  }
}
