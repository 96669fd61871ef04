package org.rapporteur.report;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.diagnostic.Waiver;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;

/// What was found wrong with the data and somebody let stand: what, who, when, why, until when.
final class WaivedBlocks {

  private final ReportInput input;
  private final Words words;
  private final DiagnosticText diagnostics;

  WaivedBlocks(ReportInput input, Words words) {
    this.input = input;
    this.words = words;
    this.diagnostics = DiagnosticText.of(input.language());
  }

  /// Nothing where nothing was let stand.
  List<Block> blocks() {
    if (input.waived().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading("let-stand", words.text("waived.title")),
        new Block.Paragraph(words.sentence("waived.intro")),
        new Block.Table(
            new FactTable(
                "let_stand",
                words.text("waived.table"),
                Integer.toString(input.assessment().reportYear()),
                words.text("source.in-column"),
                List.of(),
                List.of(
                    new Column(words.text("column.found"), Kind.ROW_HEADER, 44),
                    column("column.place", 28),
                    column("column.why", 44),
                    column("column.decided", 26),
                    column("column.until", 14)),
                input.waived().stream().map(this::row).toList(),
                Optional.empty())));
  }

  private List<Cell> row(Waived waived) {
    Waiver waiver = waived.waiver();
    return List.of(
        words.cell(waiver.code().id() + " " + diagnostics.message(waived.finding())),
        words.cell(diagnostics.place(waived.finding().location())),
        words.cell(waiver.reason()),
        words.cell(
            words.text("waived.decided", "name", waiver.name(), "date", words.date(waiver.date()))),
        words.cell(waiver.expires().map(words::date).orElse("")));
  }

  private Column column(String key, int width) {
    return new Column(words.text(key), Kind.TEXT, width);
  }
}
