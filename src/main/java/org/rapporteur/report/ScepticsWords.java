package org.rapporteur.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Completeness;
import org.rapporteur.findings.ScepticsView;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.Tier;

/// The reading without what rests on the government's word alone, beside the normal one.
final class ScepticsWords {

  private final Assessment normal;
  private final ScepticsView view;
  private final Words words;
  private final Findings findings;

  ScepticsWords(ReportInput input, Words words, Findings findings) {
    this.normal = input.assessment();
    this.view = input.analysis().sceptics();
    this.words = words;
    this.findings = findings;
  }

  ScepticsReport report() {
    return new ScepticsReport(
        summary(),
        view.assessment().tier().indicative().map(Tier::name).orElse(""),
        tier(view.assessment().tier().indicative()),
        view.assessment().tier().worst().tier().name(),
        view.assessment().tier().best().tier().name(),
        count(view.withData().size()),
        count(view.secondSource().size()),
        view.withData(),
        view.secondSource(),
        view.governmentAlone());
  }

  List<Block> blocks() {
    return List.of(
        new Block.Heading("sceptics-view", words.text("sceptics.title")),
        new Block.Paragraph(summary()),
        new Block.Paragraph(words.sentence("sceptics.how")),
        new Block.Table(table()));
  }

  private Sentence summary() {
    return words.sentence(
        "sceptics.text",
        "withData",
        count(view.withData().size()),
        "before",
        count(normal.completeness().withData()),
        "second",
        count(view.secondSource().size()),
        "reading",
        tier(view.assessment().tier().indicative()));
  }

  private FactTable table() {
    return new FactTable(
        "sceptics_view",
        words.text("sceptics.table"),
        Integer.toString(normal.reportYear()),
        words.text("source.own"),
        List.of(),
        List.of(
            new Column(words.text("column.reading"), Kind.ROW_HEADER, 50),
            new Column(words.text("column.all-sources"), Kind.TEXT, 34),
            new Column(words.text("column.without-the-word"), Kind.TEXT, 34)),
        List.of(
            row("change.tier.indicative", found -> tier(found.tier().indicative())),
            row("change.tier.worst", found -> tier(Optional.of(found.tier().worst().tier()))),
            row("change.tier.best", found -> tier(Optional.of(found.tier().best().tier()))),
            row("change.tier.score", found -> findings.range(found.tier().criteria())),
            row("column.tests-with-data", found -> completeness(found.completeness()))),
        Optional.empty());
  }

  private List<Cell> row(String key, Function<Assessment, String> says) {
    return List.of(
        words.cell(words.text(key)),
        words.cell(says.apply(normal)),
        words.cell(says.apply(view.assessment())));
  }

  private String completeness(Completeness found) {
    return words.text(
        "readiness.completeness",
        "withData",
        count(found.withData()),
        "applicable",
        count(found.applicable()));
  }

  private String tier(Optional<Tier> tier) {
    return tier.map(found -> words.text("tier." + found.name()))
        .orElseGet(() -> words.text("sensitivity.none"));
  }

  private static PublishedValue count(long number) {
    return PublishedValue.own(number, Style.COUNT);
  }
}
