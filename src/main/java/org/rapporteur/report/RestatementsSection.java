package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Restatement;
import org.rapporteur.statistics.Source;

/// Figures that a later edition changed: what each edition says, and why. Nothing where no figure
/// was changed.
final class RestatementsSection {

  /// A table of an indicator that was changed from one edition to another.
  private record Changed(
      String indicator, List<String> dimensions, Period period, Source earlier, Source later) {
    static Changed of(Restatement restatement) {
      Observation later = restatement.later();
      return new Changed(
          later.series().indicator(),
          List.copyOf(later.series().breakdown().keySet()),
          later.period(),
          restatement.earlier().provenance().source(),
          later.provenance().source());
    }
  }

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final Tables tables;

  RestatementsSection(ReportInput input, Words words, Figures figures, Tables tables) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.tables = tables;
  }

  Optional<Section> section() {
    Map<Changed, List<Restatement>> changed = new LinkedHashMap<>();
    for (Restatement restatement : input.record().restatements()) {
      changed.computeIfAbsent(Changed.of(restatement), _ -> new ArrayList<>()).add(restatement);
    }
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("restatements.intro")));
    blocks.add(new Block.Table(table(changed)));
    List<Sentence> sums = new ArrayList<>();
    changed.forEach((table, rows) -> sum(table, rows).ifPresent(sums::add));
    if (!sums.isEmpty()) {
      blocks.add(new Block.Bullets(sums));
    }
    return Optional.of(new Section("restatements", words.text("restatements.title"), blocks));
  }

  private FactTable table(Map<Changed, List<Restatement>> changed) {
    return new FactTable(
        "restatements",
        words.text("restatements.table"),
        words.text(
            "trends.span",
            "first",
            Integer.toString(input.record().years().firstKey()),
            "last",
            Integer.toString(input.record().years().lastKey())),
        words.text("source.in-column"),
        List.of(),
        List.of(
            new Column(words.text("column.figure-name"), Kind.ROW_HEADER, 32),
            text("column.period", 24),
            new Column(words.text("column.earlier"), Kind.NUMBER, 12),
            new Column(words.text("column.later"), Kind.NUMBER, 12),
            text("column.editions", 40),
            text("column.reason", 40)),
        changed.values().stream().flatMap(List::stream).map(this::row).toList(),
        Optional.empty());
  }

  private List<Cell> row(Restatement restatement) {
    Observation earlier = restatement.earlier();
    Observation later = restatement.later();
    return List.of(
        words.cell(
            words.text(
                "restatements.figure",
                "figure",
                words.series(later.series()),
                "unit",
                tables.unit(later.series().indicator()))),
        words.cell(words.formats().period(later.period())),
        words.cell(figures.of(earlier)),
        words.cell(figures.of(later)),
        words.cell(
            words.text(
                "restatements.editions", "earlier", edition(earlier), "later", edition(later))),
        words.cell(reason(restatement)));
  }

  private String reason(Restatement restatement) {
    return restatement
        .reason()
        .orElseGet(() ->
            words.text(
                restatement.earlier().marks().contains(Mark.PROVISIONAL)
                    ? "restatements.was-provisional"
                    : "restatements.no-reason"));
  }

  /// What the parts of a changed table add up to in each edition, where all of them are numbers.
  private Optional<Sentence> sum(Changed table, List<Restatement> rows) {
    if (table.dimensions().isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> before = sum(table.earlier(), table);
    Optional<BigDecimal> after = sum(table.later(), table);
    if (rows.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words.sentence(
            before.get().compareTo(after.get()) == 0
                ? "restatements.same-sum"
                : "restatements.other-sum",
            "indicator",
            words.text("indicator." + table.indicator() + ".label"),
            "period",
            words.formats().period(table.period()),
            "earlier",
            words.formats().number(before.get()),
            "later",
            words.formats().number(after.get())));
  }

  private Optional<BigDecimal> sum(Source edition, Changed table) {
    List<PublishedValue> parts =
        ofTable(edition, table).map(figures::of).filter(value -> isExact(value)).toList();
    long all = ofTable(edition, table).count();
    return parts.size() == all ? figures.sum(parts) : Optional.empty();
  }

  private Stream<Observation> ofTable(Source edition, Changed table) {
    return input.record().observations().stream()
        .filter(o -> o.provenance().source().equals(edition))
        .filter(o -> o.series().indicator().equals(table.indicator()))
        .filter(o -> List.copyOf(o.series().breakdown().keySet()).equals(table.dimensions()))
        .filter(o -> o.period().equals(table.period()));
  }

  private static boolean isExact(PublishedValue value) {
    return value.content() instanceof Exact;
  }

  private static String edition(Observation observation) {
    return observation.provenance().source().title();
  }

  private Column text(String key, int width) {
    return new Column(words.text(key), Kind.TEXT, width);
  }
}
