package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;

/// The sheets of a workbook in order, and how it counts days.
///
/// @param from1904 whether day 0 is 1 January 1904
record XlsxWorkbook(List<Sheet> sheets, boolean from1904) {

  private static final String FOLDER = "xl/";

  /// A sheet of cells.
  ///
  /// @param part the name of its part in the package
  record Sheet(String name, boolean hidden, String part) {}

  private record Relation(String type, String target) {}

  static XlsxWorkbook read(ZipPackage file) throws IOException, BadFile {
    Map<String, Relation> relations = new HashMap<>();
    XmlPart.read(
        file,
        FOLDER + "_rels/workbook.xml.rels",
        Limits.INDEX_BYTES,
        part -> {
          if (part.is("Relationship")) {
            relations.put(
                part.attribute("Id").orElse(""),
                new Relation(
                    part.attribute("Type").orElse(""), part.attribute("Target").orElse("")));
          }
        });
    List<Sheet> sheets = new ArrayList<>();
    List<Boolean> date1904 = new ArrayList<>();
    boolean found =
        XmlPart.read(
            file,
            FOLDER + "workbook.xml",
            Limits.INDEX_BYTES,
            part -> {
              if (part.is("sheet")) {
                sheet(part, relations).ifPresent(sheets::add);
              } else if (part.is("workbookPr")) {
                date1904.add(part.flag("date1904"));
              }
            });
    if (!found) {
      throw new BadFile(
          DiagnosticCode.CONTENT_NOT_AS_EXTENSION, Map.of("expected", "xlsx", "found", "zip"));
    }
    return new XlsxWorkbook(List.copyOf(sheets), date1904.contains(true));
  }

  private static Optional<Sheet> sheet(XmlPart part, Map<String, Relation> relations) {
    boolean hidden = part.attribute("state").filter(state -> !state.equals("visible")).isPresent();
    String name = part.attribute("name").orElse("");
    return part.relationship()
        .map(relations::get)
        .filter(relation -> relation.type().endsWith("/worksheet"))
        .map(relation -> new Sheet(name, hidden, resolved(relation.target())));
  }

  private static String resolved(String target) {
    return target.startsWith("/") ? target.substring(1) : FOLDER + target;
  }
}
