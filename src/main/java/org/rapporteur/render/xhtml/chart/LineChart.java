package org.rapporteur.render.xhtml.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.i18n.Formats;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.render.xhtml.chart.Canvas.Words;
import org.rapporteur.report.Chart;

/// Values over years. A year without any value is a grey strip, a line never bridges a missing
/// value, and a series that stays below 30 is drawn as dots: so few persons make no trend.
final class LineChart {
  private static final double FEW = 30;
  private static final double NAMES_AT_MOST = 118;
  private static final double TO_NAME = 12;

  private final Chart chart;
  private final Canvas canvas = new Canvas();
  private final List<EndNames.Name> ends;
  private final Frame frame;

  private LineChart(Chart chart, Formats formats) {
    this.chart = chart;
    this.ends = chart.series().stream().map(LineChart::end).toList();
    double widest =
        ends.stream()
            .mapToDouble(end -> TextWidths.widest(end.lines(), Canvas.TEXT, true))
            .max()
            .orElse(0);
    double highest =
        chart.series().stream().mapToDouble(one -> Extent.highest(one.values())).max().orElse(0);
    this.frame = new Frame(canvas, chart, highest, widest + TO_NAME + 8, formats);
  }

  static Drawing draw(Chart chart, Formats formats) {
    return new LineChart(chart, formats).draw();
  }

  private static EndNames.Name end(Chart.Series series) {
    return new EndNames.Name(TextWidths.wrap(series.name(), Canvas.TEXT, true, NAMES_AT_MOST));
  }

  private Drawing draw() {
    for (int i = 0; i < chart.categories().size(); i++) {
      int category = i;
      if (chart.series().stream().allMatch(one -> extent(one, category).isEmpty())) {
        frame.gap(i, chart.series().getFirst().labels().get(i));
      }
    }
    frame.axes();
    // The first series is drawn last: it is the most important one.
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      series(chart.series().get(i), Palette.stroke(i));
    }
    if (chart.series().size() == 1) {
      values(chart.series().getFirst());
    }
    names();
    return canvas.finish(frame.categories());
  }

  private static Optional<Extent> extent(Chart.Series series, int category) {
    return Extent.of(series.values().get(category));
  }

  private void series(Chart.Series one, Palette.Stroke stroke) {
    boolean few = isFew(one);
    List<Point> run = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      Optional<Extent> extent = extent(one, i);
      if (extent.isEmpty()) {
        canvas.noteGap();
      }
      if (extent.isPresent() && extent.get().isExact()) {
        run.add(new Point(frame.x(i), frame.y(extent.get().low())));
      } else {
        line(run, stroke, few);
        run = new ArrayList<>();
        int category = i;
        extent.ifPresent(range -> whisker(category, range, stroke));
      }
    }
    line(run, stroke, few);
  }

  private static boolean isFew(Chart.Series one) {
    return one.values().getFirst().style() == PublishedValue.Style.COUNT
        && Extent.highest(one.values()) < FEW;
  }

  private void line(List<Point> run, Palette.Stroke stroke, boolean few) {
    if (run.size() > 1 && !few) {
      canvas.polyline(run, stroke, 1.6);
    }
    for (Point point : run) {
      canvas.marker(point, stroke, few ? 3.2 : 2.6);
    }
  }

  /// A value between two bounds.
  private void whisker(int category, Extent range, Palette.Stroke stroke) {
    double x = frame.x(category);
    double low = frame.y(range.low());
    double high = frame.y(range.high());
    canvas.line(x, low, x, high, stroke.color(), 1.6);
    canvas.line(x - 3, low, x + 3, low, stroke.color(), 1.2);
    canvas.line(x - 3, high, x + 3, high, stroke.color(), 1.2);
  }

  /// Each value over its point, where all have room.
  private void values(Chart.Series one) {
    boolean room = TextWidths.widest(one.labels(), Canvas.TEXT, true) + 3 <= frame.step();
    for (int i = 0; room && i < chart.categories().size(); i++) {
      Optional<Extent> extent = extent(one, i);
      if (extent.isPresent()) {
        canvas.words(
            frame.x(i),
            frame.y(extent.get().high()) - 8.5,
            one.labels().get(i),
            Words.VALUE.anchored("middle"));
      }
    }
  }

  private void names() {
    EndNames names = new EndNames(frame.top(), frame.foot());
    for (int i = 0; i < chart.series().size(); i++) {
      Chart.Series one = chart.series().get(i);
      for (int last = chart.categories().size() - 1; last >= 0; last--) {
        Optional<Extent> extent = extent(one, last);
        if (extent.isPresent()) {
          names.add(
              ends.get(i),
              Palette.stroke(i),
              new Point(frame.x(last), frame.y(extent.get().middle())));
          break;
        }
      }
    }
    names.draw(canvas, frame.right() + TO_NAME);
  }
}
