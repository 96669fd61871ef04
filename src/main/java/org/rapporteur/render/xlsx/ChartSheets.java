package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.render.xlsx.ChartPlan.Series;
import org.rapporteur.render.xlsx.ChartPlan.Span;
import org.rapporteur.report.Chart;
import org.rapporteur.report.FactTable;

/// The charts, each on a sheet of its own; where its table does not hold its data in a form that
/// can be drawn, with a table of its data on one more sheet.
record ChartSheets(SheetFrame frame, Names names) {

  /// Whether the chart is drawn in the workbook; a grid of tiers is its table.
  static boolean isDrawn(Chart chart) {
    return switch (chart.kind()) {
      case BARS, STACKED_COLUMNS, LINES, BANDS -> true;
      case TIER_GRID -> false;
    };
  }

  /// The sheet of the chart's data, where the report's table does not do. A text in the place of a
  /// number would be drawn as 0, so such cells are empty here, with the published words beside
  /// them.
  SheetPlan dataSheet(Chart chart, FactTable table) {
    List<Grid.Head> heads = new ArrayList<>();
    List<List<Content>> rows = new ArrayList<>();
    heads.add(new Grid.Head(frame.words().text("chart.category"), 30, false));
    chart.categories().forEach(category -> rows.add(new ArrayList<>(List.of(category(category)))));
    for (Chart.Series series : drawn(chart)) {
      heads.add(new Grid.Head(series.name(), 16, true));
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).add(drawn(series.values().get(i), series.labels().get(i)));
      }
    }
    chart.series().stream()
        .filter(series -> series.values().stream().anyMatch(value -> exact(value).isEmpty()))
        .forEach(series -> addAsPublished(heads, rows, series));
    List<String> about = new ArrayList<>(frame.sourceAndPeriod(table.source(), table.period()));
    if (rows.stream().anyMatch(row -> row.contains(new Content.Gap()))) {
      about.add(frame.words().text("chart.gap"));
    }
    String title = frame.words().text("chart.data-title", Map.of("title", chart.title()));
    return frame.ofTable(
        names.sheet(frame.words().text("sheet.chart-data", Map.of("chart", id(chart)))),
        title,
        title,
        about,
        Grid.table(names.table("data_" + id(chart)), heads, rows));
  }

  private void addAsPublished(
      List<Grid.Head> heads, List<List<Content>> rows, Chart.Series series) {
    heads.add(
        new Grid.Head(
            frame.words().text("chart.as-published", Map.of("series", series.name())), 20, true));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).add(NumberFormats.words(series.values().get(i), series.labels().get(i)));
    }
  }

  /// The series that hold a number at all; without one there is nothing to draw.
  private static List<Chart.Series> drawn(Chart chart) {
    return chart.series().stream()
        .filter(series -> series.values().stream().anyMatch(value -> exact(value).isPresent()))
        .toList();
  }

  /// What tells the chart from others, without the word that it is one.
  private static String id(Chart chart) {
    return chart.id().replaceFirst("_chart$", "");
  }

  private static Content category(String text) {
    return new Content.Words(text, false);
  }

  private static Content drawn(PublishedValue value, String label) {
    return exact(value).isPresent() ? NumberFormats.content(value, label) : new Content.Gap();
  }

  static Optional<BigDecimal> exact(PublishedValue value) {
    return value.content() instanceof PublishedValue.Exact(BigDecimal number)
        ? Optional.of(number)
        : Optional.empty();
  }

  /// The plan of a chart drawn from its own data sheet.
  static ChartPlan fromOwnData(Chart chart, SheetPlan data) {
    return plan(chart, data, 0, IntStream.rangeClosed(1, drawn(chart).size()).boxed().toList());
  }

  /// The chart drawn from these columns of a sheet's table, its categories in the first column,
  /// from this row of the table on.
  static ChartPlan plan(Chart chart, SheetPlan data, int firstRow, List<Integer> columns) {
    Grid grid = data.grid().orElseThrow();
    int first = data.headerRow() + 1 + firstRow;
    int last = first + chart.categories().size() - 1;
    List<Series> series =
        columns.stream()
            .map(column ->
                new Series(
                    grid.heads().get(column).text(),
                    data.headerRow(),
                    new Span(column, first, last),
                    grid.rows().subList(firstRow, firstRow + chart.categories().size()).stream()
                        .map(row -> number(row.get(column)))
                        .toList()))
            .toList();
    return new ChartPlan(chart, data.name(), new Span(0, first, last), chart.categories(), series);
  }

  static Optional<BigDecimal> number(Content content) {
    return switch (content) {
      case Content.Figure(BigDecimal value, String _) -> Optional.of(value);
      case Content.ColumnSum(BigDecimal cached, String _) -> Optional.of(cached);
      case Content.Share(int _, BigDecimal cached, String _) -> Optional.of(cached);
      case Content.Words _, Content.Link _, Content.Gap _ -> Optional.empty();
    };
  }

  /// The sheet of the chart alone.
  SheetPlan chartSheet(ChartPlan plan) {
    return frame.ofChart(
        names.sheet(frame.words().text("sheet.chart", Map.of("chart", id(plan.chart())))), plan);
  }
}
