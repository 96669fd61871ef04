package org.rapporteur.render.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/// The XML of one part, written from its beginning to its end.
final class Markup {

  /// SpreadsheetML, DrawingML and their relations (ECMA-376, part 1, annex A).
  static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String SHEET_DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private final BiConsumer<StringBuilder, String> writeText;

  private Markup(BiConsumer<StringBuilder, String> writeText) {
    this.writeText = writeText;
  }

  /// A part of the workbook, whose texts are those of cells.
  Markup() {
    this(CellText::appendXml);
  }

  /// A part that says how the file is packed, and for whom.
  static Markup ofPackage() {
    return new Markup(CellText::appendPlainXml);
  }

  /// Starts an element.
  ///
  /// @param attributes name, value, name, value
  Markup open(String name, Object... attributes) {
    start(name, attributes);
    xml.append('>');
    open.push(name);
    return this;
  }

  /// Ends the element that was started last.
  Markup close() {
    xml.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element with attributes alone.
  Markup empty(String name, Object... attributes) {
    start(name, attributes);
    xml.append("/>");
    return this;
  }

  /// An element with a text alone.
  Markup text(String name, String text, Object... attributes) {
    start(name, attributes);
    xml.append('>');
    writeText.accept(xml, text);
    xml.append("</").append(name).append('>');
    return this;
  }

  /// Puts what is XML already.
  Markup put(CharSequence written) {
    xml.append(written);
    return this;
  }

  private void start(String name, Object... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      writeText.accept(xml, attributes[i + 1].toString());
      xml.append('"');
    }
  }

  /// All of it.
  String xml() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not ended: " + open);
    }
    return xml.toString();
  }
}
