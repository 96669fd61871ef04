package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/// The series of a stored chart.
final class ChartXml {

  /// One series, references and caches.
  ///
  /// @param kind of the chart and its grouping
  /// @param values by number of the category, from 0; a gap has none
  record Series(
      String kind,
      String nameRef,
      String name,
      String categoriesRef,
      List<String> categories,
      String valuesRef,
      SortedMap<Integer, String> values) {}

  private ChartXml() {}

  static List<Series> series(XSSFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    List<Series> series = new ArrayList<>();
    area.getBarChartList()
        .forEach(bars ->
            bars.getSerList()
                .forEach(one ->
                    series.add(
                        series(
                            "bar " + bars.getBarDir().getVal() + " " + bars.getGrouping().getVal(),
                            one.getTx(),
                            one.getCat(),
                            one.getVal().getNumRef()))));
    area.getLineChartList()
        .forEach(lines ->
            lines
                .getSerList()
                .forEach(one ->
                    series.add(
                        series(
                            "line " + lines.getGrouping().getVal(),
                            one.getTx(),
                            one.getCat(),
                            one.getVal().getNumRef()))));
    return series;
  }

  private static Series series(
      String kind, CTSerTx name, CTAxDataSource categories, CTNumRef values) {
    SortedMap<Integer, String> numbers = new TreeMap<>();
    values
        .getNumCache()
        .getPtList()
        .forEach(point -> numbers.put((int) point.getIdx(), point.getV()));
    return new Series(
        kind,
        name.getStrRef().getF(),
        texts(name.getStrRef().getStrCache()).getFirst(),
        categories.getStrRef().getF(),
        texts(categories.getStrRef().getStrCache()),
        values.getF(),
        numbers);
  }

  private static List<String> texts(CTStrData cache) {
    return cache.getPtList().stream().map(CTStrVal::getV).toList();
  }
}
