package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.Chart;

/// A chart with the cells that hold its data.
///
/// @param dataSheet name of the sheet of its data
/// @param categories texts of the categories, as in the cells of `categoryCells`
record ChartPlan(
    Chart chart,
    String dataSheet,
    Span categoryCells,
    List<String> categories,
    List<Series> series) {

  /// Cells of one column, rows from 0, last included.
  record Span(int column, int firstRow, int lastRow) {}

  /// One series.
  ///
  /// @param name as in the header cell
  /// @param values as in the cells; empty for a gap
  record Series(String name, int headerRow, Span cells, List<Optional<BigDecimal>> values) {
    Series {
      values = List.copyOf(values);
    }
  }

  ChartPlan {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }
}
