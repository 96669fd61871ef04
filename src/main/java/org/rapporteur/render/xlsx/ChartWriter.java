package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.Chart;

/// Writes one native chart, drawn from cells, with the same values in its cache. The order of
/// elements is that of the schema (ECMA-376, part 1, 21.2).
final class ChartWriter {

  private static final String CATEGORIES = "1";
  private static final String VALUES = "2";
  private static final int GAP_PER_CENT = 60;
  private static final int FULL_OVERLAP = 100;
  private static final int INDEX_END = 100;

  private final ChartPlan plan;
  private final Markup xml = new Markup();

  private ChartWriter(ChartPlan plan) {
    this.plan = plan;
  }

  /// The part of the chart.
  static String xml(ChartPlan plan) {
    return new ChartWriter(plan).write();
  }

  private String write() {
    xml.open("c:chartSpace", "xmlns:c", Markup.CHART, "xmlns:a", Markup.DRAWING);
    value("c:roundedCorners", 0);
    xml.open("c:chart");
    ChartLook.title(xml, plan.chart().title(), ChartLook.TITLE_POINTS);
    value("c:autoTitleDeleted", 0);
    xml.open("c:plotArea").empty("c:layout");
    switch (plan.chart().kind()) {
      case BARS, BANDS -> bars("bar", "clustered");
      case STACKED_COLUMNS -> bars("col", "stacked");
      case LINES -> lines();
      case TIER_GRID -> throw new IllegalArgumentException("A grid of tiers is not drawn");
    }
    xml.close();
    if (plan.series().size() > 1) {
      xml.open("c:legend");
      value("c:legendPos", "b");
      value("c:overlay", 0);
      xml.close();
    }
    value("c:plotVisOnly", 1);
    value("c:dispBlanksAs", "gap");
    xml.close();
    ChartLook.text(xml);
    return xml.close().xml();
  }

  private void bars(String direction, String grouping) {
    boolean lying = direction.equals("bar");
    xml.open("c:barChart");
    value("c:barDir", direction);
    value("c:grouping", grouping);
    value("c:varyColors", 0);
    for (int i = 0; i < plan.series().size(); i++) {
      startSeries(i);
      ChartLook.fill(xml, plan.chart().kind(), i);
      value("c:invertIfNegative", 0);
      if (grouping.equals("clustered")) {
        showValues();
      }
      endSeries(i);
    }
    value("c:gapWidth", GAP_PER_CENT);
    if (grouping.equals("stacked")) {
      value("c:overlap", FULL_OVERLAP);
    }
    axisIds();
    xml.close();
    // Of lying bars the first category is on top, and the values are written below all the same.
    categoryAxis(lying ? "maxMin" : "minMax", lying ? "l" : "b");
    valueAxis(lying ? "b" : "l", lying ? "max" : "autoZero");
  }

  private void lines() {
    xml.open("c:lineChart");
    value("c:grouping", "standard");
    value("c:varyColors", 0);
    for (int i = 0; i < plan.series().size(); i++) {
      startSeries(i);
      ChartLook.line(xml, i);
      endSeries(i);
    }
    value("c:marker", 1);
    axisIds();
    xml.close();
    categoryAxis("minMax", "b");
    valueAxis("l", "autoZero");
  }

  private void startSeries(int index) {
    ChartPlan.Series series = plan.series().get(index);
    ChartPlan.Span header =
        new ChartPlan.Span(series.cells().column(), series.headerRow(), series.headerRow());
    xml.open("c:ser");
    value("c:idx", index);
    value("c:order", index);
    xml.open("c:tx");
    texts(CellRefs.absolute(plan.dataSheet(), header), List.of(series.name()));
    xml.close();
  }

  private void endSeries(int index) {
    ChartPlan.Series series = plan.series().get(index);
    xml.open("c:cat");
    texts(CellRefs.absolute(plan.dataSheet(), plan.categoryCells()), plan.categories());
    xml.close().open("c:val").open("c:numRef");
    xml.text("c:f", CellRefs.absolute(plan.dataSheet(), series.cells())).open("c:numCache");
    xml.text("c:formatCode", CellStyles.GENERAL);
    value("c:ptCount", series.values().size());
    for (int i = 0; i < series.values().size(); i++) {
      Optional<BigDecimal> value = series.values().get(i);
      if (value.isPresent()) {
        point(i, value.get().toPlainString());
      }
    }
    xml.close().close().close();
    if (plan.chart().kind() == Chart.Kind.LINES) {
      value("c:smooth", 0);
    }
    xml.close();
  }

  private void texts(String cells, List<String> texts) {
    xml.open("c:strRef").text("c:f", cells).open("c:strCache");
    value("c:ptCount", texts.size());
    for (int i = 0; i < texts.size(); i++) {
      point(i, texts.get(i));
    }
    xml.close().close();
  }

  private void point(int index, String value) {
    xml.open("c:pt", "idx", index).text("c:v", value).close();
  }

  private void showValues() {
    xml.open("c:dLbls");
    value("c:showLegendKey", 0);
    value("c:showVal", 1);
    value("c:showCatName", 0);
    value("c:showSerName", 0);
    value("c:showPercent", 0);
    value("c:showBubbleSize", 0);
    xml.close();
  }

  private void axisIds() {
    value("c:axId", CATEGORIES);
    value("c:axId", VALUES);
  }

  private void categoryAxis(String orientation, String position) {
    xml.open("c:catAx");
    value("c:axId", CATEGORIES);
    xml.open("c:scaling");
    value("c:orientation", orientation);
    xml.close();
    value("c:delete", 0);
    value("c:axPos", position);
    ticks("low");
    ChartLook.axis(xml);
    value("c:crossAx", VALUES);
    value("c:crosses", "autoZero");
    value("c:auto", 0);
    value("c:lblAlgn", "ctr");
    value("c:lblOffset", FULL_OVERLAP);
    value("c:noMultiLvlLbl", 1);
    xml.close();
  }

  private void valueAxis(String position, String crosses) {
    xml.open("c:valAx");
    value("c:axId", VALUES);
    xml.open("c:scaling");
    value("c:orientation", "minMax");
    if (plan.chart().kind() == Chart.Kind.BANDS) {
      value("c:max", INDEX_END);
    }
    value("c:min", 0);
    xml.close();
    value("c:delete", 0);
    value("c:axPos", position);
    ChartLook.grid(xml);
    ChartLook.title(xml, plan.chart().valueLabel(), ChartLook.AXIS_POINTS);
    xml.empty("c:numFmt", "formatCode", CellStyles.GENERAL, "sourceLinked", 0);
    ticks("nextTo");
    ChartLook.axis(xml);
    value("c:crossAx", CATEGORIES);
    value("c:crosses", crosses);
    value("c:crossBetween", "between");
    xml.close();
  }

  private void ticks(String labels) {
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", labels);
  }

  private void value(String name, Object value) {
    xml.empty(name, "val", value);
  }
}
