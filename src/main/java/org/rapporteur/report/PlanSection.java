package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;

/// The action plan: one table of what would change the reading, who can do it, and what to keep.
final class PlanSection {

  private final ReportInput input;
  private final Words words;

  PlanSection(ReportInput input, Words words) {
    this.input = input;
    this.words = words;
  }

  Section section(PlanReport plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            words.sentence(
                "plan.intro",
                "tier",
                plan.targetText(),
                "profile",
                input.assessment().rulebook().profile().name())));
    blocks.add(new Block.Bullets(plan.summary()));
    if (!plan.actions().isEmpty()) {
      blocks.add(new Block.Table(table(plan)));
    }
    blocks.add(new Block.Callout(words.text("plan.next.title"), plan.next()));
    blocks.add(new Block.Callout(words.text("plan.cautions"), plan.cautions()));
    return new Section("plan", words.text("plan.title"), blocks);
  }

  private FactTable table(PlanReport plan) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PlanReport.Action action : plan.actions()) {
      rows.add(
          List.of(
              words.cell(action.what()),
              words.cell(action.who()),
              words.cell(action.evidence()),
              words.cell(action.effortText()),
              words.cell(action.changesText())));
    }
    return new FactTable(
        "action_plan",
        words.text("plan.table"),
        Integer.toString(input.assessment().reportYear()),
        words.text("source.own"),
        List.of(),
        List.of(
            new Column(words.text("column.to-do"), Kind.ROW_HEADER, 48),
            new Column(words.text("column.who"), Kind.TEXT, 30),
            new Column(words.text("column.evidence-to-keep"), Kind.TEXT, 38),
            new Column(words.text("column.effort"), Kind.TEXT, 26),
            new Column(words.text("column.changes"), Kind.TEXT, 32)),
        rows,
        Optional.empty());
  }
}
