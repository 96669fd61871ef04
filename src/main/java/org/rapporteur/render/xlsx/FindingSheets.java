package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.report.Outcome;
import org.rapporteur.report.Report;
import org.rapporteur.report.Scorecard.Entry;
import org.rapporteur.report.Scorecard.OperandEntry;
import org.rapporteur.report.Scorecard.TestEntry;

/// The findings as flat tables: the outcome, the scorecard, the tests. The way to the outcome is a
/// table of the report.
record FindingSheets(Report report, SheetFrame frame, Names names) {

  List<SheetPlan> sheets() {
    return List.of(outcome(), scorecard(), tests());
  }

  private SheetPlan outcome() {
    Outcome outcome = report.outcome();
    List<List<Content>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Content.words(words().text("outcome.indicative")),
            Content.wordsForNumber(outcome.indicativeText()),
            Content.wordsForNumber(tier(outcome.worstTier())),
            Content.wordsForNumber(tier(outcome.bestTier())),
            Content.words(outcome.headline())));
    rows.add(
        List.of(
            Content.words(words().text("outcome.published")),
            Content.wordsForNumber(outcome.publishedText()),
            Content.wordsForNumber(""),
            Content.wordsForNumber(""),
            Content.words("")));
    Stream.concat(Stream.of(outcome.overall()), outcome.pillars().stream())
        .forEach(band -> rows.add(band(band)));
    outcome
        .counts()
        .forEach(count ->
            rows.add(
                List.of(
                    Content.words(words().text("outcome.count", Map.of("rating", count.text()))),
                    NumberFormats.content(count.count(), ""),
                    Content.wordsForNumber(""),
                    Content.wordsForNumber(""),
                    Content.words(""))));
    rows.add(
        List.of(
            Content.words(words().text("outcome.tests")),
            NumberFormats.content(outcome.testsWithData(), ""),
            Content.wordsForNumber(""),
            NumberFormats.content(outcome.testsApplicable(), ""),
            Content.words(words().text("outcome.tests-remark"))));
    return sheet(
        "outcome",
        List.of(
            head("outcome.item", 46, false),
            head("outcome.value", 18, true),
            head("outcome.lowest", 18, true),
            head("outcome.highest", 18, true),
            head("outcome.remark", 60, false)),
        rows);
  }

  private List<Content> band(Outcome.BandEntry band) {
    return List.of(
        Content.words(words().text("outcome.index", Map.of("name", band.name()))),
        NumberFormats.content(band.evidence(), ""),
        NumberFormats.content(band.worst(), ""),
        NumberFormats.content(band.best(), ""),
        Content.words(band.remark()));
  }

  private String tier(String tier) {
    return words().text(tier.isEmpty() ? "tier.none" : "tier." + tier);
  }

  private SheetPlan scorecard() {
    List<List<Content>> rows = new ArrayList<>();
    report.scorecard().standards().forEach(entry -> rows.add(entry("kind.standard", entry)));
    report.scorecard().criteria().forEach(entry -> rows.add(entry("kind.criterion", entry)));
    report.scorecard().rules().forEach(entry -> rows.add(entry("kind.rule", entry)));
    return sheet(
        "scorecard",
        List.of(
            head("column.id", 10, false),
            head("column.kind", 12, false),
            head("column.name", 30, false),
            head("column.pillar", 18, false),
            head("column.rating", 20, false),
            head("column.rating-code", 22, false),
            head("column.score", 12, true),
            head("column.summary", 50, false),
            head("column.rule-text", 50, false),
            head("column.citation", 28, false)),
        rows);
  }

  private List<Content> entry(String kind, Entry entry) {
    List<Content> row =
        new ArrayList<>(
            texts(
                entry.id(),
                words().text(kind),
                entry.paragraph().isEmpty() ? entry.name() : entry.paragraph() + " " + entry.name(),
                entry.pillar(),
                entry.ratingText(),
                entry.rating()));
    row.add(Content.wordsForNumber(entry.valueText()));
    row.addAll(texts(entry.summary().text(), entry.text(), entry.citation()));
    return row;
  }

  private SheetPlan tests() {
    List<List<Content>> rows = new ArrayList<>();
    Stream.of(
            report.scorecard().standards(),
            report.scorecard().criteria(),
            report.scorecard().rules())
        .flatMap(List::stream)
        .forEach(entry -> addTests(rows, entry.id(), entry.tests()));
    return sheet(
        "tests",
        List.of(
            head("tests.part-of", 12, false),
            head("column.id", 14, false),
            head("column.name", 34, false),
            head("column.rating", 20, false),
            head("column.rating-code", 22, false),
            head("tests.because", 50, false),
            head("tests.threshold", 40, false),
            head("tests.facts-read", 60, false),
            head("tests.rules", 14, false),
            head("tests.weight", 10, true),
            head("tests.decisive", 12, false),
            head("tests.unverified", 12, false),
            head("column.citation", 28, false)),
        rows);
  }

  private void addTests(List<List<Content>> rows, String partOf, List<TestEntry> tests) {
    for (TestEntry test : tests) {
      List<Content> row =
          new ArrayList<>(
              texts(
                  partOf,
                  test.id(),
                  test.name(),
                  test.ratingText(),
                  test.rating(),
                  test.because().text(),
                  test.threshold(),
                  test.operands().stream().map(this::operand).collect(Collectors.joining("; ")),
                  String.join(", ", test.rules())));
      row.add(NumberFormats.plain(test.weight()));
      row.addAll(
          texts(
              words().text(test.decisive() ? "yes" : "no"),
              words().text(test.unverified() ? "yes" : "no"),
              test.citation()));
      rows.add(row);
      addTests(rows, test.id(), test.parts());
    }
  }

  private String operand(OperandEntry operand) {
    String sources =
        Stream.concat(Stream.of(operand.source()), operand.facts().stream())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    String value = operand.name() + ": " + operand.text();
    return sources.isEmpty() ? value : value + " (" + sources + ")";
  }

  private SheetPlan sheet(String key, List<Grid.Head> heads, List<List<Content>> rows) {
    String title = words().text(key + ".title");
    return frame.ofTable(
        names.sheet(words().text("sheet." + key)),
        title,
        title,
        List.of(
            report.cover().disclaimer(),
            words()
                .text(
                    "line.assessment-source",
                    Map.of("law", report.identity().law(), "profile", report.identity().profile())),
            words().text("line.period", Map.of("period", report.cover().period()))),
        Grid.list(names.table(key), heads, rows));
  }

  private Messages words() {
    return frame.words();
  }

  private Grid.Head head(String key, int width, boolean numeric) {
    return new Grid.Head(words().text(key), width, numeric);
  }

  private static List<Content> texts(String... texts) {
    return Stream.of(texts).map(Content::words).toList();
  }
}
