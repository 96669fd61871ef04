package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.diagnostic.DiagnosticCode;

/// One XML part of a workbook, read as a stream. A document type declaration is refused: no
/// workbook has one, and entities are a way to read other files or to fill the memory. Prefixes of
/// names are passed over: looking up the namespaces of an element that declares a million of them
/// would take days.
final class XmlPart implements AutoCloseable {

  private final String name;
  private final InputStream stream;
  private final XMLStreamReader reader;

  private XmlPart(String name, InputStream stream) throws XMLStreamException, IOException {
    this.name = name;
    this.stream = stream;
    this.reader = factory().createXMLStreamReader(text(stream));
  }

  /// Parts are UTF-8 or, with their mark, UTF-16 (ECMA-376, part 2, 7.2.2). They are decoded here:
  /// the parser of the JDK prints what it cannot decode to the console.
  private static Reader text(InputStream stream) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(stream, 2);
    byte[] start = bytes.readNBytes(2);
    bytes.unread(start);
    boolean wide =
        start.length == 2
            && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
    return new TextReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /// What is done at the start of each element.
  interface Handler {
    void element(XmlPart part) throws XMLStreamException, IOException, BadFile;
  }

  /// Reads a part element by element; false where the workbook does not have it.
  ///
  /// @param most how many bytes it may have
  static boolean read(ZipPackage file, String name, long most, Handler handler)
      throws IOException, BadFile {
    Optional<InputStream> stream = file.part(name, most);
    if (stream.isEmpty()) {
      return false;
    }
    try (XmlPart part = new XmlPart(name, stream.get())) {
      while (part.next()) {
        if (part.reader.isStartElement()) {
          handler.element(part);
        }
      }
      return true;
    } catch (XMLStreamException e) {
      throw BadFile.behind(e).orElseGet(() -> BadFile.unreadable("xml"));
    }
  }

  /// Moves on; false at the end of the part.
  private boolean next() throws XMLStreamException, BadFile {
    if (!reader.hasNext()) {
      return false;
    }
    if (reader.next() == XMLStreamConstants.DTD) {
      throw new BadFile(
          DiagnosticCode.HOSTILE_STRUCTURE, Map.of("problem", "doctype", "value", name));
    }
    return true;
  }

  boolean is(String element) {
    String found = reader.getLocalName();
    return found.endsWith(element)
        && (found.length() == element.length()
            || found.charAt(found.length() - element.length() - 1) == ':');
  }

  Optional<String> attribute(String key) {
    return attribute(key, false);
  }

  /// An attribute by its prefix and name.
  Optional<String> attribute(String prefix, String key) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(key)
          && reader.getAttributePrefix(i).equals(prefix)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /// The id of a relationship that an element names: the attribute `id` with a prefix, mostly `r`.
  Optional<String> relationship() {
    return attribute("id", true);
  }

  private Optional<String> attribute(String key, boolean prefixed) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(key)
          && reader.getAttributePrefix(i).isEmpty() != prefixed) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /// Whether an attribute says yes.
  boolean flag(String key) {
    return attribute(key).filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }

  /// Visits the elements within the current one, and stops at its end.
  void within(Handler handler) throws XMLStreamException, IOException, BadFile {
    int depth = 1;
    while (depth > 0 && next()) {
      if (reader.isStartElement()) {
        depth++;
        handler.element(this);
        if (reader.isEndElement()) {
          depth--;
        }
      } else if (reader.isEndElement()) {
        depth--;
      }
    }
  }

  /// The text of the current element, which is then over. Longer than a cell can hold it is not
  /// gathered.
  String text() throws XMLStreamException, BadFile {
    StringBuilder text = new StringBuilder();
    while (next() && !reader.isEndElement()) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        case XMLStreamConstants.START_ELEMENT -> throw BadFile.unreadable("xml");
        default -> {}
      }
      if (text.length() > Limits.CELL_CHARACTERS) {
        throw BadFile.limit("cell", Limits.CELL_CHARACTERS);
      }
    }
    return text.toString();
  }

  /// The text of the current element and of those within it, which is then over: as a paragraph of
  /// an OpenDocument has it, where blanks, tabs and line ends may be elements.
  String mixedText() throws XMLStreamException, IOException, BadFile {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0 && next(); ) {
      if (reader.isStartElement()) {
        depth++;
        text.append(blank());
      } else if (reader.isEndElement()) {
        depth--;
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      }
      if (text.length() > Limits.CELL_CHARACTERS) {
        throw BadFile.limit("cell", Limits.CELL_CHARACTERS);
      }
    }
    return text.toString();
  }

  private String blank() {
    return is("s") ? " " : is("tab") ? "\t" : is("line-break") ? "\n" : "";
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    try (stream) {
      reader.close();
    }
  }
}
