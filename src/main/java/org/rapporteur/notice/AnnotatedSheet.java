package org.rapporteur.notice;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A sheet whose cells are made red. Contents are not touched; a cell that is not there is made,
/// for something may be missing.
final class AnnotatedSheet {

  /// What comes after the drawing of the comments in a sheet (ECMA-376, part 1, 18.3.1.99).
  private static final Set<String> AFTER_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final XmlPart sheet;
  private final Element data;

  AnnotatedSheet(XmlPart sheet) throws IOException {
    this.sheet = sheet;
    this.data =
        XmlPart.child(sheet.root(), "sheetData")
            .orElseThrow(() -> new IOException("a sheet without data"));
  }

  /// @param row from 1
  /// @param column from 1
  void redden(int row, int column, String address, RedCells styles) {
    Element cell = cell(row(row), column, address);
    String style = cell.getAttribute("s");
    int number = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : 0;
    cell.setAttribute("s", Integer.toString(styles.of(number)));
  }

  void drawing(String id) {
    Element root = sheet.root();
    XmlPart.children(root, "legacyDrawing").forEach(root::removeChild);
    Node before = null;
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && AFTER_DRAWING.contains(element.getLocalName())) {
        before = node;
        break;
      }
    }
    XmlPart.insert(root, "legacyDrawing", before).setAttributeNS(XmlPart.LINKS, "r:id", id);
  }

  byte[] bytes() throws IOException {
    return sheet.bytes();
  }

  private Element row(int number) {
    Node before = null;
    for (Element row : XmlPart.children(data, "row")) {
      int at = number(row.getAttribute("r"));
      if (at == number) {
        return row;
      }
      if (at > number) {
        before = row;
        break;
      }
    }
    Element row = XmlPart.insert(data, "row", before);
    row.setAttribute("r", Integer.toString(number));
    return row;
  }

  private static Element cell(Element row, int column, String address) {
    Node before = null;
    List<Element> cells = XmlPart.children(row, "c");
    for (Element cell : cells) {
      Optional<Integer> at = column(cell.getAttribute("r"));
      if (at.filter(number -> number == column).isPresent()) {
        return cell;
      }
      if (at.filter(number -> number > column).isPresent()) {
        before = cell;
        break;
      }
    }
    Element cell = XmlPart.insert(row, "c", before);
    cell.setAttribute("r", address);
    return cell;
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
  }

  private static Optional<Integer> column(String address) {
    int number = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      number = number * 26 + c - 'A' + 1;
    }
    return number == 0 ? Optional.empty() : Optional.of(number);
  }
}
