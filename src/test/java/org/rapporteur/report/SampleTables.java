package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Code;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.protect.PublishedValue.Range;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.report.FactTable.PublishedTotal;
import org.rapporteur.report.FactTable.Total;
import org.rapporteur.statistics.Mark;

/// The tables, charts and facts of the sample report.
final class SampleTables {

  private SampleTables() {}

  static PublishedValue count(long value) {
    return new PublishedValue(
        new Exact(BigDecimal.valueOf(value)), Style.COUNT, Set.of(), List.of("F-0001"));
  }

  static PublishedValue unavailable() {
    return shorthand(Code.NOT_AVAILABLE, "missing.not-in-sources");
  }

  static PublishedValue shorthand(Code code, String reason) {
    return new PublishedValue(new Shorthand(code, reason, ""), Style.COUNT, Set.of(), List.of());
  }

  private static PublishedValue styled(String value, Style style, Mark... marks) {
    return new PublishedValue(
        new Exact(new BigDecimal(value)), style, Set.of(marks), List.of("F-0002"));
  }

  private static Cell words(String text) {
    return new Cell.Words(text);
  }

  private static Cell number(long value) {
    return new Cell.Value(count(value), value == 1_204 ? "1,204" : Long.toString(value));
  }

  private static Cell missing(Code code) {
    return new Cell.Value(shorthand(code, "missing.not-in-sources"), code.text());
  }

  /// Columns that add up, columns that do not, and a label that is an attack.
  static FactTable victimsByForm() {
    PublishedValue range =
        new PublishedValue(
            new Range(BigDecimal.valueOf(22), BigDecimal.valueOf(25)),
            Style.COUNT,
            Set.of(),
            List.of("F-0003"));
    return new FactTable(
        "victims_by_form",
        "Victims identified by form, Arendia, 2022 and 2023",
        "1 January – 31 December 2023",
        "Police of Arendia, yearly report",
        List.of(1, 2),
        List.of(
            new Column("Form", Kind.ROW_HEADER, 28),
            new Column("2023, persons", Kind.NUMBER, 14),
            new Column("2022, persons [note 2]", Kind.NUMBER, 14),
            new Column("Change, persons", Kind.NUMBER, 14),
            new Column("Share of 2023, per cent", Kind.NUMBER, 14),
            new Column("Remark", Kind.TEXT, 30)),
        List.of(
            List.of(
                words("Sexual exploitation"),
                number(1_204),
                missing(Code.CONFIDENTIAL),
                new Cell.Value(styled("-5", Style.CHANGE), "−5"),
                new Cell.Value(styled("0.9829", Style.PERCENT), "98 %"),
                words("")),
            List.of(
                words("Forced labour"),
                new Cell.Value(
                    styled("21", Style.COUNT, Mark.PROVISIONAL, Mark.REVISED), "21 [p] [r]"),
                number(19),
                new Cell.Value(styled("2", Style.CHANGE), "+2"),
                new Cell.Value(styled("0.0171", Style.PERCENT), "2 %"),
                words("@SUM(A1) is only a remark")),
            List.of(
                words(SampleReport.HOSTILE),
                number(0),
                new Cell.Value(range, "22–25"),
                missing(Code.NOT_APPLICABLE),
                new Cell.Value(styled("0", Style.PERCENT), "0 %"),
                words(SampleReport.HOSTILE_MARKUP))),
        Optional.of(
            new Total(
                "All forms",
                List.of(
                    new PublishedTotal(count(1_225), "1,225", true),
                    new PublishedTotal(unavailable(), "[x]", false),
                    new PublishedTotal(shorthand(Code.NOT_APPLICABLE, ""), "[z]", false),
                    new PublishedTotal(styled("1", Style.PERCENT), "100 %", true)))));
  }

  /// A total that the rows do not add up to.
  static FactTable victimsByYearAndSex() {
    return new FactTable(
        "victims_by_year_and_sex",
        "Victims identified by sex, Arendia, 2021 to 2023 [note 1]",
        "2021 – 2023",
        "Police of Arendia; social work centres",
        List.of(1, 3),
        List.of(
            new Column("Year", Kind.ROW_HEADER, 10),
            new Column("Women, persons", Kind.NUMBER, 14),
            new Column("Men, persons", Kind.NUMBER, 14)),
        List.of(
            List.of(words("2021"), number(12), number(4)),
            List.of(words("2022"), number(14), number(0)),
            List.of(words("2023"), number(9), number(7))),
        Optional.of(
            new Total(
                "Published total",
                List.of(
                    new PublishedTotal(count(36), "36", false),
                    new PublishedTotal(count(11), "11", true)))));
  }

  static FactTable justice() {
    return new FactTable(
        "justice",
        "Investigations and convictions, Arendia, 2020 to 2023",
        "2020 – 2023",
        "Prosecution service; courts",
        List.of(),
        List.of(
            new Column("Year", Kind.ROW_HEADER, 10),
            new Column("Investigations, cases", Kind.NUMBER, 16),
            new Column("Convictions, persons", Kind.NUMBER, 16),
            new Column("Fines, EUR", Kind.NUMBER, 16)),
        List.of(
            List.of(
                words("2020"),
                number(31),
                number(5),
                new Cell.Value(styled("12500.5", Style.EURO), "EUR 12,500.5")),
            List.of(
                words("2021"), missing(Code.NOT_AVAILABLE), number(7), missing(Code.NOT_AVAILABLE)),
            List.of(words("2022"), number(28), number(6), missing(Code.CONFIDENTIAL)),
            List.of(
                words("2023"),
                new Cell.Value(styled("35", Style.COUNT, Mark.ESTIMATED), "35 [e]"),
                number(9),
                new Cell.Value(styled("0", Style.EURO, Mark.LOW_RELIABILITY), "EUR 0 [u]"))),
        Optional.empty());
  }

  static FactTable readiness() {
    return new FactTable(
        "readiness_index",
        "Readiness index with its band, Arendia, report year 2024",
        "Report year 2024",
        "Own computation, profile standard-1",
        List.of(),
        List.of(
            new Column("Pillar", Kind.ROW_HEADER, 24),
            new Column("Worst, index", Kind.NUMBER, 10),
            new Column("On the evidence, index", Kind.NUMBER, 10),
            new Column("Best, index", Kind.NUMBER, 10)),
        List.of(
            band("Prosecution", "55", "61.5", "72"),
            band("Protection", "78", "78", "81"),
            band("Prevention", "70", "70", "70")),
        Optional.empty());
  }

  private static List<Cell> band(String pillar, String worst, String evidence, String best) {
    return List.of(words(pillar), index(worst), index(evidence), index(best));
  }

  private static Cell index(String value) {
    return new Cell.Value(SampleReport.index(value), value);
  }

  static FactTable tiers() {
    return new FactTable(
        "tier_history",
        "Tiers of Arendia and a neighbour, report years 2022 to 2024",
        "Report years 2022 – 2024",
        "Trafficking in Persons Reports",
        List.of(),
        List.of(
            new Column("Report year", Kind.ROW_HEADER, 12),
            new Column("Arendia, tier", Kind.TEXT, 12),
            new Column("Borduria, tier", Kind.TEXT, 12)),
        List.of(
            List.of(words("2022"), words("Tier 2"), words("[x]")),
            List.of(words("2023"), words("Tier 2 Watch List"), words("Tier 1")),
            List.of(words("2024"), words("[x]"), words("Special case"))),
        Optional.empty());
  }

  static Chart bands() {
    return new Chart(
        "readiness_bands",
        Chart.Kind.BANDS,
        "Readiness by pillar, 0 to 100",
        "Protection stands highest, at 78; prosecution is the widest band, 55 to 72.",
        "readiness_index",
        "Index, 0 to 100",
        List.of("Prosecution", "Protection", "Prevention"),
        List.of(
            series("Worst", List.of("55", "78", "70")),
            series("On the evidence", List.of("61.5", "78", "70")),
            series("Best", List.of("72", "81", "70"))));
  }

  private static Chart.Series series(String name, List<String> values) {
    return new Chart.Series(name, values.stream().map(SampleReport::index).toList(), values);
  }

  static Chart formsAsBars() {
    return new Chart(
        "forms",
        Chart.Kind.BARS,
        "Victims by form, 2023",
        "Sexual exploitation leads with 1,204 of 1,225 persons.",
        "victims_by_form",
        "Persons",
        List.of("Sexual exploitation", "Forced labour", SampleReport.HOSTILE),
        List.of(
            new Chart.Series(
                "2023",
                List.of(count(1_204), count(21), count(0)),
                List.of("1,204", "21 [p] [r]", "0"))));
  }

  static Chart sexAsColumns() {
    return new Chart(
        "sex",
        Chart.Kind.STACKED_COLUMNS,
        "Victims by sex, 2021 to 2023",
        "Between 14 and 16 persons a year; most are women.",
        "victims_by_year_and_sex",
        "Persons",
        List.of("2021", "2022", "2023"),
        List.of(
            new Chart.Series(
                "Women", List.of(count(12), count(14), count(9)), List.of("12", "14", "9")),
            new Chart.Series(
                "Men", List.of(count(4), count(0), count(7)), List.of("4", "0", "7"))));
  }

  /// A line with a gap.
  static Chart justiceAsLines() {
    return new Chart(
        "justice_lines",
        Chart.Kind.LINES,
        "Investigations and convictions, 2020 to 2023",
        "Investigations lie between 28 and 35; 2021 is not known. Convictions rise from 5 to 9.",
        "justice",
        "Cases; persons",
        List.of("2020", "2021", "2022", "2023"),
        List.of(
            new Chart.Series(
                "Investigations, cases",
                List.of(count(31), unavailable(), count(28), count(35)),
                List.of("31", "[x]", "28", "35 [e]")),
            new Chart.Series(
                "Convictions, persons",
                List.of(count(5), count(7), count(6), count(9)),
                List.of("5", "7", "6", "9"))));
  }

  static Chart tierGrid() {
    return new Chart(
        "tier_grid",
        Chart.Kind.TIER_GRID,
        "Tiers, 2022 to 2024",
        "Arendia fell to the Watch List in 2023.",
        "tier_history",
        "Tier",
        List.of("2022", "2023", "2024"),
        List.of(
            new Chart.Series(
                "Arendia",
                List.of(count(2), count(3), unavailable()),
                List.of("Tier 2", "Tier 2 Watch List", "[x]"))));
  }

  static List<FactRow> facts() {
    return List.of(
        fact("F-0001", "victims.identified", "form=sex", count(1_204), "1,204", "", "of record"),
        fact(
            "F-0002",
            "victims.identified",
            "form=labour",
            styled("21", Style.COUNT, Mark.PROVISIONAL, Mark.REVISED),
            "21",
            "[p] [r]",
            "of record"),
        fact(
            "F-0003",
            SampleReport.HOSTILE,
            "",
            new PublishedValue(
                new Range(BigDecimal.valueOf(22), BigDecimal.valueOf(25)),
                Style.COUNT,
                Set.of(),
                List.of("F-0003")),
            "22–25",
            "",
            "also reported"),
        fact(
            "F-0004",
            "law.penalty",
            "",
            shorthand(Code.NOT_APPLICABLE, "missing.not-applicable"),
            "yes",
            "",
            "of record"),
        fact("F-0005", "cases.opened", "", unavailable(), "[x]", "", "superseded"));
  }

  private static FactRow fact(
      String id,
      String key,
      String breakdown,
      PublishedValue value,
      String text,
      String marks,
      String used) {
    return new FactRow(
        id,
        key,
        "Label of " + key,
        breakdown,
        2024,
        "2023",
        value,
        text,
        "persons",
        marks,
        "",
        used,
        "Police of Arendia",
        "Yearly report of the police",
        "official",
        "2024-05-31",
        "sources/police.csv",
        "line 2, column value");
  }
}
