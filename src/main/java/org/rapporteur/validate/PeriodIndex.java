package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;

/// The figures read, by the period that they count. Many figures share few periods and series: what
/// follows from those is worked out once.
final class PeriodIndex {

  private final SortedMap<Period, List<Observation>> byPeriod = new TreeMap<>();
  private final Map<Series, FigureTable> tables = new HashMap<>();

  PeriodIndex(List<Observation> observations) {
    for (Observation o : observations) {
      byPeriod.computeIfAbsent(o.period(), _ -> new ArrayList<>()).add(o);
      tables.computeIfAbsent(o.series(), FigureTable::of);
    }
  }

  /// Whether something is counted over a period that is of record for no year by itself.
  boolean hasParts() {
    return byPeriod.keySet().stream().anyMatch(period -> ReportYears.of(period).isEmpty());
  }

  FigureTable table(Series series) {
    return tables.get(series);
  }

  /// The figures of the periods that are wanted, in the order of periods.
  Stream<Observation> figures(Predicate<Period> wanted) {
    return byPeriod.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream());
  }

  /// The flows of the periods that are wanted, by source and series. A count on one day is a stock
  /// (V-043).
  Map<Source, Map<Series, List<Observation>>> flows(Predicate<Period> wanted) {
    Map<Source, Map<Series, List<Observation>>> found = new LinkedHashMap<>();
    figures(wanted.and(period -> !period.isOneDay()))
        .forEach(figure ->
            found
                .computeIfAbsent(figure.provenance().source(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(figure.series(), _ -> new ArrayList<>())
                .add(figure));
    return found;
  }

  /// The report years over which something was counted, or may have been in parts.
  NavigableSet<Integer> years() {
    NavigableSet<Integer> years = new TreeSet<>();
    for (Period period : byPeriod.keySet()) {
      ReportYears.of(period)
          .ifPresentOrElse(
              years::add,
              () -> {
                years.add(ReportYears.of(period.end()));
                years.add(period.end().getYear() + 1);
              });
    }
    return years;
  }
}
