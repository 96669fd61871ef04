package org.rapporteur.render.xhtml.chart;

import java.util.List;
import java.util.Optional;
import org.rapporteur.render.xhtml.chart.Canvas.Words;
import org.rapporteur.report.Chart;

/// Horizontal bars with the value at the end of each, so that no axis is needed.
final class BarChart {
  private static final double NAMES_AT_MOST = 170;
  private static final double BAR = 11;
  private static final double BETWEEN_BARS = 2;
  private static final double BETWEEN_GROUPS = 9;
  private static final double GAP = 8;

  private final Chart chart;
  private final Canvas canvas = new Canvas();
  private final double names;
  private final double length;
  private final Scale scale;

  private BarChart(Chart chart) {
    this.chart = chart;
    this.names =
        Math.min(NAMES_AT_MOST, TextWidths.widest(chart.categories(), Canvas.TEXT, false) + GAP);
    double values =
        chart.series().stream()
            .mapToDouble(series -> TextWidths.widest(series.labels(), Canvas.TEXT, true))
            .max()
            .orElse(0);
    this.length = Canvas.WIDTH - names - values - GAP;
    double highest =
        chart.series().stream().mapToDouble(one -> Extent.highest(one.values())).max().orElse(0);
    this.scale = Scale.upTo(highest, false);
  }

  static Drawing draw(Chart chart) {
    return new BarChart(chart).draw();
  }

  private Drawing draw() {
    canvas.words(0, 6, chart.valueLabel(), Words.QUIET);
    double y = 18;
    if (chart.series().size() > 1) {
      y = new Key(canvas).row(seriesNames(), y) + 6;
    }
    double top = y;
    for (int category = 0; category < chart.categories().size(); category++) {
      y = group(category, y) + BETWEEN_GROUPS;
    }
    canvas.line(names, top - 3, names, y - BETWEEN_GROUPS + 3, Palette.SLATE, 0.8);
    return canvas.finish(y - BETWEEN_GROUPS + 4);
  }

  private List<String> seriesNames() {
    return chart.series().stream().map(Chart.Series::name).toList();
  }

  private double group(int category, double y) {
    List<String> lines =
        TextWidths.wrap(chart.categories().get(category), Canvas.TEXT, false, names - GAP);
    double bars = chart.series().size() * (BAR + BETWEEN_BARS) - BETWEEN_BARS;
    double height = Math.max(bars, lines.size() * Canvas.TEXT * 1.2);
    double middle = y + height / 2;
    canvas.lines(names - GAP, middle, lines, Words.LABEL.anchored("end"));
    double barY = middle - bars / 2;
    for (int series = 0; series < chart.series().size(); series++) {
      bar(series, category, barY);
      barY += BAR + BETWEEN_BARS;
    }
    return y + height;
  }

  private void bar(int series, int category, double y) {
    Chart.Series one = chart.series().get(series);
    Optional<Extent> extent = Extent.of(one.values().get(category));
    String label = one.labels().get(category);
    double middle = y + BAR / 2;
    if (extent.isEmpty()) {
      canvas.noteGap();
      canvas.words(names + 5, middle, label, Words.QUIET);
      return;
    }
    double low = scale.place(extent.get().low(), length);
    double high = scale.place(extent.get().high(), length);
    // What may be, beyond what is sure, is an empty frame.
    if (!extent.get().isExact()) {
      canvas.rect(names + low, y, high - low, BAR, Palette.WHITE, Palette.NAVY);
    }
    canvas.rect(names, y, low, BAR, Palette.fill(series).ground());
    canvas.words(names + high + 5, middle, label, Words.VALUE);
  }
}
