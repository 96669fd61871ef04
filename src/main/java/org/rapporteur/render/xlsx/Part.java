package org.rapporteur.render.xlsx;

import java.util.List;
import java.util.Objects;

/// One part of the file.
///
/// @param name with its folders, such as `xl/styles.xml`
record Part(String name, Type type, String xml, List<Relation> relations) {

  /// The kinds of parts, by the names that Open Packaging gives them (ECMA-376, part 1, 12.3).
  enum Type {
    WORKBOOK("spreadsheetml.sheet.main", "officeDocument"),
    SHEET("spreadsheetml.worksheet", "worksheet"),
    TABLE("spreadsheetml.table", "table"),
    STYLES("spreadsheetml.styles", "styles"),
    STRINGS("spreadsheetml.sharedStrings", "sharedStrings"),
    DRAWING("drawing", "drawing"),
    CHART("drawingml.chart", "chart"),
    APPLICATION("extended-properties", "extended-properties"),
    PROPERTIES("core-properties", "metadata/core-properties") {
      @Override
      String contentType() {
        return "application/vnd.openxmlformats-package.core-properties+xml";
      }

      @Override
      String relationType() {
        return PackageWriter.PACKAGE + "relationships/metadata/core-properties";
      }
    };

    private final String content;
    private final String relation;

    Type(String content, String relation) {
      this.content = content;
      this.relation = relation;
    }

    String contentType() {
      return "application/vnd.openxmlformats-officedocument." + content + "+xml";
    }

    String relationType() {
      return Markup.RELATIONS + "/" + relation;
    }
  }

  /// A way from one part to another, or to an address outside.
  sealed interface Relation {

    /// How the part's text refers to it.
    String id();

    record ToPart(String id, Part target) implements Relation {}

    record ToAddress(String id, String address) implements Relation {}
  }

  Part {
    Objects.requireNonNull(type, "type");
    relations = List.copyOf(relations);
  }

  /// A part that leads to no other.
  Part(String name, Type type, String xml) {
    this(name, type, xml, List.of());
  }
}
