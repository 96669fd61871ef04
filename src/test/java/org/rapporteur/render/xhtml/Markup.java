package org.rapporteur.render.xhtml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Reads pages back.
public final class Markup {
  private Markup() {}

  public static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /// All elements of a name, `*` for any, in document order.
  public static List<Element> all(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  static List<Element> in(Element element, String name) {
    return list(element.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /// The source text of the body.
  static String body(XhtmlDocument document) {
    String xhtml = document.xhtml();
    return xhtml.substring(xhtml.indexOf("<body"), xhtml.indexOf("</body>"));
  }

  /// The words of the body, blanks collapsed.
  static String words(XhtmlDocument document) {
    return all(parse(document.xhtml()), "body")
        .getFirst()
        .getTextContent()
        .replaceAll("\\s+", " ")
        .strip();
  }
}
