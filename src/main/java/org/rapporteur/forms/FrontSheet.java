package org.rapporteur.forms;

import java.util.List;
import java.util.Map;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.forms.FormSheet.Hint;
import org.rapporteur.forms.FormStyles.Look;

/// What the form is, how it is filled in, and who signs it.
final class FrontSheet {

  static final List<Integer> WIDTHS = List.of(58, 44, 18);

  private static final int STEPS = 7;

  private final FormOrder order;
  private final FormTexts texts;
  private final FormSheet sheet;

  FrontSheet(FormOrder order, FormTexts texts, FormSheet sheet) {
    this.order = order;
    this.texts = texts;
    this.sheet = sheet;
  }

  void write() {
    sheet.row();
    sheet.put(0, Look.TITLE, texts.text("front.title"));
    if (order.country().fictional()) {
      sheet.row();
      sheet.put(0, Look.NOTICE, texts.text("fictional"));
    }
    if (FormTexts.unreviewed(order.language())) {
      sheet.row();
      sheet.put(0, Look.NOTICE, texts.text("translation.not-reviewed"));
    }
    sheet.skip();
    fact("front.institution", texts.label("institution." + order.form().institution()));
    fact("front.country", order.country().name());
    fact("front.year", Integer.toString(order.reportYear()));
    fact("front.period", texts.period(order.respondent().period()));
    fact("front.office", order.office().name());
    order.office().contact().ifPresent(contact -> fact("front.contact", contact));
    sheet.skip();
    sheet.row();
    sheet.put(0, Look.HEADING, texts.text("front.how"));
    sheet.put(1, Look.HEADING, "");
    for (int step = 1; step <= STEPS; step++) {
      sheet.row();
      String text = texts.text("front.step." + step);
      sheet.put(0, Look.TEXT, step + ". " + text);
      sheet.across(0, 1, step + ". " + text);
    }
    sheet.skip();
    signature();
  }

  private void fact(String key, String text) {
    sheet.row();
    sheet.put(0, Look.TEXT, texts.text(key));
    sheet.put(1, Look.TEXT, text);
  }

  private void signature() {
    sheet.row();
    sheet.put(0, Look.HEADING, texts.text("front.signature"));
    sheet.put(1, Look.HEADING, "");
    sheet.row();
    sheet.put(1, Look.CODE, FormMarks.VALUE);
    sheet.put(2, Look.CODE, FormMarks.CODE);
    sheet.row();
    sheet.put(0, Look.TEXT, texts.text("front.as-of"));
    date(texts.text("hint.as-of"));
    sheet.put(2, Look.CODE, FormMarks.AS_OF);
    sheet.row();
    sheet.put(0, Look.TEXT, texts.text("front.signed-by"));
    sheet.put(1, Look.TEXT_IN);
    sheet.put(2, Look.CODE, FormMarks.SIGNED_BY);
    sheet.row();
    sheet.put(0, Look.TEXT, texts.text("front.signed-on"));
    date("");
    sheet.put(2, Look.CODE, FormMarks.SIGNED_ON);
    sheet.row();
    String about = texts.text("front.as-of.about", Map.of("period", period()));
    sheet.put(0, Look.SMALL, about);
    sheet.across(0, 1, about);
  }

  private String period() {
    return texts.period(order.respondent().period());
  }

  private void date(String prompt) {
    sheet.put(1, Look.DATE_IN);
    sheet.allow(
        1,
        QuestionSheet.dates(sheet),
        new Hint(texts.text("column.date"), prompt, texts.text("error.date")));
  }
}
