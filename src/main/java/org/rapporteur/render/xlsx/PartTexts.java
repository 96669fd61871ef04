package org.rapporteur.render.xlsx;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ooxml.POIXMLDocumentPart;

/// What is put as text into the parts that POI wrote, or in their place: it is much, or POI has no
/// way to say it.
final class PartTexts {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String SHEETS_END = "</sheets>";

  private final SortedMap<String, UnaryOperator<String>> changes = new TreeMap<>();
  private final StringBuilder printTitles = new StringBuilder();

  /// Puts a text in the place of a part.
  void replace(POIXMLDocumentPart part, String xml) {
    changes.put(name(part), _ -> xml);
  }

  void replace(POIXMLDocumentPart part, UnaryOperator<String> change) {
    changes.put(name(part), change);
  }

  /// Repeats a row on every printed page of a sheet.
  ///
  /// @param sheetIndex from 0
  /// @param row from 0
  void repeat(int sheetIndex, String sheetName, int row) {
    printTitles
        .append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
        .append(sheetIndex)
        .append("\">");
    CellText.appendXml(printTitles, CellRefs.wholeRow(sheetName, row));
    printTitles.append("</definedName>");
  }

  /// Every change by the name of its part in the zip file.
  SortedMap<String, UnaryOperator<String>> changes() {
    SortedMap<String, UnaryOperator<String>> all = new TreeMap<>(changes);
    if (!printTitles.isEmpty()) {
      all.put(
          WORKBOOK,
          xml ->
              xml.replace(
                  SHEETS_END, SHEETS_END + "<definedNames>" + printTitles + "</definedNames>"));
    }
    return all;
  }

  private static String name(POIXMLDocumentPart part) {
    return part.getPackagePart().getPartName().getName().substring(1);
  }
}
