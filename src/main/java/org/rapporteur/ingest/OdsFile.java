package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// An OpenDocument spreadsheet (ISO/IEC 26300-1). Its content is streamed by the same guarded
/// readers as that of other workbooks: a library would unfold cells that are repeated a million
/// times before anybody could stop it.
final class OdsFile implements OpenWorkbook {

  private static final String CONTENT = "content.xml";
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private final String name;
  private final ZipPackage parts;
  private final List<SheetName> sheets;

  private OdsFile(String name, ZipPackage parts, List<SheetName> sheets) {
    this.name = name;
    this.parts = parts;
    this.sheets = sheets;
  }

  static OdsFile open(DataFile file) throws IOException, BadFile {
    ZipPackage parts = ZipPackage.open(file.path());
    boolean usable = false;
    try {
      checkType(parts);
      checkManifest(parts);
      OdsFile open = new OdsFile(file.name(), parts, index(parts));
      usable = true;
      return open;
    } finally {
      if (!usable) {
        parts.close();
      }
    }
  }

  private static void checkType(ZipPackage parts) throws IOException, BadFile {
    Optional<InputStream> part = parts.part("mimetype", Limits.INDEX_BYTES);
    if (part.isPresent()) {
      try (InputStream stream = part.get()) {
        String type = new String(stream.readNBytes(100), StandardCharsets.UTF_8);
        if (type.strip().equals(TYPE)) {
          return;
        }
      }
    }
    throw new BadFile(
        DiagnosticCode.CONTENT_NOT_AS_EXTENSION, Map.of("expected", "ods", "found", "zip"));
  }

  private static void checkManifest(ZipPackage parts) throws IOException, BadFile {
    XmlPart.read(
        parts,
        "META-INF/manifest.xml",
        Limits.INDEX_BYTES,
        part -> {
          if (part.is("encryption-data")) {
            throw BadFile.unreadable("encrypted");
          }
        });
  }

  /// The names of the sheets. Whether one is hidden its style says.
  private static List<SheetName> index(ZipPackage parts) throws IOException, BadFile {
    List<SheetName> sheets = new ArrayList<>();
    Set<String> hiddenStyles = new TreeSet<>();
    String[] style = {""};
    boolean found =
        XmlPart.read(
            parts,
            CONTENT,
            Limits.INFLATED_BYTES,
            part -> {
              if (part.is("style")) {
                style[0] = part.attribute("style", "name").orElse("");
              } else if (part.is("table-properties")
                  && part.attribute("table", "display").filter("false"::equals).isPresent()) {
                hiddenStyles.add(style[0]);
              } else if (part.is("table-source") || part.is("dde-source")) {
                throw new BadFile(
                    DiagnosticCode.ACTIVE_CONTENT,
                    Map.of("problem", "part", "value", part.attribute("xlink", "href").orElse("")));
              } else if (part.is("table") && part.attribute("table", "name").isPresent()) {
                boolean hidden =
                    part.attribute("table", "style-name")
                        .filter(hiddenStyles::contains)
                        .isPresent();
                sheets.add(new SheetName(part.attribute("table", "name").get(), hidden));
                if (sheets.size() > Limits.ENTRIES) {
                  throw BadFile.limit("entries", Limits.ENTRIES);
                }
              }
            });
    if (!found) {
      throw BadFile.unreadable("xml");
    }
    return sheets;
  }

  @Override
  public List<SheetName> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void read(int sheet, RowSink sink, Consumer<Diagnostic> findings)
      throws IOException, BadFile {
    OdsRows rows = new OdsRows(name, sheets.get(sheet).name(), sink);
    int[] number = {0};
    XmlPart.read(
        parts,
        CONTENT,
        Limits.INFLATED_BYTES,
        part -> {
          if (part.is("table") && part.attribute("table", "name").isPresent()) {
            readOrPass(part, number[0] == sheet, rows);
            number[0]++;
          }
        });
    rows.end(findings);
  }

  private static void readOrPass(XmlPart part, boolean wanted, OdsRows rows)
      throws XMLStreamException, IOException, BadFile {
    part.within(wanted ? rows::element : _ -> {});
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
