package org.rapporteur.render.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.render.xlsx.Part.Relation;
import org.rapporteur.report.Cover;

/// Packs the parts of a workbook into a file, with their kinds, their relations and the properties
/// (Open Packaging Conventions, ECMA-376, part 2). The same parts give the same bytes.
final class PackageWriter {

  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String TYPES = "[Content_Types].xml";
  private static final String NOT_IN_URI = "\"<>\\^`{|}";
  private static final LocalDateTime OLDEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private static final String APPLICATION =
      Markup.ofPackage()
          .open(
              "Properties",
              "xmlns",
              "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
          .text("Application", "Rapporteur")
          .close()
          .xml();

  private final Map<String, Part.Type> types = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  private PackageWriter() {}

  static byte[] write(Cover cover, Part workbook) throws IOException {
    PackageWriter writer = new PackageWriter();
    List<Part> roots =
        List.of(
            workbook,
            new Part("docProps/app.xml", Part.Type.APPLICATION, APPLICATION),
            new Part("docProps/core.xml", Part.Type.PROPERTIES, CoreProperties.xml(cover)));
    List<Relation> relations = new ArrayList<>();
    for (Part root : roots) {
      relations.add(new Relation.ToPart("rId" + (relations.size() + 1), root));
    }
    writer.addRelations("", relations);
    return writer.packed();
  }

  /// Adds a part, and all that it leads to.
  private void add(Part part) {
    if (texts.put(part.name(), part.xml()) != null) {
      throw new IllegalArgumentException("Two parts " + part.name());
    }
    types.put(part.name(), part.type());
    if (!part.relations().isEmpty()) {
      addRelations(part.name(), part.relations());
    }
  }

  /// @param from the name of the part that leads to others; empty for the file itself
  private void addRelations(String from, List<Relation> relations) {
    int slash = from.lastIndexOf('/') + 1;
    Markup xml = Markup.ofPackage().open("Relationships", "xmlns", PACKAGE + "relationships");
    for (Relation relation : relations) {
      switch (relation) {
        case Relation.ToPart(String id, Part target) -> {
          xml.empty(
              "Relationship",
              "Id",
              id,
              "Type",
              target.type().relationType(),
              "Target",
              "/" + target.name());
          add(target);
        }
        case Relation.ToAddress(String id, String address) ->
            xml.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                Markup.RELATIONS + "/hyperlink",
                "Target",
                uri(address),
                "TargetMode",
                "External");
      }
    }
    String name = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
    texts.put(name, xml.close().xml());
  }

  /// An address as people write it, in the characters that a URI may have (RFC 3986).
  private static String uri(String address) {
    StringBuilder uri = new StringBuilder();
    for (byte b : address.strip().getBytes(UTF_8)) {
      if (b > ' ' && b < 0x7F && NOT_IN_URI.indexOf(b) < 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, TYPES, kinds());
      for (Map.Entry<String, String> part : texts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private String kinds() {
    Markup xml =
        Markup.ofPackage()
            .open("Types", "xmlns", PACKAGE + "content-types")
            .empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml")
            .empty("Default", "Extension", "xml", "ContentType", "application/xml");
    types.forEach((name, type) ->
        xml.empty("Override", "PartName", "/" + name, "ContentType", type.contentType()));
    return xml.close().xml();
  }

  /// All entries are of one time.
  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(OLDEST);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }
}
