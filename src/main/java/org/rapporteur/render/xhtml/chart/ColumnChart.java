package org.rapporteur.render.xhtml.chart;

import java.util.List;
import java.util.Optional;
import org.rapporteur.i18n.Formats;
import org.rapporteur.render.xhtml.chart.Canvas.Words;
import org.rapporteur.report.Chart;

/// Columns of parts on each other, with the number on each part that has room for it and the names
/// at the right in the order of the stack. No totals are written: only published values are.
final class ColumnChart {
  private static final double NAMES_AT_MOST = 120;
  private static final double WIDEST_COLUMN = 46;

  private final Chart chart;
  private final Canvas canvas = new Canvas();
  private final List<List<String>> names;
  private final Frame frame;

  private ColumnChart(Chart chart, Formats formats) {
    this.chart = chart;
    this.names =
        chart.series().stream()
            .map(one -> TextWidths.wrap(one.name(), Canvas.TEXT, false, NAMES_AT_MOST))
            .toList();
    double widest =
        names.stream()
            .mapToDouble(lines -> TextWidths.widest(lines, Canvas.TEXT, false))
            .max()
            .orElse(0);
    double highest = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      highest = Math.max(highest, height(i));
    }
    this.frame = new Frame(canvas, chart, highest, widest + Key.indent() + 12, formats);
  }

  static Drawing draw(Chart chart, Formats formats) {
    return new ColumnChart(chart, formats).draw();
  }

  private double height(int category) {
    return chart.series().stream()
        .flatMap(one -> Extent.of(one.values().get(category)).stream())
        .mapToDouble(Extent::high)
        .sum();
  }

  private Drawing draw() {
    for (int i = 0; i < chart.categories().size(); i++) {
      if (isGap(i)) {
        frame.gap(i, chart.series().getFirst().labels().get(i));
      }
    }
    frame.axes();
    for (int i = 0; i < chart.categories().size(); i++) {
      if (!isGap(i)) {
        column(i);
      }
    }
    double foot = frame.categories();
    new Key(canvas).stack(names, frame.right() + 12, frame.top());
    return canvas.finish(foot);
  }

  private boolean isGap(int category) {
    return chart.series().stream().allMatch(one -> Extent.of(one.values().get(category)).isEmpty());
  }

  private void column(int category) {
    double width = Math.min(WIDEST_COLUMN, frame.step() * 0.68);
    double x = frame.x(category) - width / 2;
    double reached = 0;
    String missing = "";
    for (int series = 0; series < chart.series().size(); series++) {
      Chart.Series one = chart.series().get(series);
      Optional<Extent> extent = Extent.of(one.values().get(category));
      if (extent.isEmpty()) {
        canvas.noteGap();
        missing = one.labels().get(category);
        continue;
      }
      part(series, one.labels().get(category), x, width, reached, extent.get());
      reached += extent.get().high();
    }
    // A part is missing: what is drawn is not the whole.
    canvas.words(frame.x(category), frame.y(reached) - 7, missing, Words.QUIET.anchored("middle"));
  }

  private void part(int series, String label, double x, double width, double from, Extent extent) {
    double top = frame.y(from + extent.high());
    double height = frame.y(from) - top;
    if (height <= 0) {
      return;
    }
    Palette.Fill fill = Palette.fill(series);
    boolean exact = extent.isExact();
    canvas.rect(x, top, width, height, exact ? fill.ground() : Palette.WHITE, Palette.WHITE);
    if (!exact) {
      double low = frame.y(from + extent.low());
      canvas.rect(x, top, width, low - top, Palette.WHITE, fill.ground());
      canvas.rect(x, low, width, frame.y(from) - low, fill.ground());
    }
    if (height >= 10 && TextWidths.of(label, Canvas.TEXT, true) <= width - 2) {
      canvas.words(
          x + width / 2,
          top + height / 2,
          label,
          Words.VALUE.colored(exact ? fill.words() : Palette.INK).anchored("middle"));
    }
  }
}
