package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// How cells look.
///
/// @param formats by their number in cells
record BookStyles(List<Format> formats) {

  /// @param style name of the built-in style behind it, such as `Heading 1`
  /// @param numbers the code of the number format
  /// @param colour six hexadecimal digits
  /// @param raised whether it is set as superscript or subscript
  /// @param fill the pattern behind the text
  /// @param quoted whether what is in the cell is a text, whatever it looks like
  record Format(
      String style,
      String numbers,
      String colour,
      boolean raised,
      String fill,
      boolean wrapped,
      boolean quoted) {}

  static BookStyles of(Document xml) {
    Map<Integer, String> codes = new TreeMap<>();
    Xml.elements(xml, "//m:numFmts/m:numFmt")
        .forEach(code -> codes.put(number(code, "numFmtId"), code.getAttribute("formatCode")));
    Map<Integer, String> names = new TreeMap<>();
    Xml.elements(xml, "//m:cellStyles/m:cellStyle")
        .forEach(style -> names.put(number(style, "xfId"), style.getAttribute("name")));
    List<Element> fonts = Xml.elements(xml, "//m:fonts/m:font").toList();
    List<Element> fills = Xml.elements(xml, "//m:fills/m:fill").toList();
    Stream<Format> formats =
        Xml.elements(xml, "//m:cellXfs/m:xf")
            .map(format -> {
              Element font = fonts.get(number(format, "fontId"));
              int code = number(format, "numFmtId");
              return new Format(
                  names.getOrDefault(number(format, "xfId"), ""),
                  codes.containsKey(code) ? codes.get(code) : BuiltinFormats.getBuiltinFormat(code),
                  colour(font),
                  Xml.has(font, "m:vertAlign"),
                  Xml.value(fills.get(number(format, "fillId")), "m:patternFill/@patternType")
                      .orElse("none"),
                  Xml.element(format, "m:alignment")
                      .filter(alignment -> Xml.isTrue(alignment, "wrapText"))
                      .isPresent(),
                  Xml.isTrue(format, "quotePrefix"));
            });
    return new BookStyles(formats.toList());
  }

  Format format(int number) {
    return formats.get(number);
  }

  /// Black where none is named: that is the colour of windows' text.
  private static String colour(Element font) {
    return Xml.value(font, "m:color/@rgb").map(argb -> argb.substring(2)).orElse("000000");
  }

  private static int number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }
}
