package org.rapporteur.render.xlsx;

import org.rapporteur.report.Chart;

/// The part that places a chart on its sheet, with the words for who cannot see it.
final class DrawingXml {

  /// How the part refers to the chart.
  static final String CHART_ID = "rId1";

  private static final int COLUMNS = 13;
  private static final int ROWS = 26;

  private DrawingXml() {}

  /// @param firstRow of the sheet that it covers, from 0
  static String of(int firstRow, Chart chart) {
    Markup xml =
        new Markup()
            .open(
                "xdr:wsDr",
                "xmlns:xdr",
                Markup.SHEET_DRAWING,
                "xmlns:a",
                Markup.DRAWING,
                "xmlns:c",
                Markup.CHART,
                "xmlns:r",
                Markup.RELATIONS)
            .open("xdr:twoCellAnchor");
    corner(xml, "xdr:from", 0, firstRow);
    corner(xml, "xdr:to", COLUMNS, firstRow + ROWS);
    return xml.open("xdr:graphicFrame", "macro", "")
        .open("xdr:nvGraphicFramePr")
        .empty(
            "xdr:cNvPr", "id", 2, "name", chart.id(), "descr", chart.alt(), "title", chart.title())
        .empty("xdr:cNvGraphicFramePr")
        .close()
        .open("xdr:xfrm")
        .empty("a:off", "x", 0, "y", 0)
        .empty("a:ext", "cx", 0, "cy", 0)
        .close()
        .open("a:graphic")
        .open("a:graphicData", "uri", Markup.CHART)
        .empty("c:chart", "r:id", CHART_ID)
        .close()
        .close()
        .close()
        .empty("xdr:clientData")
        .close()
        .close()
        .xml();
  }

  private static void corner(Markup xml, String name, int column, int row) {
    xml.open(name)
        .text("xdr:col", Integer.toString(column))
        .text("xdr:colOff", "0")
        .text("xdr:row", Integer.toString(row))
        .text("xdr:rowOff", "0")
        .close();
  }
}
