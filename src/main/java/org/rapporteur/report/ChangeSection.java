package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.ChangeReport.Level;
import org.rapporteur.report.ChangeReport.Row;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;

/// Why the reading differs from that of an earlier year: what came of it first, then the tests
/// behind it with their facts.
final class ChangeSection {

  private final Words words;

  ChangeSection(Words words) {
    this.words = words;
  }

  Section section(ChangeReport change) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            words.sentence("change.intro", "before", change.before(), "after", change.after())));
    blocks.add(new Block.Bullets(change.summary()));
    List<List<Cell>> findings = findings(change);
    if (!findings.isEmpty()) {
      blocks.add(new Block.Table(findings(change, findings)));
    }
    List<List<Cell>> tests = tests(change);
    if (!tests.isEmpty()) {
      blocks.add(new Block.Table(tests(change, tests)));
    }
    return new Section("change", words.text("change.title", "before", change.before()), blocks);
  }

  private List<List<Cell>> findings(ChangeReport change) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : change.rows()) {
      boolean finding =
          switch (row.level()) {
            case CRITERION, STANDARD, TIER -> true;
            case FACT, TEST, RULE -> false;
          };
      // A criterion whose tests moved against each other may read as before.
      if (finding && !row.before().equals(row.after())) {
        rows.add(
            List.of(
                words.cell(row.name()),
                words.cell(row.levelText()),
                words.cell(row.before()),
                words.cell(row.after())));
      }
    }
    return rows;
  }

  private FactTable findings(ChangeReport change, List<List<Cell>> rows) {
    return table(
        "why_changed",
        words.text("change.findings"),
        change,
        List.of(
            new Column(words.text("column.what-differs"), Kind.ROW_HEADER, 50),
            new Column(words.text("column.level"), Kind.TEXT, 14),
            new Column(change.before(), Kind.TEXT, 28),
            new Column(change.after(), Kind.TEXT, 28)),
        rows);
  }

  /// A test a row, with the facts that turned it.
  private List<List<Cell>> tests(ChangeReport change) {
    List<List<Cell>> rows = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (Row row : change.rows()) {
      if (row.level() == Level.FACT) {
        facts.add(
            words.text(
                row.name().endsWith("?") ? "change.fact.question" : "change.fact",
                "name",
                row.name(),
                "before",
                row.before().isEmpty() ? "–" : row.before(),
                "after",
                row.after().isEmpty() ? "–" : row.after()));
      } else if (row.level() == Level.TEST) {
        rows.add(
            List.of(
                words.cell(row.name()),
                words.cell(String.join("; ", facts)),
                words.cell(row.before()),
                words.cell(row.after())));
        facts.clear();
      }
    }
    return rows;
  }

  private FactTable tests(ChangeReport change, List<List<Cell>> rows) {
    return table(
        "why_changed_tests",
        words.text("change.tests"),
        change,
        List.of(
            new Column(words.text("column.test"), Kind.ROW_HEADER, 36),
            new Column(words.text("column.facts-differ"), Kind.TEXT, 56),
            new Column(change.before(), Kind.TEXT, 16),
            new Column(change.after(), Kind.TEXT, 16)),
        rows);
  }

  private FactTable table(
      String name, String title, ChangeReport change, List<Column> columns, List<List<Cell>> rows) {
    return new FactTable(
        name,
        title,
        words.text("change.period", "before", change.before(), "after", change.after()),
        words.text("source.own"),
        List.of(),
        columns,
        rows,
        Optional.empty());
  }
}
