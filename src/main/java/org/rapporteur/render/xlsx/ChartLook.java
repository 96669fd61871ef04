package org.rapporteur.render.xlsx;

import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.rapporteur.report.Chart;

/// Colours, lines and markers of charts. Series differ in lightness, and lines in marker and dash
/// as well, so that none is told by colour alone; each colour stands at least 3:1 against white.
final class ChartLook {

  private static final List<String> SERIES =
      List.of("12436D", "28A197", "801650", "F46A25", "3D3D3D", "A285D1");

  /// Of one hue, from certain to possible.
  private static final List<String> BAND = List.of("12436D", "2073BC", "5394CC");

  private static final List<MarkerStyle> MARKERS =
      List.of(
          MarkerStyle.CIRCLE,
          MarkerStyle.SQUARE,
          MarkerStyle.TRIANGLE,
          MarkerStyle.DIAMOND,
          MarkerStyle.X,
          MarkerStyle.PLUS);

  private static final List<PresetLineDash> DASHES =
      List.of(
          PresetLineDash.SOLID,
          PresetLineDash.DASH,
          PresetLineDash.DOT,
          PresetLineDash.DASH_DOT,
          PresetLineDash.LARGE_DASH,
          PresetLineDash.SYSTEM_DASH_DOT);

  private static final QName VALUE = new QName("val");
  private static final String FULL_OVERLAP = "100";
  private static final String GRID = "D0D0D0";
  private static final double LINE_POINTS = 2.25;
  private static final double HAIR_POINTS = 0.75;
  private static final String MARKER_POINTS = "7";

  private ChartLook() {}

  static void fill(XDDFChartData.Series series, Chart.Kind kind, int index) {
    List<String> colours = kind == Chart.Kind.BANDS ? BAND : SERIES;
    series.setFillProperties(solid(colours.get(index % colours.size())));
    series.setLineProperties(stroke("FFFFFF", HAIR_POINTS));
  }

  static void line(XDDFLineChartData.Series series, int index) {
    String colour = SERIES.get(index % SERIES.size());
    XDDFLineProperties line = stroke(colour, LINE_POINTS);
    line.setPresetDash(new XDDFPresetLineDash(DASHES.get(index % DASHES.size())));
    series.setLineProperties(line);
    series.setSmooth(false);
    series.setMarkerStyle(MARKERS.get(index % MARKERS.size()));
    XDDFShapeProperties marker = new XDDFShapeProperties();
    marker.setFillProperties(solid(colour));
    marker.setLineProperties(stroke(colour, HAIR_POINTS));
    CTMarker stored = series.getCTLineSer().getMarker();
    setValue(stored.addNewSize(), MARKER_POINTS);
    stored.setSpPr(marker.getXmlObject());
  }

  /// Puts the bars of a category onto each other.
  static void stack(CTBarChart bars) {
    setValue(bars.addNewOverlap(), FULL_OVERLAP);
  }

  /// The schemas that come with POI leave out the types of some values; those are set as text.
  private static void setValue(XmlObject element, String value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(VALUE, value);
    }
  }

  static void grid(XDDFValueAxis axis) {
    axis.getOrAddMajorGridProperties().setLineProperties(stroke(GRID, HAIR_POINTS));
  }

  static void showValues(CTDLbls labels) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static XDDFSolidFillProperties solid(String hex) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex)));
  }

  private static XDDFLineProperties stroke(String hex, double points) {
    XDDFLineProperties line = new XDDFLineProperties(solid(hex));
    line.setWidth(points);
    return line;
  }
}
