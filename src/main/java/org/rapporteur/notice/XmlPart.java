package org.rapporteur.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A part of a workbook as a tree. A DOCTYPE is refused, and nothing is fetched.
final class XmlPart {

  static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PACKAGE_LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Document document;

  private XmlPart(Document document) {
    this.document = document;
  }

  /// @throws IOException where it is not well-formed
  static XmlPart of(byte[] content) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new XmlPart(builder.parse(new ByteArrayInputStream(content)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  byte[] bytes() throws IOException {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  /// A new element of the parent's own namespace and prefix, at its end.
  static Element append(Element parent, String name) {
    return insert(parent, name, null);
  }

  static Element insert(Element parent, String name, Node before) {
    String prefix = parent.getPrefix();
    Element element =
        parent
            .getOwnerDocument()
            .createElementNS(parent.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    parent.insertBefore(element, before);
    return element;
  }

  static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }
}
