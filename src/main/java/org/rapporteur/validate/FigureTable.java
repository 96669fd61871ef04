package org.rapporteur.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.statistics.Series;

/// An indicator by certain dimensions: the total is a table of its own. So is each code that is set
/// apart: of the stages of casework, investigations stand in the table of the prosecution and
/// trials in that of the courts; of grants each recipient counts its own.
///
/// @param name what its series call their table
/// @param apart the codes that are set apart, by dimension
record FigureTable(
    String indicator, List<String> dimensions, String name, Map<String, String> apart)
    implements Comparable<FigureTable> {

  private static final Set<String> APART = Set.of(Ledger.STAGE, Handover.RECIPIENT);

  private static final Comparator<FigureTable> ORDER =
      Comparator.comparing(FigureTable::indicator)
          .thenComparing(table -> table.dimensions().toString());

  FigureTable {
    dimensions = List.copyOf(dimensions);
    apart = Map.copyOf(apart);
  }

  static FigureTable of(Series series) {
    Map<String, String> apart = new TreeMap<>(series.breakdown());
    apart.keySet().retainAll(APART);
    return new FigureTable(
        series.indicator(),
        series.breakdown().entrySet().stream()
            .map(entry -> APART.contains(entry.getKey()) ? entry.toString() : entry.getKey())
            .toList(),
        series.table(),
        apart);
  }

  /// Whether a series is of this table.
  boolean holds(Series series) {
    return name.equals(series.table())
        && (apart.isEmpty() || series.breakdown().entrySet().containsAll(apart.entrySet()));
  }

  @Override
  public int compareTo(FigureTable other) {
    return ORDER.compare(this, other);
  }
}
