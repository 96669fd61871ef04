package org.rapporteur.render.xhtml.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.render.xhtml.chart.Canvas.Words;
import org.rapporteur.report.Chart;

/// Bands on 0 to 100: from the worst to the best reading of the open questions, with a mark where
/// the evidence stands.
final class BandChart {
  private static final double NAMES_AT_MOST = 150;
  private static final double ROW = 26;
  private static final double BAND = 12;
  private static final int WORST = 0;
  private static final int EVIDENCE = 1;
  private static final int BEST = 2;

  private final Chart chart;
  private final Canvas canvas = new Canvas();
  private final double left;
  private final double length;
  private final Scale scale = Scale.hundred();

  private BandChart(Chart chart) {
    if (chart.series().size() != 3) {
      throw new IllegalArgumentException("Chart " + chart.id() + ": worst, evidence, best");
    }
    this.chart = chart;
    this.left =
        Math.min(NAMES_AT_MOST, TextWidths.widest(chart.categories(), Canvas.TEXT, true) + 10);
    double values = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      values = Math.max(values, evidenceWidth(i) + TextWidths.of(band(i), Canvas.TEXT, false));
    }
    this.length = Canvas.WIDTH - left - values - 12;
  }

  static Drawing draw(Chart chart) {
    return new BandChart(chart).draw();
  }

  private Drawing draw() {
    double top = 18;
    double foot = top + chart.categories().size() * ROW;
    canvas.words(0, 6, chart.valueLabel(), Words.QUIET);
    for (BigDecimal tick : scale.ticks()) {
      double x = left + scale.place(tick.doubleValue(), length);
      canvas.line(x, top - 2, x, foot, Palette.RULE, 0.5);
      canvas.words(x, foot + 7, tick.toPlainString(), Words.QUIET.anchored("middle"));
    }
    for (int i = 0; i < chart.categories().size(); i++) {
      row(i, top + i * ROW + ROW / 2);
    }
    return canvas.finish(key(foot + 22) + 8);
  }

  private void row(int category, double middle) {
    List<String> name =
        TextWidths.wrap(chart.categories().get(category), Canvas.TEXT, true, left - 10);
    canvas.lines(0, middle, name, Words.VALUE);
    Optional<Extent> worst = extent(WORST, category);
    Optional<Extent> evidence = extent(EVIDENCE, category);
    Optional<Extent> best = extent(BEST, category);
    if (worst.isPresent() && best.isPresent()) {
      double from = left + scale.place(worst.get().low(), length);
      double to = left + scale.place(best.get().high(), length);
      canvas.rect(from, middle - BAND / 2, to - from, BAND, Palette.SKY, Palette.NAVY);
    } else {
      canvas.noteGap();
    }
    evidence.ifPresent(e -> mark(left + scale.place(e.middle(), length), middle));
    double x = left + length + 12;
    canvas.words(x, middle, label(EVIDENCE, category), Words.VALUE);
    canvas.words(x + evidenceWidth(category), middle, band(category), Words.QUIET);
  }

  private void mark(double x, double middle) {
    canvas.rect(x - 1.5, middle - BAND / 2 - 3, 3, BAND + 6, Palette.INK);
  }

  /// @return the middle of the key
  private double key(double middle) {
    double x = left;
    if (hasEvidence()) {
      mark(left + 2, middle);
      String evidence = chart.series().get(EVIDENCE).name();
      canvas.words(left + 10, middle, evidence, Words.LABEL);
      x += 10 + TextWidths.of(evidence, Canvas.TEXT, false) + 18;
    }
    canvas.rect(x, middle - 4, 22, 8, Palette.SKY, Palette.NAVY);
    String band = chart.series().get(WORST).name() + " – " + chart.series().get(BEST).name();
    canvas.words(x + 28, middle, band, Words.LABEL);
    return middle;
  }

  private boolean hasEvidence() {
    return IntStream.range(0, chart.categories().size())
        .anyMatch(category -> extent(EVIDENCE, category).isPresent());
  }

  private Optional<Extent> extent(int series, int category) {
    return Extent.of(chart.series().get(series).values().get(category));
  }

  private String label(int series, int category) {
    return chart.series().get(series).labels().get(category);
  }

  private double evidenceWidth(int category) {
    return TextWidths.of(label(EVIDENCE, category), Canvas.TEXT, true) + 6;
  }

  /// The band in words, or nothing where it is the evidence itself.
  private String band(int category) {
    String worst = label(WORST, category);
    String best = label(BEST, category);
    return worst.equals(best) ? "" : worst + "–" + best;
  }
}
