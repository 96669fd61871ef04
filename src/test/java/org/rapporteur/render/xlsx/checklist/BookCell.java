package org.rapporteur.render.xlsx.checklist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/// One stored cell.
///
/// @param row from 0
/// @param column from 0
/// @param text the words, or "" for a number
/// @param number the digits, or "" for words
/// @param formula without the equals sign, or ""
record BookCell(
    int row, int column, String text, String number, String formula, BookStyles.Format format) {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  static BookCell of(Book book, Element cell) {
    CellReference at = new CellReference(cell.getAttribute("r"));
    String type = cell.getAttribute("t");
    String value = child(cell, "v");
    String text =
        switch (type) {
          case "s" -> book.string(Integer.parseInt(value));
          case "inlineStr" -> cell.getTextContent();
          case "str", "e" -> value;
          case "", "n" -> "";
          default -> throw new IllegalArgumentException("A cell of type " + type);
        };
    String style = cell.getAttribute("s");
    return new BookCell(
        at.getRow(),
        at.getCol(),
        plain(text),
        type.isEmpty() || type.equals("n") ? value : "",
        child(cell, "f"),
        book.styles().format(style.isEmpty() ? 0 : Integer.parseInt(style)));
  }

  String reference() {
    return new CellReference(row, column).formatAsString();
  }

  boolean isNumber() {
    return !number.isEmpty();
  }

  boolean isEmpty() {
    return text.isEmpty() && number.isEmpty();
  }

  /// What a reader sees of marks: the words, or the format of the number.
  String visible() {
    return isNumber() ? format.numbers() : text;
  }

  private static String child(Element cell, String name) {
    return Xml.children(cell, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }

  private static String plain(String stored) {
    return ESCAPED
        .matcher(stored)
        .replaceAll(match -> {
          String character = Character.toString(Integer.parseInt(match.group(1), 16));
          return Matcher.quoteReplacement(character);
        });
  }
}
