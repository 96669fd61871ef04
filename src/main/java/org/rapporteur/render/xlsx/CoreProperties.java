package org.rapporteur.render.xlsx;

import org.rapporteur.report.Cover;

/// The properties of the file itself, which readers and catalogues show (ECMA-376, part 2, 11).
final class CoreProperties {

  private CoreProperties() {}

  /// The part; its date is the build's as-of date, at midnight UTC.
  static String xml(Cover cover) {
    String date = cover.created() + "T00:00:00Z";
    return Markup.ofPackage()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance")
        .text("dcterms:created", date, "xsi:type", "dcterms:W3CDTF")
        .text("dc:creator", cover.institution())
        .text("dc:description", cover.status() + ". " + cover.disclaimer())
        .text("dc:language", cover.language())
        .text("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF")
        .text("dc:subject", cover.subtitle())
        .text("dc:title", cover.title())
        .close()
        .xml();
  }
}
