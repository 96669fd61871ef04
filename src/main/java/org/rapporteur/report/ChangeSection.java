package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;

/// Why the reading differs from that of the year before.
final class ChangeSection {

  private final ReportInput input;
  private final Words words;

  ChangeSection(ReportInput input, Words words) {
    this.input = input;
    this.words = words;
  }

  Section section(ChangeReport change) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            words.sentence("change.intro", "before", change.before(), "after", change.after())));
    blocks.add(new Block.Bullets(change.summary()));
    if (!change.rows().isEmpty()) {
      blocks.add(new Block.Table(table(change)));
    }
    return new Section("change", words.text("change.title", "before", change.before()), blocks);
  }

  private FactTable table(ChangeReport change) {
    List<List<Cell>> rows =
        change.rows().stream()
            .map(row ->
                List.<Cell>of(
                    words.cell(row.name()),
                    words.cell(row.levelText()),
                    words.cell(row.before()),
                    words.cell(row.after())))
            .toList();
    return new FactTable(
        "why_changed",
        words.text("change.table", "before", change.before(), "after", change.after()),
        Integer.toString(input.assessment().reportYear()),
        words.text("source.own"),
        List.of(),
        List.of(
            new Column(words.text("column.what-differs"), Kind.ROW_HEADER, 46),
            new Column(words.text("column.level"), Kind.TEXT, 14),
            new Column(change.before(), Kind.TEXT, 30),
            new Column(change.after(), Kind.TEXT, 30)),
        rows,
        Optional.empty());
  }
}
