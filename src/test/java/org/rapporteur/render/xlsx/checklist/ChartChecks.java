package org.rapporteur.render.xlsx.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.rapporteur.render.xlsx.checklist.BookChart.Series;
import org.w3c.dom.Element;

/// Charts: native, alone, drawn from the cells of tables.
final class ChartChecks {

  private static final String NONE = "the report has no charts";
  private static final String LINES = "Chart justice lines";
  private static final String BARS = "Chart forms";
  private static final String COLUMNS = "Chart sex";

  private ChartChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Charts are native, each alone on a sheet of its own",
            book -> Verdict.ofEach(book.chartSheets(), NONE, ChartChecks::alone),
            Damage.ofDrawing(
                "a picture beside it", BARS, edit -> edit.add("/xdr:wsDr", "<xdr:pic/>")),
            Damage.ofDrawing(
                "two charts",
                BARS,
                edit ->
                    edit.add(
                        "/xdr:wsDr",
                        "<xdr:graphicFrame><c:chart r:id='rId1'/></xdr:graphicFrame>"))),
        Point.of(
            "Each chart has a title, and a text for who cannot see it",
            book -> Verdict.ofEach(book.chartSheets(), NONE, ChartChecks::described),
            Damage.ofDrawing("no text", BARS, edit -> edit.remove("//xdr:cNvPr/@descr")),
            Damage.ofDrawing(
                "the title as the text",
                BARS,
                edit -> edit.set("//xdr:cNvPr/@descr", "Victims by form, 2023")),
            Damage.ofChart("no title", BARS, edit -> edit.remove("/c:chartSpace/c:chart/c:title"))),
        Point.of(
            "Charts say how their series stand to each other, so that every program draws them",
            book -> Verdict.ofEach(book.chartSheets(), NONE, ChartChecks::drawn),
            Damage.ofChart("lines without grouping", LINES, edit -> edit.remove("//c:grouping")),
            Damage.ofChart("bars without grouping", BARS, edit -> edit.remove("//c:grouping")),
            Damage.ofChart("bars without direction", BARS, edit -> edit.remove("//c:barDir")),
            Damage.ofChart(
                "stacked columns side by side", COLUMNS, edit -> edit.remove("//c:overlap")),
            Damage.ofChart("an axis that there is not", BARS, edit -> edit.remove("//c:valAx"))),
        Point.of(
            "The data of a chart are cells of a table, and its cache equals them",
            book ->
                Verdict.ofEach(
                    book.charts().toList(), NONE, chart -> ChartChecks.sourced(book, chart)),
            Damage.ofChart(
                "another value in the cache",
                BARS,
                edit -> edit.set("//c:val//c:pt[@idx='1']/c:v", "22")),
            Damage.ofChart(
                "another category in the cache",
                BARS,
                edit -> edit.set("//c:cat//c:pt[@idx='1']/c:v", "Begging")),
            Damage.ofChart(
                "another name in the cache", BARS, edit -> edit.set("//c:tx//c:pt/c:v", "2024")),
            Damage.ofChart(
                "a gap drawn as zero",
                LINES,
                edit ->
                    edit.addBefore(
                        "//c:ser[1]/c:val//c:pt[@idx='2']", "<c:pt idx='1'><c:v>0</c:v></c:pt>")),
            Damage.ofChart(
                "gaps as zero", LINES, edit -> edit.set("//c:dispBlanksAs/@val", "zero")),
            Damage.ofChart(
                "cells outside the table",
                BARS,
                edit -> edit.set("//c:val//c:f", "'Victims by form'!$B$2:$B$4")),
            Damage.ofSheet(
                "a changed cell under an old cache",
                "Victims by form",
                edit -> edit.number("B10", "1205"))),
        Point.of(
            "No series is told from another by colour alone",
            ChartChecks::told,
            Damage.ofChart("no legend", LINES, edit -> edit.remove("//c:legend")),
            Damage.ofChart(
                "the same marker and dash for all lines",
                LINES,
                edit -> {
                  edit.set("//c:marker/c:symbol/@val", "circle");
                  edit.set("//a:prstDash/@val", "solid");
                }),
            Damage.ofChart(
                "columns of one lightness",
                COLUMNS,
                edit -> edit.set("//c:ser/c:spPr/a:solidFill/a:srgbClr/@val", "12436D"))));
  }

  private static Stream<String> alone(BookSheet sheet) {
    BookChart chart = sheet.charts().getFirst();
    int placed = Xml.nodes(chart.frame(), "/xdr:wsDr//xdr:graphicFrame|/xdr:wsDr//xdr:pic").size();
    return placed == 1 && sheet.tables().isEmpty() && !chart.series().isEmpty()
        ? Stream.empty()
        : Stream.of(sheet.at("not one chart alone"));
  }

  private static Stream<String> described(BookSheet sheet) {
    BookChart chart = sheet.charts().getFirst();
    String text = Xml.value(chart.frame(), ".//xdr:cNvPr/@descr").orElse("");
    return !text.isBlank() && !chart.title().isEmpty() && !text.equals(chart.title())
        ? Stream.empty()
        : Stream.of(sheet.at("no title, or no text of its own"));
  }

  private static Stream<String> drawn(BookSheet sheet) {
    BookChart chart = sheet.charts().getFirst();
    return chart.plots().stream().filter(plot -> !isDrawn(plot)).map(plot -> sheet.at("the plot"));
  }

  private static boolean isDrawn(Element plot) {
    String grouping = Xml.value(plot, "c:grouping/@val").orElse("");
    boolean axes =
        Xml.elements(plot, "c:axId").count() == 2
            && Xml.elements(plot, "c:axId")
                .allMatch(id ->
                    Xml.has(
                        plot,
                        "../*[self::c:catAx or self::c:valAx]/c:axId[@val='"
                            + id.getAttribute("val")
                            + "']"));
    return axes
        && switch (plot.getLocalName()) {
          case "lineChart" -> grouping.equals("standard");
          case "barChart" ->
              Xml.has(plot, "c:barDir/@val")
                  && (grouping.equals("clustered")
                      || (grouping.equals("stacked") && Xml.has(plot, "c:overlap[@val='100']")));
          default -> false;
        };
  }

  private static Stream<String> sourced(Book book, BookChart chart) {
    List<String> faults = new ArrayList<>();
    if (!Xml.value(chart.xml(), "//c:dispBlanksAs/@val").orElse("").equals("gap")) {
      faults.add(chart.title() + ": gaps are not drawn as gaps");
    }
    for (Series series : chart.series()) {
      for (String of : List.of("tx", "cat", "val")) {
        Optional<SortedMap<Integer, String>> cells =
            cells(book, series.reference(of), of.equals("tx"));
        if (cells.isEmpty()) {
          faults.add(chart.title() + ": no cells of a table, " + series.reference(of));
        } else if (!isSame(cells.get(), series.cached(of))) {
          faults.add(chart.title() + ": " + cells.get() + " stored as " + series.cached(of));
        }
      }
    }
    return faults.stream();
  }

  /// What the cells hold, by their number, empty ones left out; nothing where they are not all in
  /// the rows of a table, or for a name in its header.
  private static Optional<SortedMap<Integer, String>> cells(
      Book book, String reference, boolean header) {
    AreaReference area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
    CellReference first = area.getFirstCell();
    CellReference last = area.getLastCell();
    BookSheet sheet = book.sheet(first.getSheetName());
    BookTable table = sheet.tables().getFirst();
    boolean within =
        header
            ? first.getRow() == table.headerRow() && last.getRow() == first.getRow()
            : first.getRow() > table.headerRow() && last.getRow() <= table.lastDataRow();
    if (!within || first.getCol() != last.getCol() || first.getCol() > table.lastColumn()) {
      return Optional.empty();
    }
    SortedMap<Integer, String> held = new TreeMap<>();
    IntStream.rangeClosed(first.getRow(), last.getRow())
        .forEach(row ->
            sheet
                .cell(row, first.getCol())
                .filter(cell -> !cell.isEmpty())
                .ifPresent(cell ->
                    held.put(row - first.getRow(), cell.isNumber() ? cell.number() : cell.text())));
    return Optional.of(held);
  }

  private static boolean isSame(
      SortedMap<Integer, String> cells, SortedMap<Integer, String> cache) {
    return cells.keySet().equals(cache.keySet())
        && cells.keySet().stream().allMatch(key -> isSame(cells.get(key), cache.get(key)));
  }

  private static boolean isSame(String cell, String cached) {
    return cell.equals(cached)
        || (isNumber(cell)
            && isNumber(cached)
            && new BigDecimal(cell).compareTo(new BigDecimal(cached)) == 0);
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
  }

  private static Verdict told(Book book) {
    return Verdict.ofEach(
        book.charts().filter(chart -> chart.series().size() > 1).toList(),
        "no chart has more than one series",
        chart ->
            Xml.has(chart.xml(), "//c:legend") && differ(chart.series())
                ? Stream.empty()
                : Stream.of(chart.title()));
  }

  /// Lines differ in marker or dash; bars in lightness.
  private static boolean differ(List<Series> all) {
    List<String> looks =
        all.stream()
            .filter(Series::isLine)
            .map(series ->
                Xml.value(series.xml(), "c:marker/c:symbol/@val").orElse("")
                    + Xml.value(series.xml(), "c:spPr/a:ln/a:prstDash/@val").orElse(""))
            .toList();
    List<String> fills =
        all.stream()
            .filter(series -> !series.isLine())
            .map(series ->
                Xml.value(series.xml(), "c:spPr/a:solidFill/a:srgbClr/@val").orElse("000000"))
            .toList();
    return looks.stream().distinct().count() == looks.size()
        && IntStream.range(1, fills.size())
            .allMatch(i -> AccessChecks.contrast(fills.get(i - 1), fills.get(i)) >= 1.5);
  }
}
