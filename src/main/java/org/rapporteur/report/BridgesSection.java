package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.BridgeReport.Pair;
import org.rapporteur.report.BridgeReport.Role;
import org.rapporteur.report.BridgeReport.Step;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Observation;

/// How the counts of several institutions come to one national figure, step by step; what sources
/// estimated from samples; what one institution handed on and another received. Nothing where there
/// is none of them.
final class BridgesSection {

  private final ReportInput input;
  private final Words words;
  private final Figures figures;

  BridgesSection(ReportInput input, Words words, Figures figures) {
    this.input = input;
    this.words = words;
    this.figures = figures;
  }

  Optional<Section> section(List<BridgeReport> bridges, List<HandoverReport> handovers) {
    List<Observation> estimates = estimates();
    List<Block> blocks = new ArrayList<>();
    if (!bridges.isEmpty() || !estimates.isEmpty()) {
      blocks.add(new Block.Paragraph(words.sentence("bridges.intro")));
      blocks.add(
          new Block.Definitions(
              List.of(interval("bounds"), interval("open"), interval("sampling"))));
    }
    for (int i = 0; i < bridges.size(); i++) {
      bridge(bridges.get(i), i + 1, blocks);
    }
    if (!estimates.isEmpty()) {
      blocks.add(new Block.Heading("estimates", words.text("estimates.title")));
      blocks.add(new Block.Paragraph(words.sentence("estimates.intro")));
      blocks.add(new Block.Table(table(estimates)));
    }
    blocks.addAll(new HandoverBlocks(input, words).blocks(handovers));
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("bridges", words.text("bridges.title"), blocks));
  }

  private Block.Definition interval(String kind) {
    return new Block.Definition(
        words.text("interval." + kind + ".term"), words.text("interval." + kind + ".means"));
  }

  private void bridge(BridgeReport bridge, int number, List<Block> blocks) {
    blocks.add(new Block.Heading("bridge-" + number, bridge.title()));
    blocks.add(
        new Block.Paragraph(
            new Sentence(
                words.text(
                        "bridges.figure",
                        "indicator",
                        bridge.indicatorText(),
                        "period",
                        bridge.periodText())
                    + " "
                    + bridge.result().text(),
                bridge.result().values())));
    for (int i = 0; i < bridge.pairs().size(); i++) {
      Pair pair = bridge.pairs().get(i);
      blocks.add(new Block.Table(table(bridge, pair, "bridge_" + number + "_" + (i + 1))));
      blocks.add(new Block.Paragraph(words.sentence("bridges.pair." + state(pair))));
    }
  }

  private static String state(Pair pair) {
    if (pair.steps().stream().noneMatch(step -> step.role() == Role.LEFT)) {
      return "bounds";
    }
    return pair.closes() ? pair.shown() ? "shown" : "stated" : "open";
  }

  private FactTable table(BridgeReport bridge, Pair pair, String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Step step : pair.steps()) {
      rows.add(
          List.of(words.cell(step.label()), words.cell(step.count()), words.cell(evidence(step))));
    }
    return new FactTable(
        name,
        words.text(
            "bridges.table",
            "title",
            bridge.title(),
            "base",
            words.text("institution." + pair.base()),
            "other",
            words.text("institution." + pair.other())),
        bridge.periodText(),
        words.text("bridges.source"),
        List.of(),
        List.of(
            new Column(words.text("bridges.column.step"), Kind.ROW_HEADER, 52),
            new Column(words.text("bridges.column.persons"), Kind.NUMBER, 14),
            new Column(words.text("bridges.column.evidence"), Kind.TEXT, 56)),
        rows,
        Optional.empty());
  }

  private String evidence(Step step) {
    return switch (step.role()) {
      case COUNT -> step.evidence();
      case LEFT -> words.text("bridges.sum");
      case LINE, SEEN_BY_BOTH -> {
        String shown = step.shown() ? step.evidence() : words.text("bridges.no-evidence");
        yield step.note().isEmpty() ? shown : shown + " · " + step.note();
      }
    };
  }

  /// What sources estimated from samples for the year under report.
  private List<Observation> estimates() {
    int year = input.record().current().reportYear();
    return input.record().observations().stream()
        .filter(o -> o.marks().contains(Mark.SAMPLE))
        .filter(o -> o.provenance().source().edition() == year)
        .toList();
  }

  private FactTable table(List<Observation> estimates) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Observation estimate : estimates) {
      rows.add(
          List.of(
              words.cell(words.series(estimate.series())),
              words.cell(words.formats().period(estimate.period())),
              words.cell(figures.of(estimate)),
              words.cell(estimate.provenance().source().title()),
              words.cell(estimate.note().orElse(""))));
    }
    return new FactTable(
        "sampling_estimates",
        words.text("estimates.title"),
        words.formats().period(input.record().current().period()),
        String.join("; ", Figures.sourceTitles(estimates.stream())),
        List.of(),
        List.of(
            new Column(words.text("estimates.column.estimate"), Kind.ROW_HEADER, 44),
            new Column(words.text("column.period"), Kind.TEXT, 30),
            new Column(words.text("bridges.column.persons"), Kind.NUMBER, 18),
            new Column(words.text("column.source"), Kind.TEXT, 44),
            new Column(words.text("estimates.column.how"), Kind.TEXT, 50)),
        rows,
        Optional.empty());
  }
}
