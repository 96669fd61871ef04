package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.report.FactTable.PublishedTotal;
import org.rapporteur.report.FactTable.Total;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;

/// The tables that several sections share: figures against last year, and an indicator by the codes
/// of a dimension.
final class Tables {

  private static final int LABEL_WIDTH = 44;
  private static final int NUMBER_WIDTH = 16;

  private final ReportInput input;
  private final Words words;
  private final Figures figures;

  Tables(ReportInput input, Words words, Figures figures) {
    this.input = input;
    this.words = words;
    this.figures = figures;
  }

  /// One row an indicator: this year, last year, change.
  FactTable againstLastYear(String name, String title, List<Series> rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (Series series : rows) {
      PublishedValue now = figures.of(current(), series);
      PublishedValue before = figures.before(series);
      cells.add(
          List.of(
              words.cell(words.series(series)),
              words.cell(unit(series.indicator())),
              words.cell(now),
              words.cell(before),
              words.cell(figures.change(now, before))));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(header("column.indicator", Kind.ROW_HEADER, LABEL_WIDTH));
    columns.add(header("column.unit", Kind.TEXT, NUMBER_WIDTH));
    columns.addAll(yearColumns());
    return new FactTable(
        name, title, period(), source(rows), List.of(), columns, cells, Optional.empty());
  }

  /// An indicator by the codes of one dimension, with a totals row; empty where neither year has
  /// any part.
  Optional<FactTable> byDimension(
      String name, String title, String indicator, Dimension dimension) {
    List<String> codes = codes(indicator, dimension);
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    List<PublishedValue> now = parts(codes, indicator, dimension, current().reportYear());
    List<PublishedValue> before = parts(codes, indicator, dimension, current().reportYear() - 1);
    PublishedValue totalNow = figures.of(current(), Series.total(indicator));
    PublishedValue totalBefore = figures.before(Series.total(indicator));
    List<String> labels =
        new ArrayList<>(codes.stream().map(code -> words.code(dimension.id(), code)).toList());
    addRemainder(labels, now, totalNow, before, totalBefore);

    List<List<Cell>> rows = new ArrayList<>();
    List<PublishedValue> changes = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      PublishedValue change = figures.change(now.get(i), before.get(i));
      changes.add(change);
      rows.add(
          List.of(
              words.cell(labels.get(i)),
              words.cell(now.get(i)),
              words.cell(before.get(i)),
              words.cell(change)));
    }
    PublishedValue totalChange = figures.change(totalNow, totalBefore);
    Total total =
        new Total(
            words.text("table.total"),
            List.of(total(totalNow, now), total(totalBefore, before), total(totalChange, changes)));
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column(
            words.text("dimension." + dimension.id() + ".label"), Kind.ROW_HEADER, LABEL_WIDTH));
    columns.addAll(yearColumns());
    List<Series> series =
        codes.stream().map(code -> Series.of(indicator, dimension.id(), code)).toList();
    return Optional.of(
        new FactTable(
            name, title, period(), source(series), List.of(), columns, rows, Optional.of(total)));
  }

  /// The sources of some figures of this year and the last, in one sentence.
  String source(List<Series> rows) {
    Stream<Observation> used =
        rows.stream()
            .flatMap(series ->
                Stream.concat(
                    current().observation(series).stream(),
                    input.record().previous().flatMap(year -> year.observation(series)).stream()));
    List<String> titles = Figures.sourceTitles(used);
    return titles.isEmpty() ? words.text("source.none") : String.join("; ", titles);
  }

  String period() {
    return words.text(
        "table.period",
        "period",
        words.formats().period(current().period()),
        "year",
        Integer.toString(current().reportYear()));
  }

  String unit(String indicator) {
    return input
        .catalogue()
        .indicator(indicator)
        .map(found -> words.text("unit." + found.unit().code(), "count", 2))
        .orElse("");
  }

  Column header(String key, Kind kind, int width) {
    return new Column(words.text(key), kind, width);
  }

  private StatisticsYear current() {
    return input.record().current();
  }

  private List<Column> yearColumns() {
    int year = current().reportYear();
    return List.of(
        new Column(yearHeader(year), Kind.NUMBER, NUMBER_WIDTH),
        new Column(yearHeader(year - 1), Kind.NUMBER, NUMBER_WIDTH),
        header("column.change", Kind.NUMBER, NUMBER_WIDTH));
  }

  private String yearHeader(int year) {
    return words.text("column.report-year", "year", Integer.toString(year));
  }

  /// Codes with a figure in either year: those of the list in its order, then others by name.
  private List<String> codes(String indicator, Dimension dimension) {
    SequencedSet<String> found = new LinkedHashSet<>();
    for (int year : List.of(current().reportYear(), current().reportYear() - 1)) {
      StatisticsYear statistics = input.record().years().get(year);
      if (statistics != null) {
        SortedMap<String, Observation> parts = statistics.by(indicator, dimension.id());
        found.addAll(parts.keySet());
      }
    }
    SequencedSet<String> ordered = new LinkedHashSet<>(dimension.codes());
    ordered.retainAll(found);
    found.removeAll(ordered);
    found.stream().sorted().forEach(ordered::add);
    return List.copyOf(ordered);
  }

  private List<PublishedValue> parts(
      List<String> codes, String indicator, Dimension dimension, int year) {
    return new ArrayList<>(
        codes.stream()
            .map(code -> figures.of(year, Series.of(indicator, dimension.id(), code)))
            .toList());
  }

  /// Where the parts of a year leave some of its total open, a row says how many; otherwise a
  /// reader would take the parts for the whole.
  private void addRemainder(
      List<String> labels,
      List<PublishedValue> now,
      PublishedValue totalNow,
      List<PublishedValue> before,
      PublishedValue totalBefore) {
    Optional<PublishedValue> restNow = remainder(totalNow, now);
    Optional<PublishedValue> restBefore = remainder(totalBefore, before);
    if (restNow.isEmpty() && restBefore.isEmpty()) {
      return;
    }
    labels.add(words.text("table.not-stated"));
    now.add(restNow.orElseGet(() -> noRest(totalNow, now)));
    before.add(restBefore.orElseGet(() -> noRest(totalBefore, before)));
  }

  private Optional<PublishedValue> remainder(PublishedValue total, List<PublishedValue> parts) {
    List<PublishedValue> known =
        parts.stream().filter(part -> part.content() instanceof PublishedValue.Exact).toList();
    if (known.isEmpty() || !(total.content() instanceof PublishedValue.Exact(BigDecimal whole))) {
      return Optional.empty();
    }
    BigDecimal rest = whole.subtract(figures.sum(known).orElseThrow());
    return rest.signum() > 0
        ? Optional.of(figures.remainder(total, known, rest))
        : Optional.empty();
  }

  private PublishedValue noRest(PublishedValue total, List<PublishedValue> parts) {
    boolean complete =
        figures.sum(parts).isPresent() && total.content() instanceof PublishedValue.Exact;
    return complete
        ? figures.remainder(total, parts, BigDecimal.ZERO)
        : figures.notApplicable(total.style());
  }

  private PublishedTotal total(PublishedValue total, List<PublishedValue> parts) {
    boolean addsUp =
        total.content() instanceof PublishedValue.Exact(BigDecimal whole)
            && figures.sum(parts).map(sum -> sum.compareTo(whole) == 0).orElse(false);
    return new PublishedTotal(total, words.cell(total).text(), addsUp);
  }
}
