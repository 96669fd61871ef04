package org.rapporteur.clock;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.rulebook.Tier;

/// What is known of a country's tiers. A year that is in neither is not known.
///
/// @param published by report year
/// @param waivers report years of which it is on record that the automatic downgrade was waived. A
///   waiver stands for the Watch List in that report and in the two before it, without which there
///   would be nothing to waive
public record PastTiers(SortedMap<Integer, Tier> published, SortedSet<Integer> waivers) {

  private static final int SHOWN_BY_A_WAIVER = 3;

  public PastTiers {
    published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
    waivers = Collections.unmodifiableSortedSet(new TreeSet<>(waivers));
  }

  /// Of a country without any known tier.
  public static PastTiers none() {
    return new PastTiers(new TreeMap<>(), new TreeSet<>());
  }

  /// The tier of a report: as published, or else as a waiver shows it.
  public Optional<Tier> tier(int reportYear) {
    return Optional.ofNullable(published.get(reportYear))
        .or(() ->
            isShownByWaiver(reportYear) ? Optional.of(Tier.TIER_2_WATCH_LIST) : Optional.empty());
  }

  /// Whether no table has the tier of that report, but a waiver shows it.
  public boolean isShownByWaiver(int reportYear) {
    return !published.containsKey(reportYear)
        && !waivers.subSet(reportYear, reportYear + SHOWN_BY_A_WAIVER).isEmpty();
  }

  /// The same with one more tier, as if the report had given it.
  public PastTiers with(int reportYear, Tier tier) {
    TreeMap<Integer, Tier> more = new TreeMap<>(published);
    more.put(reportYear, tier);
    return new PastTiers(more, waivers);
  }
}
