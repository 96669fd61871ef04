package org.rapporteur.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.rapporteur.render.xlsx.Part.Relation;
import org.rapporteur.report.Cover;

/// Packs the parts of a workbook into a file: POI writes the kinds of the parts, their relations
/// and the properties. The same parts give the same bytes.
final class PackageWriter {

  private static final String APPLICATION =
      new Markup()
          .open(
              "Properties",
              "xmlns",
              "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
          .text("Application", "Rapporteur")
          .close()
          .xml();

  private final OPCPackage file = OPCPackage.create(OutputStream.nullOutputStream());

  private PackageWriter() {}

  static byte[] write(Cover cover, Part workbook) throws IOException {
    try {
      PackageWriter writer = new PackageWriter();
      Part application = new Part("docProps/app.xml", Part.Type.APPLICATION, APPLICATION);
      writer.file.addRelationship(
          writer.add(workbook), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
      writer.file.addRelationship(
          writer.add(application),
          TargetMode.INTERNAL,
          PackageRelationshipTypes.EXTENDED_PROPERTIES);
      writer.describe(cover);
      return writer.packed();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Adds a part, and all that it leads to.
  private PackagePartName add(Part part) throws InvalidFormatException, IOException {
    PackagePartName name = PackagingURIHelper.createPartName("/" + part.name());
    PackagePart added = file.createPart(name, part.type().contentType());
    try (OutputStream out = added.getOutputStream()) {
      out.write(part.xml().getBytes(StandardCharsets.UTF_8));
    }
    for (Relation relation : part.relations()) {
      switch (relation) {
        case Relation.ToPart(String id, Part target) ->
            added.addRelationship(
                add(target), TargetMode.INTERNAL, target.type().relationType(), id);
        case Relation.ToAddress(String id, String address) ->
            added.addExternalRelationship(address, PackageRelationshipTypes.HYPERLINK_PART, id);
      }
    }
    return name;
  }

  /// The document's properties; its date is the build's as-of date, at midnight UTC.
  private void describe(Cover cover) throws InvalidFormatException {
    Optional<Date> created =
        Optional.of(Date.from(cover.created().atStartOfDay(ZoneOffset.UTC).toInstant()));
    PackageProperties properties = file.getPackageProperties();
    properties.setTitleProperty(cover.title());
    properties.setCreatorProperty(cover.institution());
    properties.setSubjectProperty(cover.subtitle());
    properties.setDescriptionProperty(cover.status() + ". " + cover.disclaimer());
    properties.setLanguageProperty(cover.language());
    properties.setCreatedProperty(created);
    properties.setModifiedProperty(created);
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Archive archive = new Archive(bytes)) {
      file.save(archive);
    }
    file.revert();
    return bytes.toByteArray();
  }

  /// A zip file whose entries are all of one time.
  private static final class Archive extends ZipArchiveOutputStream {

    private static final LocalDateTime OLDEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    Archive(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTimeLocal(OLDEST);
      super.putArchiveEntry(entry);
    }
  }
}
