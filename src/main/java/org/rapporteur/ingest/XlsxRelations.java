package org.rapporteur.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.diagnostic.DiagnosticCode;

/// What the parts of a workbook are to each other. A part with an innocent name may be a program or
/// a way out by its relation, so every relation is looked at before anything is read.
final class XlsxRelations {

  /// Ends of the types of relations to programs, embedded files and other sources of data.
  private static final List<String> ACTIVE =
      List.of(
          "/vbaproject",
          "/vbaprojectsignature",
          "/wordvbadata",
          "/externallink",
          "/externallinkpath",
          "/xlexternallinkpath",
          "/oleobject",
          "/package",
          "/control",
          "/activexcontrolbinary",
          "/ctrlprop",
          "/connections",
          "/querytable",
          "/powerpivotdata",
          "/xlmacrosheet",
          "/xlintlmacrosheet",
          "/dialogsheet",
          "/attachedtemplate",
          "/extensibility");

  private XlsxRelations() {}

  /// @throws BadFile where a part is active, or lies outside of the workbook; links that a reader
  ///   may follow are let through
  static void check(ZipPackage file) throws IOException, BadFile {
    for (String name : file.names()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
        XmlPart.read(file, name, Limits.INDEX_BYTES, XlsxRelations::check);
      }
    }
  }

  private static void check(XmlPart part) throws BadFile {
    if (!part.is("Relationship")) {
      return;
    }
    String type = part.attribute("Type").orElse("").toLowerCase(Locale.ROOT);
    boolean outside =
        part.attribute("TargetMode").orElse("").equalsIgnoreCase("external")
            && !type.endsWith("/hyperlink");
    if (outside || ACTIVE.stream().anyMatch(type::endsWith)) {
      throw new BadFile(
          DiagnosticCode.ACTIVE_CONTENT,
          Map.of("problem", "part", "value", part.attribute("Target").orElse("")));
    }
  }
}
