package org.rapporteur.render.pdf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What a tag says beyond its type: language, alternative text, and the attributes of lists, tables
/// and figures (ISO 32000-1, 14.8.5).
final class TagAttributes {
  private static final PdfName OWNER = PdfName.O;
  private static final PdfName ATTRIBUTES = PdfName.A;

  private TagAttributes() {}

  /// @param number a number that no other element of the document has
  static void describe(Tag tag, Element element, int number) {
    if (element.hasAttribute("lang")) {
      tag.put(PdfName.LANG, new PdfString(element.getAttribute("lang")));
    }
    switch (tag.role()) {
      case "Figure" -> tag.put(new PdfName("Alt"), text(alternative(element)));
      case "TH" -> cell(tag, element, scope(element));
      case "TD" -> cell(tag, element, "");
      case "Note" -> tag.put(PdfName.ID, text(noteId(element, number)));
      default -> {
        if (element.getNodeName().equals("abbr") && element.hasAttribute("title")) {
          tag.put(PdfName.E, text(element.getAttribute("title")));
        }
      }
    }
  }

  private static String noteId(Element element, int number) {
    return element.hasAttribute("id") ? element.getAttribute("id") : "note-" + number;
  }

  /// The words that stand for an image: `aria-label`, `alt`, or the title and description of a
  /// chart.
  ///
  /// @throws IllegalArgumentException when there are none
  static String alternative(Element figure) {
    String words = figure.getAttribute("aria-label").strip();
    if (words.isEmpty()) {
      words = figure.getAttribute("alt").strip();
    }
    if (words.isEmpty()) {
      words =
          Stream.of(child(figure, "title"), child(figure, "desc"))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(". "));
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "<%s> has no text alternative: give it a title and desc, or aria-label, or hide it with"
                  .formatted(figure.getNodeName())
              + " aria-hidden=\"true\"");
    }
    return words;
  }

  private static String child(Element element, String name) {
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid.getNodeName().equals(name)) {
        return kid.getTextContent().strip().replaceAll("\\s+", " ");
      }
    }
    return "";
  }

  private static String scope(Element header) {
    return switch (header.getAttribute("scope")) {
      case "row", "rowgroup" -> "Row";
      case "col", "colgroup" -> "Column";
      case "" -> isIn(header, "thead") ? "Column" : "Row";
      default ->
          throw new IllegalArgumentException(
              "<th scope=\"%s\">: no such scope".formatted(header.getAttribute("scope")));
    };
  }

  private static boolean isIn(Element element, String name) {
    Node group = element.getParentNode().getParentNode();
    return group != null && group.getNodeName().equals(name);
  }

  private static void cell(Tag tag, Element cell, String scope) {
    PdfDictionary table = new PdfDictionary();
    if (!scope.isEmpty()) {
      table.put(new PdfName("Scope"), new PdfName(scope));
    }
    span(table, "RowSpan", cell.getAttribute("rowspan"));
    span(table, "ColSpan", cell.getAttribute("colspan"));
    if (table.size() > 0) {
      table.put(OWNER, new PdfName("Table"));
      tag.put(ATTRIBUTES, table);
    }
  }

  private static void span(PdfDictionary table, String name, String value) {
    if (!value.isEmpty() && !value.equals("1")) {
      table.put(new PdfName(name), new PdfNumber(Integer.parseInt(value)));
    }
  }

  /// How the items of a list are labelled.
  static void numbering(Tag tag, Element list, boolean labelled) {
    String kind = !labelled ? "None" : list.getNodeName().equals("ol") ? "Decimal" : "Disc";
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName("List"));
    attributes.put(new PdfName("ListNumbering"), new PdfName(kind));
    tag.put(ATTRIBUTES, attributes);
  }

  /// Where on its page a figure stands, in points from the lower left corner.
  static void box(Tag tag, float left, float bottom, float right, float top) {
    PdfDictionary layout = new PdfDictionary();
    layout.put(OWNER, new PdfName("Layout"));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    layout.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
    tag.put(ATTRIBUTES, layout);
  }

  private static PdfObject text(String value) {
    return new PdfString(value, PdfObject.TEXT_UNICODE);
  }
}
