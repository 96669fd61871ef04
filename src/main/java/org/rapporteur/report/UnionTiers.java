package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.compare.Distribution;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.Tier;

/// The members of the European Union by published tier, beside the country under report.
final class UnionTiers {

  private static final List<Tier> SHOWN =
      List.of(Tier.TIER_1, Tier.TIER_2, Tier.TIER_2_WATCH_LIST, Tier.TIER_3, Tier.SPECIAL_CASE);

  private final ReportInput input;
  private final Words words;

  UnionTiers(ReportInput input, Words words) {
    this.input = input;
    this.words = words;
  }

  List<Block> blocks(List<Integer> years) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("european-union", words.text("tiers.union.heading")));
    sameTier(years).ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence)));
    blocks.add(new Block.Table(table(years)));
    blocks.add(new Block.Paragraph(words.sentence("tiers.union.gaps")));
    return blocks;
  }

  /// How many members had the country’s own tier in the newest year that tells.
  private Optional<Sentence> sameTier(List<Integer> years) {
    for (int year : years.reversed()) {
      Optional<Tier> own = input.history().published(input.subject().country(), year);
      Distribution union = input.history().europeanUnion(year);
      if (own.isPresent() && union.isTelling()) {
        return Optional.of(
            words.sentence(
                "tiers.union.same",
                "year",
                Integer.toString(year),
                "country",
                input.subject().name(),
                "tier",
                words.text("tier." + own.get().name()),
                "count",
                count(union.count(own.get())),
                "known",
                count(union.known())));
      }
    }
    return Optional.empty();
  }

  private FactTable table(List<Integer> years) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.year"), Kind.ROW_HEADER, 12));
    columns.add(new Column(words.text("tiers.union.members"), Kind.NUMBER, 12));
    for (Tier tier : SHOWN) {
      columns.add(new Column(words.text("tier." + tier.name()), Kind.NUMBER, 16));
    }
    columns.add(new Column(words.text("tiers.union.unknown"), Kind.NUMBER, 16));
    return new FactTable(
        "tiers_european_union",
        words.text("tiers.union.table"),
        words.text(
            "trends.span",
            "first",
            Integer.toString(years.getFirst()),
            "last",
            Integer.toString(years.getLast())),
        words.text("tiers.source"),
        List.of(),
        columns,
        years.stream().map(this::row).toList(),
        Optional.empty());
  }

  private List<Cell> row(int year) {
    Distribution union = input.history().europeanUnion(year);
    List<Cell> row = new ArrayList<>();
    row.add(words.cell(Integer.toString(year)));
    row.add(words.cell(count(union.states())));
    for (Tier tier : SHOWN) {
      row.add(
          words.cell(union.isTelling() ? count(union.count(tier)) : TierHistorySection.UNKNOWN));
    }
    row.add(words.cell(count(union.unknown())));
    return row;
  }

  private static PublishedValue count(int number) {
    return PublishedValue.own(number, Style.COUNT);
  }
}
