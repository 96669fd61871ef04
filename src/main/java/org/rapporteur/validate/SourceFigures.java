package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// The figures of one source, in reading order and by what they count. There may be a million, of a
/// few tables: a check asks for those that it is about before it looks at figures.
final class SourceFigures {

  /// An indicator by certain dimensions; its figures by period and series.
  ///
  /// @param name as each of its series gives it
  record Table(
      String name,
      String indicator,
      Set<String> dimensions,
      Map<Period, Map<Series, Observation>> periods) {

    /// Whether there is one dimension alone.
    boolean isSimple() {
      return dimensions.size() == 1;
    }

    private static Table of(Series series) {
      return new Table(
          series.table(),
          series.indicator(),
          Set.copyOf(series.breakdown().keySet()),
          new LinkedHashMap<>());
    }
  }

  /// The same fact twice.
  record Repeated(Observation first, Observation second) {}

  private final List<Observation> all;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final List<Repeated> repeated = new ArrayList<>();

  /// @param figures not copied, and never changed after
  SourceFigures(List<Observation> figures) {
    all = Collections.unmodifiableList(figures);
    Observation before = null;
    Map<Series, Observation> cells = new HashMap<>();
    for (Observation figure : figures) {
      // Most figures stand below one of the same table and period.
      if (before == null || !isOfSameTable(before, figure)) {
        cells =
            tables
                .computeIfAbsent(figure.series().table(), _ -> Table.of(figure.series()))
                .periods()
                .computeIfAbsent(figure.period(), _ -> new HashMap<>());
      }
      Observation first = cells.putIfAbsent(figure.series(), figure);
      if (first != null) {
        repeated.add(new Repeated(first, figure));
      }
      before = figure;
    }
  }

  private static boolean isOfSameTable(Observation one, Observation other) {
    return one.series().table().equals(other.series().table())
        && one.period().equals(other.period());
  }

  /// The facts told again, in reading order.
  List<Repeated> repeated() {
    return repeated;
  }

  Collection<Table> tables() {
    return tables.values();
  }

  /// The figures of the tables that are wanted, in reading order.
  List<Observation> of(Predicate<Table> wanted) {
    Set<String> names = new HashSet<>();
    tables.forEach((name, table) -> {
      if (wanted.test(table)) {
        names.add(name);
      }
    });
    return names.isEmpty()
        ? List.of()
        : all.stream().filter(figure -> names.contains(figure.series().table())).toList();
  }

  /// The figures of one series, in reading order.
  List<Observation> of(Series series) {
    return of(table -> table.name().equals(series.table())).stream()
        .filter(figure -> figure.series().equals(series))
        .toList();
  }

  /// The figure, the first if there are several; null where there is none.
  Observation get(Series series, Period period) {
    Table table = tables.get(series.table());
    return table == null ? null : table.periods().getOrDefault(period, Map.of()).get(series);
  }
}
