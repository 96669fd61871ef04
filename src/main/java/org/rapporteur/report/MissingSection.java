package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.TestResult;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Reply;

/// What the sources do not hold, test by test: the questions that stay open, and why.
final class MissingSection {

  private final ReportInput input;
  private final Words words;
  private final Findings findings;
  private final FactTexts texts;

  MissingSection(ReportInput input, Words words, Findings findings, FactTexts texts) {
    this.input = input;
    this.words = words;
    this.findings = findings;
    this.texts = texts;
  }

  Section section() {
    List<List<Cell>> rows = new ArrayList<>();
    input.assessment().standards().forEach(s -> add(rows, s.standard().id(), s.tests()));
    input.assessment().criteria().forEach(c -> add(rows, c.criterion().id(), c.tests()));
    add(rows, "SE", input.assessment().significantEfforts());
    add(rows, "PP", input.assessment().proofOfFailure());
    add(rows, "W", input.assessment().watchConditions());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("missing.intro")));
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph(words.sentence("missing.none")));
    } else {
      blocks.add(new Block.Table(table(rows)));
    }
    blocks.add(
        new Block.Callout(
            words.text("missing.rule.title"), List.of(words.sentence("missing.rule"))));
    return new Section("missing", words.text("missing.title"), blocks);
  }

  private void add(List<List<Cell>> rows, String owner, List<TestResult> tests) {
    for (TestResult test : tests) {
      if (test.rating() == Rating.UNKNOWN || test.rating() == Rating.PRESUMED_NOT_MET) {
        rows.add(
            List.of(
                words.cell(words.text(owner + ".name")),
                words.cell(words.text(test.test().id() + ".name")),
                words.cell(String.join("; ", wanted(test))),
                words.cell(findings.because(test.trace(), test.parts()).text())));
      }
    }
  }

  /// The facts that were looked for and not found, each once; of a test of the law on the books,
  /// the law.
  private List<String> wanted(TestResult test) {
    if (test.test() instanceof Test.Penalty) {
      return List.of(words.text("missing.wanted.law"));
    }
    Stream<Operand> all =
        Stream.concat(
            test.trace().operands().stream(),
            test.parts().stream().flatMap(part -> part.trace().operands().stream()));
    return all.filter(MissingSection::absent).map(texts::name).distinct().toList();
  }

  private static boolean absent(Operand operand) {
    return switch (operand) {
      case Operand.Figure figure -> figure.measure() instanceof Measure.Missing;
      case Operand.Reply reply ->
          reply.answer().map(answer -> answer.reply() instanceof Reply.None).orElse(true);
      case Operand.Movement movement -> movement.moved().isEmpty();
      case Operand.Law _, Operand.Request _, Operand.Computed _, Operand.Finding _ -> false;
    };
  }

  private FactTable table(List<List<Cell>> rows) {
    return new FactTable(
        "open_questions",
        words.text("missing.table"),
        Integer.toString(input.assessment().reportYear()),
        words.text("source.own"),
        List.of(),
        List.of(
            new Column(words.text("column.criterion"), Kind.ROW_HEADER, 34),
            new Column(words.text("column.test"), Kind.TEXT, 36),
            new Column(words.text("column.wanted"), Kind.TEXT, 40),
            new Column(words.text("column.why-open"), Kind.TEXT, 50)),
        rows,
        Optional.empty());
  }
}
