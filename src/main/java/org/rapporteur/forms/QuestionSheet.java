package org.rapporteur.forms;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.catalogue.Question;
import org.rapporteur.forms.FormSheet.Hint;
import org.rapporteur.forms.FormStyles.Look;

/// The questions that name the institution.
final class QuestionSheet {

  static final List<Integer> WIDTHS = List.of(58, 30, 18, 24, 44, 12, 40);

  private static final int QUESTION = 0;
  private static final int REPLY = 1;
  private static final int CHECK = 2;
  private static final int STATUS = 3;
  private static final int WORDS = 4;
  private static final int DATE = 5;
  private static final int CODE = 6;

  private final FormOrder order;
  private final FormTexts texts;
  private final FormSheet sheet;
  private final ListSheet lists;
  private final Checks checks;

  QuestionSheet(FormOrder order, FormTexts texts, FormSheet sheet, ListSheet lists) {
    this.order = order;
    this.texts = texts;
    this.sheet = sheet;
    this.lists = lists;
    this.checks = new Checks(texts);
  }

  void write() {
    sheet.row();
    sheet.put(QUESTION, Look.TITLE, texts.text("sheet.questions"));
    sheet.row();
    sheet.put(QUESTION, Look.LEAD, texts.text("questions.about"));
    sheet.row();
    if (order.country().fictional()) {
      sheet.put(QUESTION, Look.NOTICE, texts.text("fictional"));
    }
    sheet.put(REPLY, Look.CODE, FormMarks.VALUE);
    sheet.put(STATUS, Look.CODE, FormMarks.STATUS);
    sheet.put(WORDS, Look.CODE, FormMarks.NOTE);
    sheet.put(DATE, Look.CODE, FormMarks.DATE);
    sheet.put(CODE, Look.CODE, FormMarks.CODE);
    sheet.row();
    List<String> keys = List.of("question", "reply", "check", "status", "words", "date", "code");
    for (int column = 0; column < keys.size(); column++) {
      sheet.put(column, Look.HEADING, texts.text("column." + keys.get(column)));
    }
    sheet.freeze(1);
    int first = sheet.number() + 1;
    order.form().questions().forEach(this::question);
    checks.colour(sheet.sheet(), CHECK, first, sheet.number());
    sheet.print(DATE);
  }

  private void question(Question question) {
    int row = sheet.row();
    sheet.put(QUESTION, Look.TEXT, texts.label("question." + question.id() + ".label"));
    reply(question);
    boolean free = question.kind() == Question.ReplyKind.TEXT;
    sheet.formula(
        CHECK,
        Look.CHECK,
        free ? "\"\"" : checks.open("B" + row, "D" + row),
        free ? "" : checks.open());
    sheet.put(STATUS, Look.CHOICE_IN);
    sheet.allow(
        STATUS,
        sheet.constraints().createFormulaListConstraint(lists.statuses()),
        new Hint(texts.text("column.status"), texts.text("hint.status"), texts.text("error.list")));
    sheet.put(WORDS, Look.TEXT_IN);
    date(DATE, texts.text("column.date"), texts.text("hint.date"));
    sheet.put(
        CODE,
        Look.CODE,
        String.join(FormMarks.BETWEEN, FormMarks.QUESTION, question.kind().code(), question.id()));
  }

  private void reply(Question question) {
    String title = texts.text("column.reply");
    switch (question.kind()) {
      case YES_NO, DIRECTION, CHOICE -> {
        sheet.put(REPLY, Look.CHOICE_IN);
        sheet.allow(
            REPLY,
            sheet.constraints().createFormulaListConstraint(lists.replies(question)),
            new Hint(title, texts.text("hint.reply"), texts.text("error.list")));
      }
      case DATE -> date(REPLY, title, texts.text("hint.date-reply"));
      case TEXT -> sheet.put(REPLY, Look.TEXT_IN);
    }
  }

  private void date(int column, String title, String prompt) {
    sheet.put(column, Look.DATE_IN);
    sheet.allow(column, dates(sheet), new Hint(title, prompt, texts.text("error.date")));
  }

  /// Any day of this century.
  static DataValidationConstraint dates(FormSheet sheet) {
    return sheet
        .constraints()
        .createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2099,12,31)", "");
  }
}
