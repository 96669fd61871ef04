package org.rapporteur.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.report.Cover;

/// Writes planned sheets as one workbook.
final class WorkbookWriter {

  private static final String APPLICATION = "Rapporteur";

  private WorkbookWriter() {}

  static byte[] write(Cover cover, List<SheetPlan> sheets) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CellStyles styles = new CellStyles(workbook);
      SharedStrings strings = new SharedStrings();
      PartTexts texts = new PartTexts();
      sheets.forEach(sheet -> SheetWriter.write(workbook, styles, strings, texts, sheet));
      texts.replace(workbook.getSharedStringSource(), strings.xml());
      texts.replace(workbook.getStylesSource(), NamedStyles::added);
      workbook.setActiveSheet(0);
      workbook.getSheetAt(0).setSelected(true);
      describe(workbook.getProperties(), cover);
      workbook.write(bytes);
      return PackageBytes.complete(bytes.toByteArray(), texts.changes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The document's properties; its date is the build's as-of date, at midnight UTC.
  private static void describe(POIXMLProperties properties, Cover cover) {
    Optional<Date> created =
        Optional.of(Date.from(cover.created().atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(cover.title());
    core.setCreator(cover.institution());
    core.setSubjectProperty(cover.subtitle());
    core.setDescription(cover.status() + ". " + cover.disclaimer());
    core.getUnderlyingProperties().setLanguageProperty(cover.language());
    core.setCreated(created);
    core.setModified(created);
    properties.getExtendedProperties().setApplication(APPLICATION);
  }
}
