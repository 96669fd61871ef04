package org.rapporteur.render.xlsx.checklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A workbook as its parts say it is.
final class Book {

  static final String WORKBOOK = "xl/workbook.xml";
  static final String STYLES = "xl/styles.xml";
  static final String STRINGS = "xl/sharedStrings.xml";

  /// How many sheets stand before those of the data: cover, contents, notes.
  static final int FRONT = 3;

  /// A relation of a part to another, or to an address outside.
  ///
  /// @param target name of a part, or an address
  record Relation(String type, String target, boolean outside) {
    boolean isOf(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private final Parts parts;
  private final Map<String, Document> parsed = new HashMap<>();
  private final List<String> strings;
  private final BookStyles styles;
  private final List<BookSheet> sheets;

  private Book(Parts parts) {
    this.parts = parts;
    this.strings =
        Xml.children(xml(STRINGS).getDocumentElement(), "si").stream()
            .map(Element::getTextContent)
            .toList();
    this.styles = BookStyles.of(xml(STYLES));
    this.sheets = readSheets();
  }

  static Book of(Parts parts) {
    return new Book(parts);
  }

  private List<BookSheet> readSheets() {
    SortedMap<String, Relation> relations = relations(WORKBOOK);
    List<BookSheet> read = new ArrayList<>();
    Xml.elements(xml(WORKBOOK), "//m:sheet")
        .forEach(sheet ->
            read.add(
                BookSheet.of(
                    this,
                    sheet,
                    read.size(),
                    relations.get(sheet.getAttributeNS(Xml.SPACES.get("r"), "id")).target())));
    return List.copyOf(read);
  }

  Parts parts() {
    return parts;
  }

  BookStyles styles() {
    return styles;
  }

  /// A text as Excel reads it, with what was escaped.
  String string(int index) {
    return strings.get(index);
  }

  List<String> strings() {
    return strings;
  }

  Document xml(String part) {
    return parsed.computeIfAbsent(part, name -> Xml.parse(parts.text(name)));
  }

  List<BookSheet> sheets() {
    return sheets;
  }

  BookSheet sheet(String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No sheet " + name));
  }

  /// The sheets of data: those after the notes that do not hold a chart alone.
  List<BookSheet> dataSheets() {
    return sheets.stream().skip(FRONT).filter(sheet -> sheet.charts().isEmpty()).toList();
  }

  /// All sheets that hold a table, contents and notes among them.
  List<BookSheet> tableSheets() {
    return sheets.stream().filter(sheet -> !sheet.tables().isEmpty()).toList();
  }

  List<BookSheet> chartSheets() {
    return sheets.stream().filter(sheet -> !sheet.charts().isEmpty()).toList();
  }

  Stream<BookTable> tables() {
    return sheets.stream().flatMap(sheet -> sheet.tables().stream());
  }

  Stream<BookChart> charts() {
    return sheets.stream().flatMap(sheet -> sheet.charts().stream());
  }

  /// The relations of a part, by id.
  SortedMap<String, Relation> relations(String part) {
    SortedMap<String, Relation> relations = new TreeMap<>();
    String file = relationsOf(part);
    if (parts.has(file)) {
      for (Element one : Xml.children(xml(file).getDocumentElement(), "Relationship")) {
        boolean outside = one.getAttribute("TargetMode").equals("External");
        String target = one.getAttribute("Target");
        relations.put(
            one.getAttribute("Id"),
            new Relation(
                one.getAttribute("Type"), outside ? target : resolved(part, target), outside));
      }
    }
    return relations;
  }

  /// Name of the part that holds the relations of a part; "" is the package.
  static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static String resolved(String part, String target) {
    return target.startsWith("/")
        ? target.substring(1)
        : Path.of(part).resolveSibling(target).normalize().toString();
  }
}
