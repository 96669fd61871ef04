package org.rapporteur.render.xhtml.chart;

import java.util.SortedMap;
import org.rapporteur.i18n.Formats;
import org.rapporteur.report.Chart;

/// Draws any chart.
public final class Charts {
  private Charts() {}

  /// The drawing of a chart.
  ///
  /// @param labels words around the content; those of `tier.` are needed for a grid of tiers
  public static Drawing draw(Chart chart, SortedMap<String, String> labels, Formats formats) {
    return switch (chart.kind()) {
      case BARS -> BarChart.draw(chart);
      case STACKED_COLUMNS -> ColumnChart.draw(chart, formats);
      case LINES -> LineChart.draw(chart, formats);
      case BANDS -> BandChart.draw(chart);
      case TIER_GRID -> TierGrid.draw(chart, labels);
    };
  }
}
