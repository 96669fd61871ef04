package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.render.xlsx.Part.Relation;

/// The workbook as it arises: what its sheets share, and its sheets.
final class BookParts {

  /// @param plan what the part is the writing of
  private record Sheet(SheetPlan plan, Part part) {}

  private final CellStyles styles = new CellStyles();
  private final SharedStrings strings = new SharedStrings();
  private final List<Sheet> sheets = new ArrayList<>();
  private int tables;
  private int charts;

  CellStyles styles() {
    return styles;
  }

  SharedStrings strings() {
    return strings;
  }

  /// The number of the next sheet, from 1.
  int nextSheet() {
    return sheets.size() + 1;
  }

  /// A number for a table, from 1.
  int nextTable() {
    return ++tables;
  }

  /// A number for a chart, from 1.
  int nextChart() {
    return ++charts;
  }

  void add(SheetPlan plan, Part part) {
    sheets.add(new Sheet(plan, part));
  }

  /// The part of the whole workbook, from which all others are reached.
  Part workbook() {
    List<Relation> relations = new ArrayList<>();
    sheets.forEach(sheet -> lead(relations, sheet.part()));
    lead(relations, new Part("xl/styles.xml", Part.Type.STYLES, StylesXml.of(styles)));
    lead(relations, new Part("xl/sharedStrings.xml", Part.Type.STRINGS, strings.xml()));
    return new Part("xl/workbook.xml", Part.Type.WORKBOOK, xml(), relations);
  }

  private static void lead(List<Relation> relations, Part part) {
    relations.add(new Relation.ToPart(id(relations.size()), part));
  }

  /// How the workbook's text refers to a part; sheets come first.
  private static String id(int index) {
    return "rId" + (index + 1);
  }

  private String xml() {
    Markup xml =
        new Markup()
            .open("workbook", "xmlns", Markup.SPREADSHEET, "xmlns:r", Markup.RELATIONS)
            .empty("workbookPr")
            .open("bookViews")
            .empty("workbookView", "activeTab", 0)
            .close()
            .open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.empty("sheet", "name", name(i), "sheetId", i + 1, "r:id", id(i));
    }
    xml.close();
    titles(xml);
    return xml.close().xml();
  }

  /// Repeats the header of each table on every printed page.
  private void titles(Markup xml) {
    if (sheets.stream().anyMatch(sheet -> sheet.plan().grid().isPresent())) {
      xml.open("definedNames");
      for (int i = 0; i < sheets.size(); i++) {
        if (sheets.get(i).plan().grid().isPresent()) {
          xml.text(
              "definedName",
              CellRefs.wholeRow(name(i), sheets.get(i).plan().headerRow()),
              "name",
              "_xlnm.Print_Titles",
              "localSheetId",
              i);
        }
      }
      xml.close();
    }
  }

  private String name(int sheet) {
    return sheets.get(sheet).plan().name();
  }
}
