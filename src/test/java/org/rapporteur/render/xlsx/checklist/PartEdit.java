package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Changes of one part. A path that leads to nothing is an error, so that no damage does nothing.
record PartEdit(Document document) {

  /// Sets the text of elements, or the value of attributes.
  void set(String path, String value) {
    found(path).forEach(node -> node.setTextContent(value));
  }

  void attribute(String path, String name, String value) {
    found(path).forEach(node -> ((Element) node).setAttribute(name, value));
  }

  void remove(String path) {
    for (Node node : found(path)) {
      if (node instanceof Attr attribute) {
        attribute.getOwnerElement().removeAttributeNode(attribute);
      } else {
        node.getParentNode().removeChild(node);
      }
    }
  }

  /// Puts an element, written with the prefixes of `Xml`, at the end of another.
  void add(String path, String xml) {
    Node parent = found(path).getFirst();
    parent.appendChild(parsed(xml));
  }

  /// Puts an element before another.
  void addBefore(String path, String xml) {
    Node next = found(path).getFirst();
    next.getParentNode().insertBefore(parsed(xml), next);
  }

  /// Moves an element to stand before another.
  void move(String path, String before) {
    Node next = found(before).getFirst();
    next.getParentNode().insertBefore(found(path).getFirst(), next);
  }

  /// Makes a cell hold a text.
  void text(String cell, String text) {
    Element element = (Element) found(cell(cell)).getFirst();
    element.setAttribute("t", "inlineStr");
    element.setTextContent("");
    element.appendChild(parsed("<m:is><m:t/></m:is>"));
    element.getFirstChild().getFirstChild().setTextContent(text);
  }

  /// Makes a cell hold a number.
  void number(String cell, String value) {
    Element element = (Element) found(cell(cell)).getFirst();
    element.removeAttribute("t");
    element.setTextContent("");
    element.appendChild(parsed("<m:v>" + value + "</m:v>"));
  }

  /// The path to a cell of a sheet.
  static String cell(String reference) {
    return "//m:c[@r='" + reference + "']";
  }

  private List<Node> found(String path) {
    List<Node> nodes = Xml.nodes(document, path);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("Nothing at " + path);
    }
    return nodes;
  }

  private Node parsed(String xml) {
    String spaces =
        Xml.SPACES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(space -> "xmlns:" + space.getKey() + "=\"" + space.getValue() + '"')
            .collect(Collectors.joining(" "));
    Document holder = Xml.parse("<holder " + spaces + ">" + xml + "</holder>");
    return document.importNode(holder.getDocumentElement().getFirstChild(), true);
  }
}
