package org.rapporteur.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
    Map<String, String> identity = identity();
    lists.identify(identity);
    describe(workbook.getProperties(), identity);
    return FormArchive.bytes(workbook);
  }

  private FormSheet sheet(
      XSSFWorkbook workbook, FormStyles styles, String key, List<Integer> widths) {
    return new FormSheet(workbook.createSheet(texts.text(key)), styles, widths);
  }

  /// By what the form is known again.
  private SequencedMap<String, String> identity() {
    SequencedMap<String, String> own = new LinkedHashMap<>();
    own.put(FormMarks.FORM, FormMarks.VERSION);
    own.put(FormMarks.COUNTRY, order.country().code());
    own.put(FormMarks.INSTITUTION, order.form().institution());
    own.put(FormMarks.REPORT_YEAR, Integer.toString(order.reportYear()));
    own.put(FormMarks.PERIOD, order.respondent().period().iso());
    own.put(FormMarks.LANGUAGE, order.language().tag());
    own.put(FormMarks.DEFINITION, order.form().fingerprint());
    own.put(FormMarks.TITLE, title());
    return own;
  }

  /// The date of the document is the end of its period.
  private void describe(POIXMLProperties properties, Map<String, String> identity) {
    identity.forEach(properties.getCustomProperties()::addProperty);
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
