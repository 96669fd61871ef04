package org.rapporteur.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.catalogue.Question;
import org.rapporteur.forms.FormStyles.Look;

/// The lists behind the drop-downs, and below them what tells this form from others. It stands in
/// the open: what is hidden is not read, and by it the form and the words that were chosen are
/// known again.
final class ListSheet {

  private final FormSheet sheet;
  private final FormTexts texts;
  private final Map<String, String> ranges = new LinkedHashMap<>();

  ListSheet(FormSheet sheet, FormTexts texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  void write(List<Question> questions, boolean fictional) {
    sheet.row();
    sheet.put(0, Look.TITLE, texts.text("sheet.lists"));
    sheet.row();
    sheet.put(0, Look.LEAD, texts.text("lists.about"));
    if (fictional) {
      sheet.row();
      sheet.put(0, Look.NOTICE, texts.text("fictional"));
    }
    sheet.row();
    sheet.put(0, Look.CODE, FormMarks.LABEL);
    sheet.put(1, Look.CODE, FormMarks.LIST);
    list(FormMarks.STATUSES, FormMarks.REASONS, "status.");
    list(key(Question.ReplyKind.YES_NO), List.of("true", "false"), "reply.");
    list(key(Question.ReplyKind.DIRECTION), List.of("up", "same", "down"), "reply.");
    for (Question question : questions) {
      if (question.kind() == Question.ReplyKind.CHOICE) {
        choices(question);
      }
    }
  }

  /// The properties of the document once more, in cells.
  void identify(Map<String, String> properties) {
    sheet.skip();
    sheet.row();
    sheet.put(0, Look.LEAD, texts.text("lists.identity"));
    sheet.row();
    sheet.put(0, Look.CODE, FormMarks.VALUE);
    sheet.put(1, Look.CODE, FormMarks.PROPERTY);
    properties.forEach((name, value) -> {
      sheet.row();
      sheet.put(0, Look.TEXT, value);
      sheet.put(1, Look.CODE, name);
    });
  }

  private void list(String name, List<String> codes, String prefix) {
    int first = sheet.number() + 1;
    for (String code : codes) {
      entry(name, code, texts.text(prefix + code));
    }
    remember(name, first);
  }

  private void choices(Question question) {
    String name = FormMarks.REPLIES + FormMarks.BETWEEN + question.id();
    int first = sheet.number() + 1;
    for (String code : question.choices()) {
      entry(name, code, texts.label("choice." + question.id() + "." + code));
    }
    remember(name, first);
  }

  private void entry(String list, String code, String label) {
    sheet.row();
    sheet.put(0, Look.TEXT, label);
    sheet.put(1, Look.CODE, list + FormMarks.BETWEEN + code);
  }

  private void remember(String name, int first) {
    String title = sheet.sheet().getSheetName().replace("'", "''");
    ranges.put(name, "'" + title + "'!$A$" + first + ":$A$" + sheet.number());
  }

  /// The cells of the reasons why there is no value.
  String statuses() {
    return ranges.get(FormMarks.STATUSES);
  }

  /// The cells of the answers to a question that has a list of them.
  String replies(Question question) {
    return question.kind() == Question.ReplyKind.CHOICE
        ? ranges.get(FormMarks.REPLIES + FormMarks.BETWEEN + question.id())
        : ranges.get(key(question.kind()));
  }

  private static String key(Question.ReplyKind kind) {
    return FormMarks.REPLIES + FormMarks.BETWEEN + kind.code();
  }
}
