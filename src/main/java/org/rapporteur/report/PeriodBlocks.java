package org.rapporteur.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;

/// Figures of the year that were added up from parts of the period, and those that are missing
/// because their sources count over other periods: with the parts.
final class PeriodBlocks {

  private final ReportInput input;
  private final Words words;
  private final Figures figures;

  PeriodBlocks(ReportInput input, Words words, Figures figures) {
    this.input = input;
    this.words = words;
    this.figures = figures;
  }

  /// Nothing where every figure was read as it is.
  List<Block> blocks() {
    List<Observation> inParts =
        input.record().current().ofRecord().values().stream()
            .filter(Observation::isOfOtherPeriods)
            .toList();
    if (inParts.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading("periods", words.text("periods.title")),
        new Block.Paragraph(words.sentence("periods.intro")),
        new Block.Table(
            new FactTable(
                "figures_in_parts",
                words.text("periods.table"),
                Integer.toString(input.assessment().reportYear()),
                words.text("source.in-column"),
                List.of(),
                List.of(
                    new Column(words.text("column.figure-name"), Kind.ROW_HEADER, 36),
                    text("column.period", 30),
                    text("column.parts", 44),
                    new Column(words.text("column.figure"), Kind.NUMBER, 14),
                    text("column.source", 34)),
                inParts.stream().map(this::row).toList(),
                Optional.empty())));
  }

  private List<Cell> row(Observation figure) {
    return List.of(
        words.cell(words.series(figure.series())),
        words.cell(words.formats().period(figure.period())),
        words.cell(parts(figure)),
        words.cell(figures.of(figure)),
        words.cell(figure.provenance().source().title()));
  }

  /// The figures that were read, in the order of time.
  private String parts(Observation figure) {
    return figure.provenance().places().stream()
        .flatMap(place -> input.record().observations().stream().filter(o -> isAt(o, place)))
        .map(part ->
            words.text("periods.part", "period", months(part.period()), "figure", figures.of(part)))
        .collect(Collectors.joining("; "));
  }

  /// `April 2023 – June 2023` where the period is one of whole months.
  private String months(Period period) {
    YearMonth first = YearMonth.from(period.start());
    YearMonth last = YearMonth.from(period.end());
    boolean whole =
        period.start().equals(first.atDay(1)) && period.end().equals(last.atEndOfMonth());
    if (!whole) {
      return words.formats().period(period);
    }
    return first.equals(last)
        ? words.month(first)
        : words.text("periods.months", "first", words.month(first), "last", words.month(last));
  }

  private static boolean isAt(Observation observation, SourceLocation place) {
    return observation.provenance().location().equals(place);
  }

  private Column text(String key, int width) {
    return new Column(words.text(key), Kind.TEXT, width);
  }
}
