package org.rapporteur.render.xlsx;

import java.util.List;
import org.rapporteur.report.Chart;

/// Colours, lines, markers and letters of charts. Series differ in lightness, and lines in marker
/// and dash as well, so that none is told by colour alone; each colour stands at least 3:1 against
/// white.
final class ChartLook {

  static final int TITLE_POINTS = 14;
  static final int AXIS_POINTS = 10;

  private static final List<String> SERIES =
      List.of("12436D", "28A197", "801650", "F46A25", "3D3D3D", "A285D1");

  /// Of one hue, from certain to possible.
  private static final List<String> BAND = List.of("12436D", "2073BC", "5394CC");

  private static final List<String> MARKERS =
      List.of("circle", "square", "triangle", "diamond", "x", "plus");

  private static final List<String> DASHES =
      List.of("solid", "dash", "sysDot", "dashDot", "lgDash", "sysDashDot");

  private static final String FONT = "Arial";
  private static final String WHITE = "FFFFFF";
  private static final String GRID = "D0D0D0";
  private static final String AXIS = "6B6B6B";

  /// Of a point in English Metric Units.
  private static final int POINT = 12_700;

  private static final int LINE = 9 * POINT / 4;
  private static final int HAIR = 3 * POINT / 4;
  private static final int MARKER_POINTS = 7;

  private ChartLook() {}

  static void fill(Markup xml, Chart.Kind kind, int index) {
    List<String> colours = kind == Chart.Kind.BANDS ? BAND : SERIES;
    xml.open("c:spPr");
    solid(xml, colours.get(index % colours.size()));
    stroke(xml, WHITE, HAIR);
    xml.close();
  }

  static void line(Markup xml, int index) {
    String colour = SERIES.get(index % SERIES.size());
    xml.open("c:spPr").open("a:ln", "w", LINE, "cap", "rnd");
    solid(xml, colour);
    xml.empty("a:prstDash", "val", DASHES.get(index % DASHES.size())).empty("a:round");
    xml.close().close();
    xml.open("c:marker");
    xml.empty("c:symbol", "val", MARKERS.get(index % MARKERS.size()));
    xml.empty("c:size", "val", MARKER_POINTS).open("c:spPr");
    solid(xml, colour);
    stroke(xml, colour, HAIR);
    xml.close().close();
  }

  static void grid(Markup xml) {
    xml.open("c:majorGridlines").open("c:spPr");
    stroke(xml, GRID, HAIR);
    xml.close().close();
  }

  static void axis(Markup xml) {
    xml.open("c:spPr");
    stroke(xml, AXIS, HAIR);
    xml.close();
  }

  static void title(Markup xml, String text, int points) {
    String bold = points == TITLE_POINTS ? "1" : "0";
    xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
    xml.open("a:p").open("a:pPr");
    xml.empty("a:defRPr", "sz", points * 100, "b", bold).close();
    xml.open("a:r").empty("a:rPr", "sz", points * 100, "b", bold).text("a:t", text).close();
    xml.close().close().close().empty("c:overlay", "val", 0).close();
  }

  /// The letters of all else.
  static void text(Markup xml) {
    xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    xml.open("a:defRPr", "sz", AXIS_POINTS * 100);
    solid(xml, "000000");
    xml.empty("a:latin", "typeface", FONT);
    xml.close().close().empty("a:endParaRPr").close().close();
  }

  private static void solid(Markup xml, String colour) {
    xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
  }

  private static void stroke(Markup xml, String colour, int width) {
    xml.open("a:ln", "w", width);
    solid(xml, colour);
    xml.close();
  }
}
