package org.rapporteur.caseload;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// The figures of casework, one a series and period.
public final class CaseFigures {

  private final Map<Series, SortedMap<Period, Observation>> figures = new HashMap<>();

  /// Takes figures as they are.
  ///
  /// @param inOrder where two figures are of the same series and period the first counts
  public CaseFigures(List<Observation> inOrder) {
    for (Observation o : inOrder) {
      figures.computeIfAbsent(o.series(), _ -> new TreeMap<>()).putIfAbsent(o.period(), o);
    }
  }

  public Optional<Observation> of(Series series, Period period) {
    return Optional.ofNullable(all(series).get(period));
  }

  /// The figure of the first series that has one.
  public Optional<Observation> first(List<Series> series, Period period) {
    return series.stream().flatMap(one -> of(one, period).stream()).findFirst();
  }

  /// What is pending when a day ends: the count on that day or, where there is none, on the day
  /// after it, before work begins.
  public Optional<Observation> stock(List<Series> series, LocalDate day) {
    LocalDate next = day.plusDays(1);
    return first(series, new Period(day, day)).or(() -> first(series, new Period(next, next)));
  }

  /// The figures of a series by period.
  public SortedMap<Period, Observation> all(Series series) {
    return Collections.unmodifiableSortedMap(
        figures.getOrDefault(series, Collections.emptySortedMap()));
  }

  /// The periods for which one of these series has a figure.
  NavigableSet<Period> periods(Stream<Series> series) {
    NavigableSet<Period> periods = new TreeSet<>();
    series.forEach(one -> periods.addAll(all(one).keySet()));
    return periods;
  }

  /// The codes by which some series are broken down further by one dimension.
  SortedSet<String> codes(List<Series> series, String dimension) {
    SortedSet<String> codes = new TreeSet<>();
    for (Series found : figures.keySet()) {
      String code = found.breakdown().get(dimension);
      if (code != null
          && series.stream().anyMatch(one -> one.with(dimension, code).equals(found))) {
        codes.add(code);
      }
    }
    return codes;
  }
}
