package org.rapporteur.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.catalogue.Question;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Reply;

/// Every answer of record, by pillar: the questionnaire as the sources fill it.
final class AnswersSection {

  /// Answered as often as a report recommends something; the section on what came after the period
  /// has them all.
  private static final String RECOMMENDATION = "recommendation";

  private final ReportInput input;
  private final Words words;
  private final FactTexts texts;
  private final Tables tables;

  AnswersSection(ReportInput input, Words words, FactTexts texts, Tables tables) {
    this.input = input;
    this.words = words;
    this.texts = texts;
    this.tables = tables;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("answers.intro")));
    for (Pillar pillar : Pillar.values()) {
      answers(pillar).ifPresent(table -> blocks.add(new Block.Table(table)));
    }
    if (blocks.size() == 1) {
      blocks.add(new Block.Paragraph(words.sentence("answers.none")));
    }
    return new Section("answers", words.text("answers.title"), blocks);
  }

  private Optional<FactTable> answers(Pillar pillar) {
    SequencedMap<Question, Answer> answers = new LinkedHashMap<>();
    for (Question question : input.catalogue().questions().values()) {
      if (question.pillar() == pillar && !question.id().equals(RECOMMENDATION)) {
        input.record().current().answer(question.id()).ifPresent(a -> answers.put(question, a));
      }
    }
    List<String> sources =
        answers.values().stream().map(AnswersSection::source).distinct().toList();
    return answers.isEmpty() ? Optional.empty() : Optional.of(table(pillar, answers, sources));
  }

  /// One source is named once, under the table; several have a column.
  private FactTable table(Pillar pillar, Map<Question, Answer> answers, List<String> sources) {
    boolean several = sources.size() > 1;
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.question"), Kind.ROW_HEADER, several ? 50 : 66));
    columns.add(new Column(words.text("column.answer"), Kind.TEXT, several ? 36 : 56));
    if (several) {
      columns.add(new Column(words.text("column.source"), Kind.TEXT, 36));
    }
    List<List<Cell>> rows = new ArrayList<>();
    answers.forEach((question, answer) -> {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(words.text("question." + question.id() + ".label")));
      row.add(words.cell(reply(question, answer)));
      if (several) {
        row.add(words.cell(source(answer)));
      }
      rows.add(row);
    });
    return new FactTable(
        pillar.name().toLowerCase(Locale.ROOT) + "_answers",
        words.text("pillar.answers", "pillar", words.constant("pillar", pillar)),
        tables.period(),
        several ? words.text("source.in-column") : sources.getFirst(),
        List.of(),
        columns,
        rows,
        Optional.empty());
  }

  private String reply(Question question, Answer answer) {
    String reply = texts.reply(question.id(), answer.reply());
    boolean wordsAdd = answer.words().isPresent() && !(answer.reply() instanceof Reply.Words);
    return wordsAdd
        ? words.text("answer.with-words", "reply", reply, "words", answer.words().get())
        : reply;
  }

  private static String source(Answer answer) {
    return answer.provenance().source().title();
  }
}
