package org.rapporteur.render.xhtml.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.render.xhtml.chart.Canvas.Words;

/// The names of lines beside their last points, moved apart where they would overlap.
final class EndNames {
  private static final double LINE = Canvas.TEXT * 1.2;

  private final double top;
  private final double foot;
  private final List<Placed> placed = new ArrayList<>();

  /// A name in one or more lines.
  record Name(List<String> lines) {
    double height() {
      return lines.size() * LINE + 2;
    }
  }

  /// A name, what it names, and where the line ends.
  private record Placed(Name name, Palette.Stroke stroke, Point end) {}

  EndNames(double top, double foot) {
    this.top = top;
    this.foot = foot;
  }

  void add(Name name, Palette.Stroke stroke, Point end) {
    placed.add(new Placed(name, stroke, end));
  }

  void draw(Canvas canvas, double x) {
    placed.sort(Comparator.comparingDouble(one -> one.end().y()));
    double[] middles = middles();
    for (int i = 0; i < placed.size(); i++) {
      Placed one = placed.get(i);
      if (placed.size() > 1 || x - one.end().x() > 40) {
        canvas.line(one.end().x() + 5, one.end().y(), x - 3, middles[i], Palette.SLATE, 0.4);
      }
      canvas.lines(x, middles[i], one.name().lines(), Words.VALUE.colored(one.stroke().color()));
    }
  }

  /// Heights from the top down, none closer than it may be; if the last would fall below the foot,
  /// all are pushed up from there.
  private double[] middles() {
    double[] middles = new double[placed.size()];
    double edge = top - LINE;
    for (int i = 0; i < middles.length; i++) {
      double half = placed.get(i).name().height() / 2;
      middles[i] = Math.max(placed.get(i).end().y(), edge + half);
      edge = middles[i] + half;
    }
    edge = foot + 4;
    for (int i = middles.length - 1; i >= 0; i--) {
      double half = placed.get(i).name().height() / 2;
      middles[i] = Math.min(middles[i], edge - half);
      edge = middles[i] - half;
    }
    return middles;
  }
}
