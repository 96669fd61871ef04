package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.rapporteur.compare.PublishedTier;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Code;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.Tier;

/// The tiers that the State Department published, beside those of the neighbours; a year that our
/// sources do not hold is a gap.
final class TierHistorySection {

  static final PublishedValue UNKNOWN =
      new PublishedValue(
          new Shorthand(Code.NOT_AVAILABLE, "missing.not-in-sources", ""),
          Style.COUNT,
          Set.of(),
          List.of());

  private final ReportInput input;
  private final Words words;

  TierHistorySection(ReportInput input, Words words) {
    this.input = input;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    countries.add(input.subject().country());
    countries.addAll(input.history().neighbours(input.subject().country()));
    List<Integer> years =
        IntStream.rangeClosed(firstYear(), input.assessment().reportYear()).boxed().toList();
    blocks.add(new Block.Paragraph(words.sentence("tiers.intro")));
    FactTable table = table(countries, years);
    blocks.add(new Block.Figure(grid(countries, years, table)));
    blocks.add(new Block.Table(table));
    blocks.add(new Block.Paragraph(words.sentence("tiers.gaps")));
    blocks.addAll(new UnionTiers(input, words).blocks(years));
    return new Section("tiers", words.text("tiers.title"), blocks);
  }

  /// The first year for which a tier of the country itself is known.
  private int firstYear() {
    SortedMap<Integer, PublishedTier> own = input.history().of(input.subject().country());
    return own.isEmpty() ? input.history().firstYear() : own.firstKey();
  }

  /// Years down, countries across, so that the table fits the page.
  private FactTable table(List<String> countries, List<Integer> years) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : years) {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(Integer.toString(year)));
      for (String country : countries) {
        row.add(words.cell(tier(country, year)));
      }
      rows.add(row);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.year"), Kind.ROW_HEADER, 12));
    countries.forEach(country -> columns.add(new Column(name(country), Kind.TEXT, 20)));
    return new FactTable(
        "tier_history",
        words.text("tiers.table"),
        words.text(
            "trends.span",
            "first",
            Integer.toString(years.getFirst()),
            "last",
            Integer.toString(years.getLast())),
        words.text("tiers.source"),
        List.of(),
        columns,
        rows,
        Optional.empty());
  }

  private Chart grid(List<String> countries, List<Integer> years, FactTable table) {
    List<Chart.Series> series = new ArrayList<>();
    for (String country : countries) {
      List<PublishedValue> ranks =
          years.stream()
              .map(year ->
                  input
                      .history()
                      .published(country, year)
                      .map(tier -> PublishedValue.own(rank(tier), Style.COUNT))
                      .orElse(UNKNOWN))
              .toList();
      List<String> labels = years.stream().map(year -> shortTier(country, year)).toList();
      series.add(new Chart.Series(name(country), ranks, labels));
    }
    return new Chart(
        "tier_grid",
        Chart.Kind.TIER_GRID,
        words.text("tiers.table"),
        words.text("tiers.alt", "country", input.subject().name(), "runs", runs(years)),
        table.name(),
        words.text("column.report-years"),
        years.stream().map(String::valueOf).toList(),
        series);
  }

  /// The country's own tiers in words, years of the same tier together: `2009–2024 Tier 2`.
  private String runs(List<Integer> years) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= years.size(); i++) {
      String tier = tier(input.subject().country(), years.get(first));
      if (i == years.size() || !tier(input.subject().country(), years.get(i)).equals(tier)) {
        String from = years.get(first).toString();
        String to = years.get(i - 1).toString();
        String span = from.equals(to) ? from : words.formats().range(from, to);
        runs.add(words.text("tiers.run", "years", span, "tier", tier));
        first = i;
      }
    }
    return String.join("; ", runs);
  }

  private String tier(String country, int year) {
    return input
        .history()
        .published(country, year)
        .map(tier -> words.text("tier." + tier.name()))
        .orElseGet(() -> words.text("tiers.unknown"));
  }

  /// The rank by which the grid of `Chart.Kind.TIER_GRID` shades its cells.
  private static long rank(Tier tier) {
    return switch (tier) {
      case TIER_1 -> 1;
      case TIER_2 -> 2;
      case TIER_2_WATCH_LIST -> 3;
      case TIER_3 -> 4;
      case SPECIAL_CASE -> 5;
      case NOT_RANKED -> 6;
    };
  }

  private String shortTier(String country, int year) {
    Optional<Tier> tier = input.history().published(country, year);
    return tier.map(found -> words.text("tier.short." + found.name())).orElse("");
  }

  private String name(String country) {
    return country.equals(input.subject().country())
        ? input.subject().name()
        : input.history().country(country).orElse(country);
  }
}
