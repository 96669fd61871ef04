package org.rapporteur.validate;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.statistics.Series;

/// An indicator by certain dimensions: the total is a table of its own. So is each stage of
/// casework: investigations stand in that of the prosecution, trials in that of the courts.
record FigureTable(String indicator, List<String> dimensions) implements Comparable<FigureTable> {

  private static final Comparator<FigureTable> ORDER =
      Comparator.comparing(FigureTable::indicator)
          .thenComparing(table -> table.dimensions().toString());

  FigureTable {
    dimensions = List.copyOf(dimensions);
  }

  static FigureTable of(Series series) {
    return new FigureTable(
        series.indicator(),
        series.breakdown().entrySet().stream()
            .map(entry -> entry.getKey().equals(Ledger.STAGE) ? entry.toString() : entry.getKey())
            .toList());
  }

  @Override
  public int compareTo(FigureTable other) {
    return ORDER.compare(this, other);
  }
}
