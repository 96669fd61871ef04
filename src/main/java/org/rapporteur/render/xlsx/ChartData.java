package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.report.Chart;

/// Finds a chart's data in the table of the report, so that the chart is drawn from the very cells
/// that are published.
final class ChartData {

  private ChartData() {}

  /// The chart drawn from the table's sheet; empty where a value is no number, or the table holds
  /// the data in another form.
  static Optional<ChartPlan> inTable(Chart chart, SheetPlan sheet) {
    Grid grid = sheet.grid().orElseThrow();
    int count = chart.categories().size();
    if (count == 0) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(0, grid.rows().size() - count)
        .filter(first -> categories(grid, first, count).equals(chart.categories()))
        .boxed()
        .findFirst()
        .flatMap(first ->
            columns(chart, grid, first)
                .map(columns -> ChartSheets.plan(chart, sheet, first, columns)));
  }

  private static List<String> categories(Grid grid, int first, int count) {
    return grid.rows().subList(first, first + count).stream()
        .map(row -> row.getFirst().visible())
        .toList();
  }

  /// For each series the first column, not yet taken, that holds its numbers.
  private static Optional<List<Integer>> columns(Chart chart, Grid grid, int first) {
    List<Integer> found = new ArrayList<>();
    for (Chart.Series series : chart.series()) {
      IntStream.range(1, grid.heads().size())
          .filter(column -> !found.contains(column) && holds(grid, first, column, series))
          .findFirst()
          .ifPresent(found::add);
    }
    return found.size() == chart.series().size() ? Optional.of(found) : Optional.empty();
  }

  private static boolean holds(Grid grid, int first, int column, Chart.Series series) {
    return IntStream.range(0, series.values().size())
        .allMatch(i -> {
          Optional<BigDecimal> wanted = ChartSheets.exact(series.values().get(i));
          Optional<BigDecimal> held = ChartSheets.number(grid.rows().get(first + i).get(column));
          return wanted.isPresent() && held.isPresent() && wanted.get().compareTo(held.get()) == 0;
        });
  }
}
