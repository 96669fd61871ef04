package org.rapporteur.render.xhtml.chart;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.render.xhtml.chart.Canvas.Words;
import org.rapporteur.report.Chart;

/// Years by countries, each cell with its tier in short. The paler, the better; the words say
/// which.
final class TierGrid {
  private static final double ROW = 20;
  private static final double CELL_AT_MOST = 34;
  private static final int RANKS = 6;
  private static final Palette.Fill UNKNOWN = new Palette.Fill(Palette.GAP, Palette.MUTED);
  private static final String UNKNOWN_SIGN = "?";
  private static final List<Palette.Fill> RANK_FILLS =
      List.of(
          new Palette.Fill(Palette.WHITE, Palette.INK),
          new Palette.Fill(Palette.PALE, Palette.INK),
          new Palette.Fill(Palette.SKY, Palette.INK),
          new Palette.Fill(Palette.NAVY, Palette.WHITE),
          new Palette.Fill(Palette.SAND, Palette.INK),
          new Palette.Fill(Palette.SAND, Palette.INK));

  private final Chart chart;
  private final SortedMap<String, String> labels;
  private final Canvas canvas = new Canvas();
  private final double left;
  private final double cell;

  private TierGrid(Chart chart, SortedMap<String, String> labels) {
    this.chart = chart;
    this.labels = labels;
    this.left =
        Math.min(
            120,
            TextWidths.widest(
                    chart.series().stream().map(Chart.Series::name).toList(), Canvas.TEXT, true)
                + 8);
    this.cell =
        Math.min(CELL_AT_MOST, (Canvas.WIDTH - left) / Math.max(1, chart.categories().size()));
  }

  static Drawing draw(Chart chart, SortedMap<String, String> labels) {
    return new TierGrid(chart, labels).draw();
  }

  private Drawing draw() {
    years(6);
    double y = 15;
    for (int i = 0; i < chart.series().size(); i++) {
      row(chart.series().get(i), i == 0, y);
      y += ROW;
    }
    return canvas.finish(key(y + 10) + 4);
  }

  /// A country; the first is the report's own.
  private void row(Chart.Series country, boolean own, double y) {
    Words look = own ? Words.VALUE : Words.LABEL;
    canvas.lines(0, y + ROW / 2, TextWidths.wrap(country.name(), Canvas.TEXT, own, left - 8), look);
    for (int i = 0; i < chart.categories().size(); i++) {
      cell(country, i, y);
    }
  }

  private void years(double middle) {
    double widest = TextWidths.widest(chart.categories(), Canvas.SMALL, false) + 3;
    int every = Math.max(1, (int) Math.ceil(widest / cell));
    for (int i = 0; i < chart.categories().size(); i += every) {
      canvas.words(
          left + (i + 0.5) * cell,
          middle,
          chart.categories().get(i),
          Words.QUIET.sized(Canvas.SMALL).anchored("middle"));
    }
  }

  private void cell(Chart.Series country, int year, double y) {
    Optional<Extent> extent = Extent.of(country.values().get(year));
    double x = left + year * cell;
    if (extent.isEmpty()) {
      box(x + 0.6, y + 0.6, cell - 1.2, ROW - 1.2, UNKNOWN, UNKNOWN_SIGN);
      return;
    }
    int rank = (int) extent.get().low();
    box(x + 0.6, y + 0.6, cell - 1.2, ROW - 1.2, RANK_FILLS.get(rank - 1), shortName(rank));
  }

  private void box(
      double x, double y, double width, double height, Palette.Fill fill, String text) {
    boolean known = !fill.equals(UNKNOWN);
    canvas.rect(x, y, width, height, fill.ground(), known ? Palette.SLATE : "none");
    canvas.words(
        x + width / 2, y + height / 2, text, new Words(Canvas.TEXT, fill.words(), known, "middle"));
  }

  /// @return the lower edge
  private double key(double top) {
    double x = 0;
    double y = top;
    for (int rank = 1; rank <= RANKS + 1; rank++) {
      boolean known = rank <= RANKS;
      if (known ? !isUsed(rank) : !hasUnknown()) {
        continue;
      }
      String name = labels.getOrDefault(known ? "tier." + rank : "tier.unknown", "");
      double width = 30 + TextWidths.of(name, Canvas.TEXT, false) + 14;
      if (x > 0 && x + width > Canvas.WIDTH) {
        x = 0;
        y += 18;
      }
      Palette.Fill fill = known ? RANK_FILLS.get(rank - 1) : UNKNOWN;
      box(x + 0.6, y, 23, 13, fill, known ? shortName(rank) : UNKNOWN_SIGN);
      canvas.words(x + 30, y + 6.5, name, Words.LABEL);
      x += width;
    }
    return y + 14;
  }

  private boolean hasUnknown() {
    return chart.series().stream()
        .flatMap(country -> country.values().stream())
        .anyMatch(value -> Extent.of(value).isEmpty());
  }

  private boolean isUsed(int rank) {
    return chart.series().stream()
        .flatMap(country -> country.values().stream())
        .flatMap(value -> Extent.of(value).stream())
        .anyMatch(extent -> (int) extent.low() == rank);
  }

  private String shortName(int rank) {
    return labels.getOrDefault("tier.short." + rank, Integer.toString(rank));
  }
}
