package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;

/// All years of the record side by side: figures, published directions.
final class TrendsSection {

  /// Column name of the series that are followed over the years.
  private static final List<Map.Entry<String, Series>> FOLLOWED =
      List.of(
          Map.entry("trend.total", Series.total("victims-identified")),
          Map.entry("trend.female", Series.of("victims-identified", "sex", "female")),
          Map.entry("trend.male", Series.of("victims-identified", "sex", "male")),
          Map.entry("trend.child", Series.of("victims-identified", "age", "child")));

  private static final List<Map.Entry<String, Series>> JUSTICE =
      List.of(
          Map.entry("trend.investigations", Series.total("investigations-opened")),
          Map.entry("trend.prosecuted", Series.total("persons-prosecuted")),
          Map.entry("trend.convicted", Series.total("persons-convicted")));

  private static final List<String> DIRECTIONS =
      List.of(
          "victims-identified-direction",
          "investigations-direction",
          "prosecutions-direction",
          "convictions-direction",
          "shelter-funding-direction",
          "sentences-assessment");

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final FactTexts texts;

  TrendsSection(ReportInput input, Words words, Figures figures, FactTexts texts) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.texts = texts;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            words.sentence(
                "trends.intro",
                "first",
                Integer.toString(input.record().years().firstKey()),
                "last",
                Integer.toString(input.record().years().lastKey()))));
    FactTable victims = overYears("trend_victims", words.text("trends.victims"), FOLLOWED);
    line("trend_victims_chart", victims, words.text("trends.victims.values"))
        .ifPresent(chart -> blocks.add(new Block.Figure(chart)));
    blocks.add(new Block.Table(victims));
    blocks.add(new Block.Paragraph(words.sentence("victims.not-prevalence")));
    FactTable justice = overYears("trend_justice", words.text("trends.justice"), JUSTICE);
    line("trend_justice_chart", justice, words.text("trends.justice.values"))
        .ifPresent(chart -> blocks.add(new Block.Figure(chart)));
    blocks.add(new Block.Table(justice));
    directions()
        .ifPresent(table -> {
          blocks.add(new Block.Heading("directions", words.text("trends.directions.title")));
          blocks.add(
              new Block.Paragraph(
                  words.sentence(
                      input.assessment().watchConditions().isEmpty()
                          ? "trends.directions.intro.no-arrows"
                          : "trends.directions.intro")));
          blocks.add(new Block.Table(table));
        });
    return new Section("trends", words.text("trends.title"), blocks);
  }

  private List<Integer> reportYears() {
    return IntStream.rangeClosed(
            input.record().years().firstKey(), input.record().years().lastKey())
        .boxed()
        .toList();
  }

  private FactTable overYears(String name, String title, List<Map.Entry<String, Series>> followed) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : reportYears()) {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(Integer.toString(year)));
      row.add(words.cell(dataPeriod(year, followed)));
      followed.forEach(entry -> row.add(words.cell(figures.of(year, entry.getValue()))));
      rows.add(row);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.year"), Kind.ROW_HEADER, 12));
    columns.add(new Column(words.text("column.period"), Kind.TEXT, 30));
    followed.forEach(entry -> columns.add(new Column(words.text(entry.getKey()), Kind.NUMBER, 16)));
    return new FactTable(
        name,
        title,
        span(),
        words.text("source.facts"),
        List.of(),
        columns,
        rows,
        Optional.empty());
  }

  private String dataPeriod(int year, List<Map.Entry<String, Series>> followed) {
    StatisticsYear statistics = input.record().years().get(year);
    if (statistics == null) {
      return words.text("trends.no-source");
    }
    return followed.stream()
        .flatMap(entry -> statistics.observation(entry.getValue()).stream())
        .map(Observation::period)
        .findFirst()
        .map(words.formats()::period)
        .orElseGet(() -> words.text("trends.no-figure"));
  }

  private String span() {
    return words.text(
        "trends.span",
        "first",
        Integer.toString(input.record().years().firstKey()),
        "last",
        Integer.toString(input.record().years().lastKey()));
  }

  /// A line where at least two years have a figure.
  private Optional<Chart> line(String id, FactTable table, String valueLabel) {
    List<Chart.Series> series = new ArrayList<>();
    for (int column = 2; column < table.columns().size(); column++) {
      int at = column;
      List<Cell.Value> values = table.rows().stream().map(row -> (Cell.Value) row.get(at)).toList();
      if (known(values) >= 2) {
        series.add(
            new Chart.Series(
                table.columns().get(column).header(),
                values.stream().map(Cell.Value::value).toList(),
                values.stream().map(Cell.Value::text).toList()));
      }
    }
    if (series.isEmpty()) {
      return Optional.empty();
    }
    List<String> years = table.rows().stream().map(row -> row.getFirst().text()).toList();
    return Optional.of(
        new Chart(
            id,
            Chart.Kind.LINES,
            table.title(),
            words.text("trends.alt", "values", spoken(series.getFirst(), years)),
            table.name(),
            valueLabel,
            years,
            series));
  }

  private static long known(List<Cell.Value> values) {
    return values.stream().filter(value -> value.value().content() instanceof Exact).count();
  }

  private static String spoken(Chart.Series series, List<String> years) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      PublishedValue value = series.values().get(i);
      if (value.content() instanceof Exact) {
        parts.add(years.get(i) + ": " + series.labels().get(i));
      }
    }
    return series.name() + " " + String.join(", ", parts);
  }

  private Optional<FactTable> directions() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : reportYears()) {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(Integer.toString(year)));
      DIRECTIONS.forEach(question -> row.add(words.cell(answer(year, question))));
      if (row.stream().skip(1).anyMatch(cell -> !cell.text().equals(words.text("trends.silent")))) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.year"), Kind.ROW_HEADER, 12));
    DIRECTIONS.forEach(question ->
        columns.add(
            new Column(
                words.text("trend." + question),
                Kind.TEXT,
                question.equals("sentences-assessment") ? 44 : 16)));
    return Optional.of(
        new FactTable(
            "published_directions",
            words.text("trends.directions.table"),
            span(),
            words.text("source.facts"),
            List.of(),
            columns,
            rows,
            Optional.empty()));
  }

  private String answer(int year, String question) {
    return Optional.ofNullable(input.record().years().get(year))
        .flatMap(statistics -> statistics.answer(question))
        .map(Answer::reply)
        .map(reply -> texts.reply(question, reply))
        .orElseGet(() -> words.text("trends.silent"));
  }
}
