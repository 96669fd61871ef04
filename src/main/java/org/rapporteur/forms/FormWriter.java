package org.rapporteur.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.i18n.Language;

/// Writes a form as a workbook.
public final class FormWriter {

  private final FormOrder order;
  private final FormTexts texts;

  private FormWriter(FormOrder order) {
    this.order = order;
    this.texts = new FormTexts(order.language());
  }

  /// The bytes of the workbook; the same for the same order.
  public static byte[] write(FormOrder order) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      return new FormWriter(order).write(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write(XSSFWorkbook workbook) throws IOException {
    FormStyles styles = new FormStyles(workbook);
    FormSheet front = sheet(workbook, styles, "sheet.front", FrontSheet.WIDTHS);
    FormSheet figures = sheet(workbook, styles, "sheet.figures", FigureSheet.widths(order.form()));
    FormSheet questions = sheet(workbook, styles, "sheet.questions", QuestionSheet.WIDTHS);
    FormSheet last = sheet(workbook, styles, "sheet.last", LastYearSheet.WIDTHS);
    FormSheet listed = sheet(workbook, styles, "sheet.lists", List.of(60, 50));
    ListSheet lists = new ListSheet(listed, texts);
    lists.write(order.form().questions(), order.country().fictional());
    new FrontSheet(order, texts, front).write();
    new FigureSheet(order, texts, figures, lists).write();
    new QuestionSheet(order, texts, questions, lists).write();
    new LastYearSheet(order, texts, last).write();
    describe(workbook.getProperties());
    return FormArchive.bytes(workbook);
  }

  private FormSheet sheet(
      XSSFWorkbook workbook, FormStyles styles, String key, List<Integer> widths) {
    return new FormSheet(workbook.createSheet(texts.text(key)), styles, widths);
  }

  /// The properties by which the form is known again; its date is the end of its period.
  private void describe(POIXMLProperties properties) {
    var own = properties.getCustomProperties();
    own.addProperty(FormMarks.FORM, FormMarks.VERSION);
    own.addProperty(FormMarks.COUNTRY, order.country().code());
    own.addProperty(FormMarks.INSTITUTION, order.form().institution());
    own.addProperty(FormMarks.REPORT_YEAR, Integer.toString(order.reportYear()));
    own.addProperty(FormMarks.PERIOD, order.respondent().period().iso());
    own.addProperty(FormMarks.LANGUAGE, order.language().tag());
    own.addProperty(FormMarks.DEFINITION, order.form().fingerprint());
    own.addProperty(FormMarks.TITLE, title());
    var core = properties.getCoreProperties();
    Optional<Date> created =
        Optional.of(
            Date.from(order.respondent().period().end().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreated(created);
    core.setModified(created);
    core.setCreator(order.office().name());
    core.setTitle(texts.text("front.title"));
    properties.getExtendedProperties().setApplication("Rapporteur");
  }

  /// What the filled form is called as a source: in the language of the report.
  private String title() {
    FormTexts report = new FormTexts(Language.ENGLISH);
    return report.text(
        "source.title",
        Map.of(
            "institution", report.label("institution." + order.form().institution()),
            "year", Integer.toString(order.reportYear())));
  }
}
