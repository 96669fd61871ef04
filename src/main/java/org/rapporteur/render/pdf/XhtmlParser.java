package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads XHTML with the JDK's own parser, closed against everything outside the text itself.
final class XhtmlParser {
  /// Elements that would be left out of a printed page without a word.
  private static final Set<String> NOT_ON_PAPER =
      Set.of(
          "audio",
          "button",
          "canvas",
          "embed",
          "iframe",
          "input",
          "object",
          "script",
          "select",
          "textarea",
          "video");

  private XhtmlParser() {}

  /// Reads a document.
  ///
  /// @throws IllegalArgumentException when the text is not well-formed, holds a DOCTYPE, or an
  ///   element that has no place on paper
  static Document parse(String xhtml) {
    try {
      Document document = builder().parse(new InputSource(new StringReader(xhtml)));
      check(document.getDocumentElement());
      return document;
    } catch (SAXParseException e) {
      throw new IllegalArgumentException(
          "XHTML, line "
              + e.getLineNumber()
              + ", column "
              + e.getColumnNumber()
              + ": "
              + e.getMessage(),
          e);
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("XHTML: " + e.getMessage(), e);
    }
  }

  private static void check(Element element) {
    if (NOT_ON_PAPER.contains(element.getNodeName())) {
      throw new IllegalArgumentException(
          "<%s> has no place on paper".formatted(element.getNodeName()));
    }
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element child) {
        check(child);
      }
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // All nodes are visited, so that to make them when they are asked for would only cost.
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser lacks a safety feature", e);
    }
  }

  /// The JDK's default handler would print to the console.
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
