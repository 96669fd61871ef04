package org.rapporteur.ingest;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// The custom properties of a document that are texts (ECMA-376, part 1, 22.3).
final class XlsxProperties {

  /// A form has about ten; a document of an office some dozens.
  private static final int MOST = 500;

  private XlsxProperties() {}

  static Map<String, String> read(ZipPackage file) throws IOException, BadFile {
    Map<String, String> properties = new TreeMap<>();
    XmlPart.read(
        file,
        "docProps/custom.xml",
        Limits.INDEX_BYTES,
        part -> {
          if (part.is("property")) {
            String name = part.attribute("name").orElse("");
            part.within(inner -> {
              if (inner.is("lpwstr") || inner.is("lpstr")) {
                properties.putIfAbsent(name, TableBuilder.stripped(inner.text()));
              }
            });
            if (properties.size() > MOST) {
              throw BadFile.limit("contents", MOST);
            }
          }
        });
    return properties;
  }
}
