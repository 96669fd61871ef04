package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.rapporteur.report.Chart;

/// Writes one native chart, drawn from cells, with the same values in its cache.
final class ChartWriter {

  private static final int LAST_COLUMN = 13;
  private static final int ROWS = 26;
  private static final int GAP_PER_CENT = 60;
  private static final double INDEX_END = 100;

  private static final QName LANGUAGE = new QName("lang");

  private ChartWriter() {}

  /// Puts the chart on the sheet from this row on, from 0.
  static void write(XSSFSheet sheet, int firstRow, ChartPlan plan) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, 0, firstRow, LAST_COLUMN, firstRow + ROWS));
    CTNonVisualDrawingProps frame =
        drawing
            .getCTDrawing()
            .getTwoCellAnchorArray(0)
            .getGraphicFrame()
            .getNvGraphicFramePr()
            .getCNvPr();
    frame.setName(plan.chart().id());
    frame.setTitle(plan.chart().title());
    frame.setDescr(plan.chart().alt());
    chart.setTitleText(plan.chart().title());
    chart.setTitleOverlay(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    if (plan.series().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    draw(chart, plan);
    forgetMachineLanguage(chart);
  }

  /// POI marks the titles of charts with the language of the machine. Without the mark they are in
  /// the language of the workbook, whatever machine wrote it.
  private static void forgetMachineLanguage(XSSFChart chart) {
    try (XmlCursor cursor = chart.getCTChart().newCursor()) {
      for (; cursor.hasNextToken(); cursor.toNextToken()) {
        if (cursor.isStart() && cursor.getName().getLocalPart().equals("rPr")) {
          cursor.removeAttribute(LANGUAGE);
        }
      }
    }
  }

  private static void draw(XSSFChart chart, ChartPlan plan) {
    switch (plan.chart().kind()) {
      case BARS -> bars(chart, plan, BarDirection.BAR, BarGrouping.CLUSTERED);
      case BANDS -> bars(chart, plan, BarDirection.BAR, BarGrouping.CLUSTERED);
      case STACKED_COLUMNS -> bars(chart, plan, BarDirection.COL, BarGrouping.STACKED);
      case LINES -> lines(chart, plan);
      case TIER_GRID -> throw new IllegalArgumentException("A grid of tiers is not drawn");
    }
  }

  private static void bars(
      XSSFChart chart, ChartPlan plan, BarDirection direction, BarGrouping grouping) {
    boolean lying = direction == BarDirection.BAR;
    XDDFCategoryAxis categories =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = valueAxis(chart, plan, lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    if (lying) {
      // The first category on top, and the values still written below.
      categories.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(direction);
    data.setBarGrouping(grouping);
    data.setGapWidth(GAP_PER_CENT);
    data.setVaryColors(false);
    if (grouping == BarGrouping.STACKED) {
      ChartLook.stack(chart.getCTChart().getPlotArea().getBarChartArray(0));
    }
    List<XDDFChartData.Series> series = addSeries(data, plan);
    for (int i = 0; i < series.size(); i++) {
      XDDFBarChartData.Series one = (XDDFBarChartData.Series) series.get(i);
      ChartLook.fill(one, plan.chart().kind(), i);
      if (plan.chart().kind() == Chart.Kind.BARS) {
        ChartLook.showValues(one.getCTBarSer().addNewDLbls());
      }
    }
    chart.plot(data);
  }

  private static void lines(XSSFChart chart, ChartPlan plan) {
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFLineChartData data =
        (XDDFLineChartData)
            chart.createData(
                ChartTypes.LINE, categories, valueAxis(chart, plan, AxisPosition.LEFT));
    // The schema requires it, and some readers draw nothing without it.
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    List<XDDFChartData.Series> series = addSeries(data, plan);
    for (int i = 0; i < series.size(); i++) {
      ChartLook.line((XDDFLineChartData.Series) series.get(i), i);
    }
    chart.plot(data);
  }

  private static XDDFValueAxis valueAxis(XSSFChart chart, ChartPlan plan, AxisPosition position) {
    XDDFValueAxis values = chart.createValueAxis(position);
    values.setTitle(plan.chart().valueLabel());
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    if (plan.chart().kind() == Chart.Kind.BANDS) {
      values.setMaximum(INDEX_END);
    }
    ChartLook.grid(values);
    return values;
  }

  private static List<XDDFChartData.Series> addSeries(XDDFChartData data, ChartPlan plan) {
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            plan.categories().toArray(String[]::new),
            CellRefs.absolute(plan.dataSheet(), plan.categoryCells()),
            plan.categoryCells().column());
    for (ChartPlan.Series one : plan.series()) {
      Double[] values =
          one.values().stream()
              .map(value -> value.map(BigDecimal::doubleValue))
              .map(value -> value.orElse(null))
              .toArray(Double[]::new);
      data.addSeries(
              categories,
              XDDFDataSourcesFactory.fromArray(
                  values, CellRefs.absolute(plan.dataSheet(), one.cells()), one.cells().column()))
          .setTitle(
              one.name(),
              new CellReference(
                  plan.dataSheet(), one.headerRow(), one.cells().column(), true, true));
    }
    return IntStream.range(0, plan.series().size()).mapToObj(data::getSeries).toList();
  }
}
