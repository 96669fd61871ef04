package org.rapporteur.render.xhtml.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.i18n.Formats;
import org.rapporteur.protect.PublishedValue;

/// An axis from 0 up, with a whole number of round steps.
record Scale(BigDecimal step, int steps) {

  /// The axis for values up to a maximum, in at most five steps.
  ///
  /// @param whole whether steps below 1 make no sense, as with persons
  static Scale upTo(double max, boolean whole) {
    BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
    int turn = 0;
    while (step.doubleValue() * 5 < max) {
      // 1, 2, 5, 10, 20, 50, ...
      step = step.multiply(new BigDecimal(turn % 3 == 1 ? "2.5" : "2"));
      turn++;
    }
    return new Scale(step, Math.max(1, (int) Math.ceil(max / step.doubleValue() - 1e-9)));
  }

  /// The axis of the readiness index.
  static Scale hundred() {
    return new Scale(BigDecimal.valueOf(25), 4);
  }

  double top() {
    return step.doubleValue() * steps;
  }

  /// The place of a value on a length.
  double place(double value, double length) {
    return value / top() * length;
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      ticks.add(step.multiply(BigDecimal.valueOf(i)).stripTrailingZeros());
    }
    return ticks;
  }

  static String label(BigDecimal tick, PublishedValue.Style style, Formats formats) {
    return style == PublishedValue.Style.PERCENT ? formats.percent(tick) : formats.number(tick);
  }
}
