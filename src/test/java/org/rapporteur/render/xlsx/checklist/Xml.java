package org.rapporteur.render.xlsx.checklist;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// XML of a workbook's parts, found by XPath with the prefixes of `SPACES`.
final class Xml {

  static final Map<String, String> SPACES =
      Map.of(
          "m", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
          "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
          "xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
          "rel", "http://schemas.openxmlformats.org/package/2006/relationships",
          "ct", "http://schemas.openxmlformats.org/package/2006/content-types",
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/");

  /// Made once: finding an implementation costs more than any path.
  private static final XPath FINDER = finder();

  private Xml() {}

  private static XPath finder() {
    XPath finder = XPathFactory.newInstance().newXPath();
    finder.setNamespaceContext(new Prefixes());
    return finder;
  }

  static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String text(Document document) {
    StringWriter text = new StringWriter();
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(text));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /// The nodes at a path, elements or attributes, in the order of the document.
  static List<Node> nodes(Node from, String path) {
    try {
      return list((NodeList) FINDER.evaluate(path, from, XPathConstants.NODESET));
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  static Stream<Element> elements(Node from, String path) {
    return nodes(from, path).stream().map(Element.class::cast);
  }

  static Optional<Element> element(Node from, String path) {
    return elements(from, path).findFirst();
  }

  /// Text of the first node at a path.
  static Optional<String> value(Node from, String path) {
    return nodes(from, path).stream().map(Node::getTextContent).findFirst();
  }

  static boolean has(Node from, String path) {
    return !nodes(from, path).isEmpty();
  }

  /// The elements of a name right below another; faster than a path.
  static List<Element> children(Element parent, String name) {
    return list(parent.getChildNodes()).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> child.getLocalName().equals(name))
        .toList();
  }

  /// Whether an attribute of XML Schema's type boolean is true.
  static boolean isTrue(Element element, String attribute) {
    return List.of("1", "true", "on").contains(element.getAttribute(attribute));
  }

  private static List<Node> list(NodeList nodes) {
    List<Node> list = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      list.add(nodes.item(i));
    }
    return list;
  }

  private static final class Prefixes implements NamespaceContext {

    @Override
    public String getNamespaceURI(String prefix) {
      return SPACES.get(prefix);
    }

    @Override
    public String getPrefix(String uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      throw new UnsupportedOperationException();
    }
  }
}
