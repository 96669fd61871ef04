package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.findings.Robustness;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Tier;

/// How far the reading hangs on the numbers of the profile.
final class SensitivityBlocks {

  private final ReportInput input;
  private final Words words;

  SensitivityBlocks(ReportInput input, Words words) {
    this.input = input;
    this.words = words;
  }

  List<Block> blocks() {
    Robustness found = input.analysis().robustness();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("sensitivity", words.text("sensitivity.title")));
    blocks.add(new Block.Paragraph(sentence(found)));
    if (found.readings().size() > 1) {
      blocks.add(new Block.Table(table(found)));
    }
    return blocks;
  }

  private Sentence sentence(Robustness found) {
    JudgementProfile profile = input.assessment().rulebook().profile();
    return words.sentence(
        "sensitivity.text",
        "holding",
        PublishedValue.own(found.holding(), Style.COUNT),
        "variations",
        PublishedValue.own(found.variations(), Style.COUNT),
        "reading",
        tier(input.assessment().tier().indicative()),
        "share",
        PublishedValue.own(
            profile.threshold(JudgementProfile.ROBUSTNESS_WEIGHTS).value(), Style.PERCENT),
        "points",
        PublishedValue.own(
            profile.threshold(JudgementProfile.ROBUSTNESS_CUTS).value(), Style.COUNT));
  }

  private FactTable table(Robustness found) {
    List<List<Cell>> rows =
        found.readings().stream()
            .map(reading ->
                List.<Cell>of(
                    words.cell(tier(reading.tier())),
                    words.cell(PublishedValue.own(reading.variations(), Style.COUNT))))
            .toList();
    return new FactTable(
        "sensitivity",
        words.text("sensitivity.table"),
        Integer.toString(input.assessment().reportYear()),
        words.text("source.own"),
        List.of(),
        List.of(
            new Column(words.text("column.reading"), Kind.ROW_HEADER, 60),
            new Column(words.text("column.variations"), Kind.NUMBER, 20)),
        rows,
        Optional.empty());
  }

  private String tier(Optional<Tier> tier) {
    return tier.map(found -> words.text("tier." + found.name()))
        .orElseGet(() -> words.text("sensitivity.none"));
  }
}
