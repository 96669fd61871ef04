package org.rapporteur.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.rulebook.Tier;

/// Published tiers of the Western Balkans by country and report year. A year without a row is a
/// year whose placement no source at hand shows: it is neither Tier 2 nor unranked.
public final class TierHistory {

  private final SequencedMap<String, SortedMap<Integer, PublishedTier>> countries =
      new LinkedHashMap<>();
  private final int firstYear;
  private final int lastYear;

  /// @param rows at least one; a country and report year occurs once
  TierHistory(List<PublishedTier> rows) {
    for (PublishedTier row : rows) {
      countries.computeIfAbsent(row.iso3(), _ -> new TreeMap<>()).put(row.reportYear(), row);
    }
    firstYear = rows.stream().mapToInt(PublishedTier::reportYear).min().orElseThrow();
    lastYear = rows.stream().mapToInt(PublishedTier::reportYear).max().orElseThrow();
  }

  /// The table of the class path.
  ///
  /// @throws IllegalStateException with every wrong line, where the shipped table is wrong
  public static TierHistory load() {
    return new TierHistory(TierTable.read());
  }

  /// The tier of a country in a report; empty where it is not known.
  public Optional<Tier> published(String iso3, int reportYear) {
    return row(iso3, reportYear).map(PublishedTier::tier);
  }

  /// The placement with its source.
  public Optional<PublishedTier> row(String iso3, int reportYear) {
    return Optional.ofNullable(of(iso3).get(reportYear));
  }

  /// The known placements of a country by report year; none for a country outside the table.
  public SortedMap<Integer, PublishedTier> of(String iso3) {
    return Collections.unmodifiableSortedMap(
        countries.getOrDefault(iso3, Collections.emptySortedMap()));
  }

  /// The other countries of the region, by ISO code, in the order of the table; none for a country
  /// outside the table, such as a fictional one.
  public List<String> neighbours(String iso3) {
    if (!countries.containsKey(iso3)) {
      return List.of();
    }
    return countries.keySet().stream().filter(other -> !other.equals(iso3)).toList();
  }

  /// The name of a country as the sources write it.
  public Optional<String> country(String iso3) {
    return of(iso3).values().stream().map(PublishedTier::country).findFirst();
  }

  /// The first report year with a known placement of any country.
  public int firstYear() {
    return firstYear;
  }

  /// The last report year with a known placement of any country.
  public int lastYear() {
    return lastYear;
  }

  /// The sources behind the placements of these countries from one report year through another,
  /// each once, in the order of the countries and years.
  public SequencedSet<String> sources(List<String> iso3, int fromYear, int throughYear) {
    SequencedSet<String> sources = new LinkedHashSet<>();
    for (String code : iso3) {
      of(code).subMap(fromYear, throughYear + 1).values().forEach(row -> sources.add(row.source()));
    }
    return Collections.unmodifiableSequencedSet(sources);
  }
}
