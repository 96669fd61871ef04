package org.rapporteur.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;

/// What one institution handed on beside what another received, and why they differ. Nothing where
/// no handover is counted at both ends.
final class HandoverBlocks {

  private final ReportInput input;
  private final Words words;

  HandoverBlocks(ReportInput input, Words words) {
    this.input = input;
    this.words = words;
  }

  List<Block> blocks(List<HandoverReport> handovers) {
    return handovers.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading("handovers", words.text("handovers.title")),
            new Block.Paragraph(words.sentence("handovers.intro")),
            new Block.Table(table(handovers)));
  }

  private FactTable table(List<HandoverReport> handovers) {
    return new FactTable(
        "handovers",
        words.text("handovers.table"),
        words.formats().period(input.record().current().period()),
        String.join(
            "; ",
            Figures.sourceTitles(
                input.handovers().stream()
                    .flatMap(compared -> Stream.of(compared.sent(), compared.received())))),
        List.of(),
        List.of(
            new Column(words.text("handovers.column.what"), Kind.ROW_HEADER, 52),
            new Column(words.text("column.unit"), Kind.TEXT, 12),
            new Column(words.text("handovers.column.sent"), Kind.NUMBER, 14),
            new Column(words.text("handovers.column.received"), Kind.NUMBER, 14),
            new Column(words.text("handovers.column.difference"), Kind.NUMBER, 12),
            new Column(words.text("handovers.column.why"), Kind.TEXT, 50)),
        handovers.stream().map(this::row).toList(),
        Optional.empty());
  }

  private List<Cell> row(HandoverReport handover) {
    return List.of(
        words.cell(handover.label()),
        words.cell(words.text("unit." + handover.unit(), "count", 2)),
        words.cell(handover.sent()),
        words.cell(handover.received()),
        words.cell(handover.difference()),
        words.cell(handover.why()));
  }
}
