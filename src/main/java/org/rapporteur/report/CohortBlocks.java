package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.report.CaseloadReport.Cohort;
import org.rapporteur.report.CaseloadReport.LifeTable;
import org.rapporteur.report.CaseloadReport.Year;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;

/// What became of those indicted in one year, and how long it takes: each as a chart and its table.
final class CohortBlocks {

  private final ReportInput input;
  private final Words words;
  private final CaseloadReport caseload;
  private final List<Block> blocks = new ArrayList<>();

  CohortBlocks(ReportInput input, Words words, CaseloadReport caseload) {
    this.input = input;
    this.words = words;
    this.caseload = caseload;
  }

  List<Block> blocks() {
    caseload.cohorts().stream().map(Cohort::unit).distinct().forEach(this::cohorts);
    caseload.lifeTables().forEach(this::lifeTable);
    return blocks;
  }

  private void cohorts(String unit) {
    List<Cohort> cohorts =
        caseload.cohorts().stream().filter(cohort -> cohort.unit().equals(unit)).toList();
    List<String> outcomes = codes(cohorts.stream().map(Cohort::outcomes).toList());
    String units = words.text("unit." + unit, "count", 2);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.indicted-in"), Kind.ROW_HEADER, 30));
    columns.add(new Column(words.text("column.indicted"), Kind.NUMBER, 13));
    columns.add(new Column(words.text("column.in-view"), Kind.NUMBER, 13));
    outcomes.forEach(code -> columns.add(new Column(words.code("outcome", code), Kind.NUMBER, 16)));
    columns.add(new Column(words.text("column.still-pending"), Kind.NUMBER, 13));
    List<List<Cell>> rows = new ArrayList<>();
    for (Cohort cohort : cohorts) {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(CarryOverSection.period(words, cohort.indicted())));
      row.add(words.cell(cohort.size()));
      row.add(words.cell(cohort.inView()));
      outcomes.forEach(code ->
          row.add(
              Optional.ofNullable(cohort.outcomes().get(code))
                  .<Cell>map(words::cell)
                  .orElseGet(() -> words.cell("\u2013"))));
      row.add(words.cell(cohort.pending()));
      rows.add(row);
    }
    String title = words.text("carry-over.cohorts.table", "unit", units);
    String until =
        words.text("carry-over.until", "date", words.date(input.record().current().period().end()));
    FactTable table = CarryOverSection.table(words, "cohorts_" + unit, title, until, columns, rows);
    blocks.add(
        new Block.Heading(
            "cohorts-" + unit, words.text("carry-over.cohorts.title", "unit", units)));
    blocks.add(new Block.Paragraph(words.sentence("carry-over.cohorts.intro")));
    chart(table, Chart.Kind.STACKED_COLUMNS, 3, units, "carry-over.cohorts.alt")
        .ifPresent(chart -> blocks.add(new Block.Figure(chart)));
    blocks.add(new Block.Table(table));
  }

  private void lifeTable(LifeTable life) {
    String units = words.text("unit." + life.unit(), "count", 2);
    List<String> outcomes = List.copyOf(life.years().getLast().incidence().keySet());
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.years-since"), Kind.ROW_HEADER, 30));
    columns.add(new Column(words.text("column.at-risk"), Kind.NUMBER, 13));
    columns.add(new Column(words.text("column.part.concluded"), Kind.NUMBER, 13));
    columns.add(new Column(words.text("column.share-pending"), Kind.NUMBER, 16));
    outcomes.forEach(code -> columns.add(new Column(words.code("outcome", code), Kind.NUMBER, 16)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Year year : life.years()) {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(words.text("carry-over.year", "year", year.year())));
      row.add(words.cell(year.atRisk()));
      row.add(words.cell(year.concluded()));
      row.add(words.cell(year.pending()));
      outcomes.forEach(code -> row.add(words.cell(year.incidence().get(code))));
      rows.add(row);
    }
    String title = words.text("carry-over.life.table", "unit", units);
    String until =
        words.text("carry-over.until", "date", words.date(input.record().current().period().end()));
    FactTable table =
        CarryOverSection.table(
            words, "time_to_outcome_" + life.unit(), title, until, columns, rows);
    blocks.add(
        new Block.Heading(
            "time-to-outcome-" + life.unit(), words.text("carry-over.life.title", "unit", units)));
    blocks.add(
        new Block.Paragraph(
            life.medianLow() < 0
                ? words.sentence("carry-over.median.none", "unit", units)
                : words.sentence(
                    "carry-over.median",
                    "unit",
                    units,
                    "low",
                    life.medianLow(),
                    "high",
                    life.medianHigh())));
    chart(table, Chart.Kind.LINES, 3, words.text("carry-over.life.share"), "carry-over.life.alt")
        .ifPresent(chart -> blocks.add(new Block.Figure(chart)));
    blocks.add(new Block.Table(table));
    blocks.add(
        new Block.Paragraph(words.sentence("carry-over.life.how", "late", life.enteredLate())));
  }

  /// The codes of all maps, in the order in which the catalogue has them.
  private List<String> codes(List<SequencedMap<String, PublishedValue>> maps) {
    List<String> order = input.catalogue().dimension("outcome").orElseThrow().codes();
    return order.stream()
        .filter(code -> maps.stream().anyMatch(map -> map.containsKey(code)))
        .toList();
  }

  /// A chart of the number columns of a table from one column on; none where no row has a number.
  private Optional<Chart> chart(
      FactTable table, Chart.Kind kind, int from, String valueLabel, String alt) {
    List<Chart.Series> series = new ArrayList<>();
    for (int column = from; column < table.columns().size(); column++) {
      int at = column;
      List<Cell.Value> values =
          table.rows().stream().map(row -> row.get(at)).map(this::value).toList();
      series.add(
          new Chart.Series(
              table.columns().get(column).header(),
              values.stream().map(Cell.Value::value).toList(),
              values.stream().map(Cell.Value::text).toList()));
    }
    boolean known =
        series.stream()
            .flatMap(one -> one.values().stream())
            .anyMatch(value -> value.content() instanceof Exact);
    if (!known) {
      return Optional.empty();
    }
    List<String> categories = table.rows().stream().map(row -> row.getFirst().text()).toList();
    return Optional.of(
        new Chart(
            table.name() + "_chart",
            kind,
            table.title(),
            words.text(alt, "values", spoken(series, categories)),
            table.name(),
            valueLabel,
            categories,
            series));
  }

  /// An outcome that a cohort did not have is no gap in the figures.
  private Cell.Value value(Cell cell) {
    return switch (cell) {
      case Cell.Value value -> value;
      case Cell.Words(String text) ->
          new Cell.Value(PublishedValue.own(0, PublishedValue.Style.COUNT), text);
    };
  }

  private static String spoken(List<Chart.Series> series, List<String> categories) {
    return IntStream.range(0, categories.size())
        .mapToObj(i ->
            categories.get(i)
                + ": "
                + series.stream()
                    .map(one -> one.name() + " " + one.labels().get(i))
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
