package org.rapporteur.render.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/// The texts of all cells, each stored once, in the order of their first use.
final class SharedStrings {

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private int uses;

  /// Index of the text, which is as it is to be read.
  int index(String text) {
    uses++;
    return indexes.computeIfAbsent(text, _ -> indexes.size());
  }

  /// The part `xl/sharedStrings.xml`.
  String xml() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
            .append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
            .append(" count=\"")
            .append(uses)
            .append("\" uniqueCount=\"")
            .append(indexes.size())
            .append("\">");
    for (String text : indexes.keySet()) {
      // Else a reader may drop blanks at the ends.
      xml.append(text.equals(text.strip()) ? "<si><t>" : "<si><t xml:space=\"preserve\">");
      CellText.appendXml(xml, text);
      xml.append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }
}
