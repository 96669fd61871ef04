package org.rapporteur.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/// The parts of an .xlsx file (ECMA-376, part 2), their links to each other, and their types.
final class WorkbookParts {

  /// Far above any form; a sheet as a tree takes many times its size.
  private static final int MOST_BYTES = 40_000_000;

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String TYPES = "[Content_Types].xml";

  private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();

  static WorkbookParts of(byte[] file) throws IOException {
    WorkbookParts workbook = new WorkbookParts();
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(MOST_BYTES);
        size += part.length;
        if (size >= MOST_BYTES) {
          throw new IOException("too large to be annotated");
        }
        if (!entry.isDirectory()) {
          workbook.parts.put(entry.getName(), part);
        }
      }
    }
    return workbook;
  }

  byte[] file() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file.toByteArray();
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  XmlPart xml(String name) throws IOException {
    byte[] content = parts.get(name);
    if (content == null) {
      throw new IOException("no part " + name);
    }
    return XmlPart.of(content);
  }

  void put(String name, byte[] content) {
    parts.put(name, content);
  }

  /// The parts of the sheets by the name of each, in order.
  SequencedMap<String, String> sheets() throws IOException {
    String workbook = workbook();
    SequencedMap<String, String> sheets = new LinkedHashMap<>();
    Element list =
        XmlPart.child(xml(workbook).root(), "sheets")
            .orElseThrow(() -> new IOException("no sheets"));
    for (Element sheet : XmlPart.children(list, "sheet")) {
      String id = sheet.getAttributeNS(XmlPart.LINKS, "id");
      for (Element link : links(workbook)) {
        if (link.getAttribute("Id").equals(id)) {
          sheets.put(sheet.getAttribute("name"), resolved(workbook, link.getAttribute("Target")));
        }
      }
    }
    return sheets;
  }

  String workbook() throws IOException {
    return target("", "officeDocument").orElse("xl/workbook.xml");
  }

  /// The part that another one links to by a type, by the last word of its name.
  Optional<String> target(String from, String type) throws IOException {
    for (Element link : links(from)) {
      if (link.getAttribute("Type").endsWith("/" + type)) {
        return Optional.of(resolved(from, link.getAttribute("Target")));
      }
    }
    return Optional.empty();
  }

  /// Makes a link of that type, where there is none to that part; gives its id.
  String link(String from, String type, String to) throws IOException {
    String name = linksOf(from);
    XmlPart links =
        has(name)
            ? xml(name)
            : XmlPart.of(
                "<Relationships xmlns=\"%s\"/>"
                    .formatted(XmlPart.PACKAGE_LINKS)
                    .getBytes(StandardCharsets.UTF_8));
    List<String> ids = new ArrayList<>();
    for (Element link : XmlPart.children(links.root(), "Relationship")) {
      if (link.getAttribute("Type").endsWith("/" + type)
          && resolved(from, link.getAttribute("Target")).equals(to)) {
        return link.getAttribute("Id");
      }
      ids.add(link.getAttribute("Id"));
    }
    int number = 1;
    while (ids.contains("rId" + number)) {
      number++;
    }
    Element link = XmlPart.append(links.root(), "Relationship");
    link.setAttribute("Id", "rId" + number);
    link.setAttribute("Type", XmlPart.LINKS + "/" + type);
    link.setAttribute("Target", "/" + to);
    put(name, links.bytes());
    return "rId" + number;
  }

  /// States the type of a part.
  void type(String part, String type) throws IOException {
    XmlPart types = xml(TYPES);
    String name = "/" + part;
    for (Element known : XmlPart.children(types.root(), "Override")) {
      if (known.getAttribute("PartName").equals(name)) {
        types.root().removeChild(known);
      }
    }
    Element override = XmlPart.append(types.root(), "Override");
    override.setAttribute("PartName", name);
    override.setAttribute("ContentType", type);
    put(TYPES, types.bytes());
  }

  private List<Element> links(String from) throws IOException {
    String name = linksOf(from);
    return has(name) ? XmlPart.children(xml(name).root(), "Relationship") : List.of();
  }

  private static String linksOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static String resolved(String from, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    List<String> path = new ArrayList<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..")) {
        if (!path.isEmpty()) {
          path.removeLast();
        }
      } else if (!step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
