package org.rapporteur.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.Checked;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.report.Outcome;
import org.rapporteur.report.Report;
import org.rapporteur.report.ScepticsReport;
import org.rapporteur.report.Scorecard;
import org.rapporteur.statistics.Source;

/// The reading on the screen: what was read, what was found wrong, the indicative tier, the bands,
/// the criteria.
final class ScoreScreen {

  private static final int LABEL = 32;
  private static final int BAR = 40;
  private static final int FULL = 100;

  private final Messages texts = Terminal.texts();
  private final PrintWriter out;
  private final boolean bars;

  /// @param plain no bars, as for a screen reader, which would read forty dashes
  ScoreScreen(Terminal terminal, boolean plain) {
    this.out = terminal.out();
    this.bars = terminal.wide() && !plain;
  }

  void print(Scored scored) {
    printHead(scored);
    printReading(scored.report());
    out.println();
    scored.report().analysis().sceptics().ifPresent(this::printSceptics);
    out.println();
    printCriteria(scored.report());
  }

  /// Country, year, law and profile; what was read, checked and assessed.
  void printHead(Scored scored) {
    printTitle(scored);
    Report report = scored.report();
    if (report.identity().underAnotherLaw()) {
      out.println(
          texts.text(
              "head.other-law",
              Map.of(
                  "law", report.identity().law(),
                  "year", Integer.toString(report.identity().reportYear()))));
    }
    if (report.identity().lawMayBeNewer()) {
      out.println(
          texts.text(
              "head.newer-law",
              Map.of(
                  "checked", report.identity().lawCheckedThrough(),
                  "year", Integer.toString(report.identity().reportYear()))));
    }
    out.println();
    line(
        "read",
        texts.text(
            "read.line",
            Map.of(
                "sources", scored.data().record().sources().size(),
                "facts", report.facts().size(),
                "institutions", institutions(scored))));
    line("checked", checked(scored.checked()));
    line(
        "assessed",
        texts.text(
            "assessed.line",
            Map.of(
                "standards", report.scorecard().standards().size(),
                "criteria", report.scorecard().criteria().size(),
                "withData", scored.assessment().completeness().withData(),
                "applicable", scored.assessment().completeness().applicable())));
  }

  /// Country, year, law and profile.
  void printTitle(Scored scored) {
    Report report = scored.report();
    out.println(
        texts.text(
            "head",
            Map.of(
                "country", report.cover().country(),
                "fictional", report.fictional() ? "yes" : "no",
                "draft", report.draft() ? "yes" : "no",
                "year", Integer.toString(report.identity().reportYear()),
                "period", report.cover().period(),
                "law", report.identity().law(),
                "profile", report.identity().profile())));
  }

  void printReading(Report report) {
    Outcome outcome = report.outcome();
    out.println();
    line(
        "tier.indicative",
        texts.text(
            outcome.indicativeTier().isEmpty() ? "tier.between" : "tier.indicated",
            Map.of(
                "tier", outcome.indicativeText(),
                "best", texts.text("tier." + outcome.bestTier()),
                "worst", texts.text("tier." + outcome.worstTier()),
                "same", outcome.bestTier().equals(outcome.worstTier()) ? "yes" : "no")));
    line("tier.published", outcome.publishedText());
    outcome.clock().ifPresent(clock -> line("clock", clock(clock)));
    line("criteria", outcome.headline());
    out.println();
    out.println("  " + texts.text("index.title", Map.of("profile", report.identity().profile())));
    out.println();
    outcome.pillars().forEach(this::printBand);
    printBand(outcome.overall());
  }

  private String clock(Outcome.ClockEntry clock) {
    return texts.text(
        "clock." + clock.permission(),
        Map.of(
            "run", clock.leastRun(),
            "years", ScoreScreen.years(clock.unknownYears()),
            "rules", String.join(", ", clock.rules())));
  }

  static String years(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /// What is left of the reading without the government's word alone.
  private void printSceptics(ScepticsReport view) {
    line(
        "sceptics",
        texts.text(
            "sceptics.line",
            Map.of(
                "reading", view.indicativeText(),
                "withData", view.withData().size(),
                "second", view.secondSource().size())));
  }

  private void printBand(Outcome.BandEntry band) {
    StringBuilder text = new StringBuilder("  ").append(pad(band.name(), LABEL));
    if (bars) {
      text.append(bar(band)).append("  ");
    }
    text.append(pad(band.text(), 14));
    text.append(texts.text("index.tests", Map.of("tests", band.remark())));
    out.println(text);
  }

  /// Forty cells from 0 to 100: light up to the worst case, heavy over the band, the evidence
  /// marked.
  private static String bar(Outcome.BandEntry band) {
    int worst = cells(band.worst());
    int best = cells(band.best());
    int evidence =
        band.evidence().content() instanceof PublishedValue.Exact ? cells(band.evidence()) : -1;
    StringBuilder bar = new StringBuilder();
    for (int cell = 0; cell < BAR; cell++) {
      bar.append(
          cell == Math.min(evidence, BAR - 1) ? '◆' : cell < worst ? '━' : cell < best ? '╌' : '·');
    }
    return bar.toString();
  }

  private static int cells(PublishedValue value) {
    return value.content() instanceof PublishedValue.Exact(BigDecimal number)
        ? number.intValue() * BAR / FULL
        : 0;
  }

  private void printCriteria(Report report) {
    for (Scorecard.Entry entry : report.scorecard().standards()) {
      out.println("  " + pad(entry.id(), 11) + pad(entry.ratingText(), 18) + entry.name());
    }
    out.println();
    for (Scorecard.Entry entry : report.scorecard().criteria()) {
      out.println("  " + pad(entry.id(), 11) + pad(entry.ratingText(), 18) + entry.name());
    }
  }

  void line(String key, String text) {
    out.println("  " + pad(texts.text("line." + key), LABEL) + text);
  }

  private String checked(Checked checked) {
    DiagnosticReport found = checked.diagnostics();
    return texts.text(
        "checked.line",
        Map.of(
            "errors", found.count(Severity.ERROR),
            "warnings", found.count(Severity.WARNING),
            "notes", found.count(Severity.INFO),
            "folder", checked.folder().toString()));
  }

  private static int institutions(Scored scored) {
    return scored.data().record().sources().stream()
        .map(Source::institution)
        .collect(Collectors.toSet())
        .size();
  }

  static String pad(String text, int width) {
    return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
  }
}
