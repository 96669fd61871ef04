package org.rapporteur.ingest;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/// Makes the parser of one part. Prefixes of names are passed over, and no entity is declared or
/// fetched. A name longer than any, or too many of them, are no well-formed workbook: the parser
/// keeps each name, and finds it slowly among others made to have its hash code.
final class XmlParser extends WstxInputFactory {

  private final Names names = new Names();

  private XmlParser() {
    setProperty(XMLInputFactory.SUPPORT_DTD, false);
    setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
    setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, Limits.XML_ATTRIBUTES);
    setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Limits.XML_ATTRIBUTE_CHARACTERS);
    setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Limits.XML_DEPTH);
  }

  static XMLStreamReader2 reader(Reader text) throws XMLStreamException {
    return (XMLStreamReader2) new XmlParser().createXMLStreamReader(text);
  }

  /// Names are kept with the part: those of one file are not in the memory when another is read.
  @Override
  public ReaderConfig createPrivateConfig() {
    return getConfig().createNonShared(names);
  }

  private static final class Names extends SymbolTable {

    private Names() {
      super(/* internStrings= */ true);
    }

    @Override
    public String findSymbol(char[] buffer, int start, int length, int hash) {
      if (length > Limits.XML_NAME_CHARACTERS || size() > Limits.XML_NAMES) {
        throw new ExcessiveNames();
      }
      return super.findSymbol(buffer, start, length, hash);
    }
  }

  /// Leaves the parser by the only way that it has for it.
  static final class ExcessiveNames extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
