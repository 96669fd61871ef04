package org.rapporteur.validate;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.statistics.Series;

/// An indicator by certain dimensions: the total is a table of its own.
record FigureTable(String indicator, List<String> dimensions) implements Comparable<FigureTable> {

  private static final Comparator<FigureTable> ORDER =
      Comparator.comparing(FigureTable::indicator)
          .thenComparing(table -> table.dimensions().toString());

  FigureTable {
    dimensions = List.copyOf(dimensions);
  }

  static FigureTable of(Series series) {
    return new FigureTable(series.indicator(), List.copyOf(series.breakdown().keySet()));
  }

  @Override
  public int compareTo(FigureTable other) {
    return ORDER.compare(this, other);
  }
}
