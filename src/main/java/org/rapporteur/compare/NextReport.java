package org.rapporteur.compare;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.rulebook.Tier;

/// How states of one tier fared in the next report: a count of the past.
///
/// @param years report years in which they had the tier; only years of which, as of the next,
///   nearly every state counted is known, for of some years sources list the Watch List and Tier 3
///   alone
/// @param counts by the tier of the next report
public record NextReport(Tier from, SortedSet<Integer> years, SortedMap<Tier, Integer> counts) {
  public NextReport {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /// How many steps from one report to the next were counted.
  public int steps() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
