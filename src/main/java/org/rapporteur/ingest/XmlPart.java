package org.rapporteur.ingest;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.rapporteur.diagnostic.DiagnosticCode;

/// One XML part of a workbook, read as a stream. A document type declaration is refused: no
/// workbook has one, and entities are a way to read other files or to fill the memory. Prefixes of
/// names are passed over: looking up the namespaces of an element that declares a million of them
/// would take days.
final class XmlPart implements AutoCloseable {

  /// Characters that are decoded ahead of a large part.
  private static final int BLOCK = 1 << 15;

  private final String name;
  private final XMLStreamReader2 reader;
  private final Characters gathered = new Characters();
  private int event;

  private XmlPart(String name, Reader text) throws XMLStreamException {
    this.name = name;
    this.reader = XmlParser.reader(text);
  }

  /// Parts are UTF-8 or, with their mark, UTF-16 (ECMA-376, part 2, 7.2.2), whatever they declare.
  /// They are decoded here, as strictly as every other text.
  private static Reader text(InputStream stream, boolean large) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(stream, 2);
    byte[] start = bytes.readNBytes(2);
    bytes.unread(start);
    boolean wide =
        start.length == 2
            && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
    Reader text = new TextReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return large ? new ReadAhead(text, BLOCK) : text;
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
    boolean large = file.statedSize(name) > HashedInput.LARGE;
    try (Reader text = text(stream.get(), large);
        XmlPart part = new XmlPart(name, text)) {
      while (part.next()) {
        if (part.event == XMLStreamConstants.START_ELEMENT) {
          handler.element(part);
        }
      }
      return true;
    } catch (XMLStreamException | WstxLazyException | XmlParser.ExcessiveNames e) {
      throw BadFile.behind(e).orElseGet(() -> BadFile.unreadable("xml"));
    }
  }

  /// Moves on; false at the end of the part.
  private boolean next() throws XMLStreamException, BadFile {
    if (event == XMLStreamConstants.END_DOCUMENT) {
      return false;
    }
    event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw new BadFile(
          DiagnosticCode.HOSTILE_STRUCTURE, Map.of("problem", "doctype", "value", name));
    }
    return true;
  }

  boolean is(String element) {
    String found = reader.getLocalName();
    return found.equals(element) || isPrefixed(found, element);
  }

  private static boolean isPrefixed(String name, String key) {
    int colon = name.length() - key.length() - 1;
    return colon >= 0 && name.charAt(colon) == ':' && name.endsWith(key);
  }

  /// An attribute without a prefix.
  Optional<String> attribute(String key) {
    int index = index(key);
    return index < 0 ? Optional.empty() : Optional.of(reader.getAttributeValue(index));
  }

  /// An attribute by its prefix and name.
  Optional<String> attribute(String prefix, String key) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String found = reader.getAttributeLocalName(i);
      if (found.length() == prefix.length() + key.length() + 1
          && found.startsWith(prefix)
          && isPrefixed(found, key)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /// The id of a relationship that an element names: the attribute `id` with a prefix, mostly `r`.
  Optional<String> relationship() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (isPrefixed(reader.getAttributeLocalName(i), "id")) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  private int index(String key) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /// How many attributes the current element has.
  int attributes() {
    return reader.getAttributeCount();
  }

  /// The name of an attribute, with its prefix if it has one.
  ///
  /// @param index from 0
  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  /// Copies an attribute, without blanks at its ends.
  ///
  /// @param index from 0
  void copyAttribute(int index, Characters target) throws XMLStreamException {
    reader.getAttributeAs(index, target);
  }

  /// Whether an attribute says yes.
  boolean flag(String key) {
    return attribute(key).filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }

  /// Visits the elements within the current one, and stops at its end.
  void within(Handler handler) throws XMLStreamException, IOException, BadFile {
    int depth = 1;
    while (depth > 0 && next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        handler.element(this);
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /// The text of the current element, which is then over.
  String text() throws XMLStreamException, BadFile {
    text(gathered);
    return gathered.toString();
  }

  /// Gathers the text of the current element, which is then over; no more than a cell can hold.
  void text(Characters target) throws XMLStreamException, BadFile {
    target.clear();
    while (next() && event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        throw BadFile.unreadable("xml");
      }
      gather(target);
    }
  }

  /// The text of the current element and of those within it, which is then over: as a paragraph of
  /// an OpenDocument has it, where blanks, tabs and line ends may be elements.
  String mixedText() throws XMLStreamException, BadFile {
    gathered.clear();
    for (int depth = 1; depth > 0 && next(); ) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        gathered.append(blank());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      gather(gathered);
    }
    return gathered.toString();
  }

  private void gather(Characters target) throws BadFile {
    if (event == XMLStreamConstants.CHARACTERS) {
      target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
    if (target.length() > Limits.CELL_CHARACTERS) {
      throw BadFile.limit("cell", Limits.CELL_CHARACTERS);
    }
  }

  private String blank() {
    return is("s") ? " " : is("tab") ? "\t" : is("line-break") ? "\n" : "";
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
