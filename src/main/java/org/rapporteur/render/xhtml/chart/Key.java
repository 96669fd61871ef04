package org.rapporteur.render.xhtml.chart;

import java.util.List;
import org.rapporteur.render.xhtml.chart.Canvas.Words;

/// Names beside samples of what they stand for.
final class Key {
  private static final double SWATCH = 9;
  private static final double LINE = 14;
  private static final double BETWEEN = 16;

  private final Canvas canvas;

  Key(Canvas canvas) {
    this.canvas = canvas;
  }

  /// Names in a row from the left, in further rows where they do not fit.
  ///
  /// @return the lower edge
  double row(List<String> names, double top) {
    double x = 0;
    double y = top;
    for (int i = 0; i < names.size(); i++) {
      double width = SWATCH + 5 + TextWidths.of(names.get(i), Canvas.TEXT, false);
      if (x > 0 && x + width > Canvas.WIDTH) {
        x = 0;
        y += LINE;
      }
      swatch(x, y, i);
      canvas.words(x + SWATCH + 5, y + SWATCH / 2, names.get(i), Words.LABEL);
      x += width + BETWEEN;
    }
    return y + SWATCH + 3;
  }

  /// Names below each other in the order of a stack: the last series on top.
  void stack(List<List<String>> names, double x, double top) {
    double y = top;
    for (int i = names.size() - 1; i >= 0; i--) {
      swatch(x, y, i);
      double middle = y + SWATCH / 2;
      for (String line : names.get(i)) {
        canvas.words(x + SWATCH + 5, middle, line, Words.LABEL);
        middle += Canvas.TEXT * 1.2;
      }
      y = middle + 4 - SWATCH / 2 + 1;
    }
  }

  private void swatch(double x, double y, int series) {
    canvas.rect(x, y, SWATCH, SWATCH, Palette.fill(series).ground(), Palette.SLATE);
  }

  /// What a swatch takes of the width.
  static double indent() {
    return SWATCH + 5;
  }
}
