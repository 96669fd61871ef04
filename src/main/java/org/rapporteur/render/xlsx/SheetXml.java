package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.rapporteur.render.xlsx.Part.Relation;

/// The part of a sheet: how it is seen and printed, around its cells. The order of its elements is
/// that of the schema (ECMA-376, part 1, 18.3.1.99).
final class SheetXml {

  /// Of the one column of running text, in digits.
  static final int TEXT_WIDTH = 100;

  /// ECMA-376, part 1, 18.3.1.63: A4.
  private static final int A4 = 9;

  private record Link(String cell, String attribute, String target) {}

  private final int number;
  private final SheetData cells;
  private final List<Relation> relations = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private Optional<String> drawing = Optional.empty();
  private Optional<String> table = Optional.empty();

  /// @param number from 1
  SheetXml(int number, SheetData cells) {
    this.number = number;
    this.cells = cells;
  }

  SheetData cells() {
    return cells;
  }

  /// Makes a cell lead to A1 of a sheet.
  void linkToSheet(String cell, String sheet) {
    links.add(new Link(cell, "location", CellRefs.firstCell(sheet)));
  }

  void linkToAddress(String cell, String address) {
    String id = nextId();
    relations.add(new Relation.ToAddress(id, address));
    links.add(new Link(cell, "r:id", id));
  }

  void table(Part part) {
    table = Optional.of(lead(part));
  }

  void drawing(Part part) {
    drawing = Optional.of(lead(part));
  }

  private String lead(Part part) {
    String id = nextId();
    relations.add(new Relation.ToPart(id, part));
    return id;
  }

  private String nextId() {
    return "rId" + (relations.size() + 1);
  }

  /// The part, after all is in.
  Part part(SheetPlan plan) {
    Markup xml =
        new Markup().open("worksheet", "xmlns", Markup.SPREADSHEET, "xmlns:r", Markup.RELATIONS);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
    xml.empty("dimension", "ref", area(0, plan));
    view(xml, plan);
    xml.empty("sheetFormatPr", "defaultRowHeight", 15);
    columns(xml, plan);
    xml.put(cells.xml());
    if (!links.isEmpty()) {
      xml.open("hyperlinks");
      links.forEach(
          link -> xml.empty("hyperlink", "ref", link.cell(), link.attribute(), link.target()));
      xml.close();
    }
    print(xml);
    // Years, and numbers as they were written, are texts; programs need not warn of it.
    table.ifPresent(_ ->
        xml.open("ignoredErrors")
            .empty("ignoredError", "sqref", area(plan.headerRow(), plan), "numberStoredAsText", 1)
            .close());
    drawing.ifPresent(id -> xml.empty("drawing", "r:id", id));
    table.ifPresent(
        id -> xml.open("tableParts", "count", 1).empty("tablePart", "r:id", id).close());
    return new Part(
        "xl/worksheets/sheet" + number + ".xml", Part.Type.SHEET, xml.close().xml(), relations);
  }

  /// From a row on, all cells.
  private String area(int firstRow, SheetPlan plan) {
    int lastColumn = plan.grid().map(grid -> grid.heads().size() - 1).orElse(0);
    return new CellRangeAddress(firstRow, cells.rows() - 1, 0, lastColumn).formatAsString();
  }

  /// The cursor in A1; a table scrolls under its header.
  private void view(Markup xml, SheetPlan plan) {
    xml.open("sheetViews");
    xml.open("sheetView", "tabSelected", number == 1 ? 1 : 0, "workbookViewId", 0);
    if (plan.grid().isPresent()) {
      int rows = plan.headerRow() + 1;
      xml.empty(
          "pane",
          "ySplit",
          rows,
          "topLeftCell",
          "A" + (rows + 1),
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      xml.empty("selection", "pane", "bottomLeft", "activeCell", "A1", "sqref", "A1");
    } else {
      xml.empty("selection", "activeCell", "A1", "sqref", "A1");
    }
    xml.close().close();
  }

  private static void columns(Markup xml, SheetPlan plan) {
    List<String> widths =
        switch (plan.layout()) {
          case TEXT -> List.of(Integer.toString(TEXT_WIDTH));
          case TABLE ->
              plan.grid().orElseThrow().heads().stream()
                  .map(head -> Integer.toString(head.columnWidth()))
                  .toList();
          case CHART -> List.of();
        };
    if (!widths.isEmpty()) {
      xml.open("cols");
      for (int i = 0; i < widths.size(); i++) {
        xml.empty("col", "min", i + 1, "max", i + 1, "width", widths.get(i), "customWidth", 1);
      }
      xml.close();
    }
  }

  private static void print(Markup xml) {
    xml.empty(
        "pageMargins",
        "left",
        "0.7",
        "right",
        "0.7",
        "top",
        "0.75",
        "bottom",
        "0.75",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.empty(
        "pageSetup",
        "paperSize",
        A4,
        "fitToWidth",
        1,
        "fitToHeight",
        0,
        "orientation",
        "landscape");
  }
}
