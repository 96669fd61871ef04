package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.catalogue.Question;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Reply;

/// Every answer of record, by pillar: the questionnaire as the sources fill it.
final class AnswersSection {

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
    String id = pillar.name().toLowerCase(Locale.ROOT);
    String name = words.constant("pillar", pillar);
    List<List<Cell>> rows = new ArrayList<>();
    for (Question question : input.catalogue().questions().values()) {
      Optional<Answer> answer = input.record().current().answer(question.id());
      if (question.pillar() == pillar && answer.isPresent()) {
        rows.add(row(question, answer.get()));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FactTable(
                id + "_answers",
                words.text("pillar.answers", "pillar", name),
                tables.period(),
                words.text("source.in-column"),
                List.of(),
                List.of(
                    new Column(words.text("column.question"), Kind.ROW_HEADER, 50),
                    new Column(words.text("column.answer"), Kind.TEXT, 36),
                    new Column(words.text("column.source"), Kind.TEXT, 36)),
                rows,
                Optional.empty()));
  }

  private List<Cell> row(Question question, Answer answer) {
    String reply = texts.reply(question.id(), answer.reply());
    boolean wordsAdd = answer.words().isPresent() && !(answer.reply() instanceof Reply.Words);
    return List.of(
        words.cell(words.text("question." + question.id() + ".label")),
        words.cell(
            wordsAdd
                ? words.text("answer.with-words", "reply", reply, "words", answer.words().get())
                : reply),
        words.cell(answer.provenance().source().title()));
  }
}
