package org.rapporteur.render.xhtml.chart;

import java.math.BigDecimal;
import java.util.List;
import org.rapporteur.i18n.Formats;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.render.xhtml.chart.Canvas.Words;
import org.rapporteur.report.Chart;

/// The axes of a chart over categories: values upwards, categories along the foot.
final class Frame {
  private static final double TOP = 22;
  private static final double PLOT = 150;

  private final Canvas canvas;
  private final Chart chart;
  private final Scale scale;
  private final List<String> tickLabels;
  private final double left;
  private final double right;

  /// @param reserve width at the right edge for names
  Frame(Canvas canvas, Chart chart, double highest, double reserve, Formats formats) {
    this.canvas = canvas;
    this.chart = chart;
    PublishedValue.Style style = style(chart);
    this.scale = Scale.upTo(highest, style != PublishedValue.Style.PERCENT);
    this.tickLabels =
        scale.ticks().stream().map(tick -> Scale.label(tick, style, formats)).toList();
    this.left = TextWidths.widest(tickLabels, Canvas.TEXT, false) + 6;
    this.right = Canvas.WIDTH - reserve;
  }

  private static PublishedValue.Style style(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .map(PublishedValue::style)
        .findFirst()
        .orElse(PublishedValue.Style.COUNT);
  }

  double step() {
    return (right - left) / Math.max(1, chart.categories().size());
  }

  /// The middle of a category.
  double x(int category) {
    return left + (category + 0.5) * step();
  }

  double y(double value) {
    return foot() - scale.place(value, PLOT);
  }

  double top() {
    return TOP;
  }

  double foot() {
    return TOP + PLOT;
  }

  double right() {
    return right;
  }

  /// A grey strip where a category has no value at all, with the reason where it has room. To be
  /// drawn first.
  void gap(int category, String label) {
    canvas.noteGap();
    canvas.rect(x(category) - step() / 2, TOP, step(), PLOT, Palette.GAP);
    if (TextWidths.of(label, Canvas.SMALL, false) + 2 <= step()) {
      canvas.words(
          x(category), foot() - 8, label, Words.QUIET.sized(Canvas.SMALL).anchored("middle"));
    }
  }

  void axes() {
    canvas.words(0, 6, chart.valueLabel(), Words.QUIET);
    List<BigDecimal> ticks = scale.ticks();
    for (int i = 0; i < ticks.size(); i++) {
      double y = y(ticks.get(i).doubleValue());
      canvas.line(left, y, right, y, i == 0 ? Palette.SLATE : Palette.RULE, i == 0 ? 0.9 : 0.5);
      canvas.words(left - 5, y, tickLabels.get(i), Words.QUIET.anchored("end"));
    }
  }

  /// Names of the categories, every second or third only where all do not fit.
  ///
  /// @return the lower edge
  double categories() {
    List<List<String>> names =
        chart.categories().stream()
            .map(name -> TextWidths.wrap(name, Canvas.TEXT, false, step() - 4))
            .toList();
    double widest =
        names.stream()
            .mapToDouble(lines -> TextWidths.widest(lines, Canvas.TEXT, false))
            .max()
            .orElse(0);
    int every = Math.max(1, (int) Math.ceil((widest + 4) / step()));
    int most = 1;
    for (int i = 0; i < names.size(); i += every) {
      most = Math.max(most, names.get(i).size());
      canvas.line(x(i), foot(), x(i), foot() + 3, Palette.SLATE, 0.8);
      double y = foot() + 11;
      for (String line : names.get(i)) {
        canvas.words(x(i), y, line, Words.LABEL.anchored("middle"));
        y += Canvas.TEXT * 1.2;
      }
    }
    return foot() + 8 + most * Canvas.TEXT * 1.2;
  }
}
