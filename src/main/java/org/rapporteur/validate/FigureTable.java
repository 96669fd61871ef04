package org.rapporteur.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.statistics.Series;

/// An indicator by certain dimensions: the total is a table of its own. So is each code that is set
/// apart: of the stages of casework, investigations stand in the table of the prosecution and
/// trials in that of the courts; of grants each recipient counts its own.
record FigureTable(String indicator, List<String> dimensions) implements Comparable<FigureTable> {

  private static final Set<String> APART = Set.of(Ledger.STAGE, Handover.RECIPIENT);

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
            .map(entry -> APART.contains(entry.getKey()) ? entry.toString() : entry.getKey())
            .toList());
  }

  @Override
  public int compareTo(FigureTable other) {
    return ORDER.compare(this, other);
  }
}
