package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.SeriesOrder;
import org.rapporteur.statistics.Source;

/// The figures read, by the period that they count. Many figures share few periods and series: what
/// follows from those is worked out once.
final class PeriodIndex {

  /// What one source says of one table in one period.
  record Block(FigureTable table, Source source, Period period, List<Observation> figures) {

    private boolean holds(Observation figure) {
      return table.holds(figure.series())
          && source.equals(figure.provenance().source())
          && period.equals(figure.period());
    }
  }

  private record Origin(FigureTable table, String source) {}

  private final SortedMap<Period, Map<Origin, Block>> byPeriod = new TreeMap<>();
  private final Map<Series, FigureTable> tables = new HashMap<>();

  PeriodIndex(List<Observation> observations) {
    Block block = null;
    for (Observation figure : observations) {
      // Most figures stand below one of the same table and period.
      if (block == null || !block.holds(figure)) {
        block = block(figure);
      }
      block.figures().add(figure);
    }
  }

  private Block block(Observation figure) {
    FigureTable table = table(figure.series());
    Source source = figure.provenance().source();
    return byPeriod
        .computeIfAbsent(figure.period(), _ -> new LinkedHashMap<>())
        .computeIfAbsent(
            new Origin(table, source.id()),
            _ -> new Block(table, source, figure.period(), new ArrayList<>()));
  }

  /// Whether something is counted over a period that is of record for no year by itself.
  static boolean hasParts(List<Observation> observations) {
    Period before = null;
    Set<Period> periods = new HashSet<>();
    for (Observation figure : observations) {
      if (!figure.period().equals(before)) {
        before = figure.period();
        periods.add(before);
      }
    }
    return periods.stream().anyMatch(period -> ReportYears.of(period).isEmpty());
  }

  FigureTable table(Series series) {
    return tables.computeIfAbsent(series, FigureTable::of);
  }

  /// What was read of the periods that are wanted, in the order of periods.
  Stream<Block> blocks(Predicate<Period> wanted) {
    return byPeriod.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().values().stream());
  }

  /// The order of all series of this index.
  SeriesOrder order() {
    Set<Series> all = new HashSet<>();
    for (Map<Origin, Block> blocks : byPeriod.values()) {
      for (Block block : blocks.values()) {
        for (Observation figure : block.figures()) {
          all.add(figure.series());
        }
      }
    }
    return new SeriesOrder(all);
  }

  /// The flows of the periods that are wanted, by source and series. A count on one day is a stock
  /// (V-043).
  Map<Source, Map<Series, List<Observation>>> flows(Predicate<Period> wanted) {
    Map<Source, Map<Series, List<Observation>>> found = new LinkedHashMap<>();
    blocks(wanted.and(period -> !period.isOneDay()))
        .forEach(block -> {
          Map<Series, List<Observation>> flows =
              found.computeIfAbsent(block.source(), _ -> new LinkedHashMap<>());
          block
              .figures()
              .forEach(figure ->
                  flows.computeIfAbsent(figure.series(), _ -> new ArrayList<>()).add(figure));
        });
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
