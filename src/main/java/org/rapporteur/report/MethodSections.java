package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.Source;

/// Where the figures come from, and how the reading was made.
final class MethodSections {

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final Findings findings;

  MethodSections(ReportInput input, Words words, Figures figures, Findings findings) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.findings = findings;
  }

  Section sources() {
    List<Block.SourceEntry> entries = input.record().sources().stream().map(this::source).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("sources.intro")));
    blocks.add(new Block.Sources(entries));
    blocks.addAll(new PeriodBlocks(input, words, figures).blocks());
    blocks.addAll(new WaivedBlocks(input, words).blocks());
    return new Section("sources", words.text("sources.title"), blocks);
  }

  private Block.SourceEntry source(Source source) {
    return new Block.SourceEntry(
        source.title(),
        words.text("institution." + source.institution()),
        words.text("sources.edition", "year", Integer.toString(source.edition())),
        words.text("sources.as-of", "date", words.date(source.asOf())),
        source.url().orElse(""));
  }

  Section method(String lawLine) {
    JudgementProfile profile = input.assessment().rulebook().profile();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("method.layers")));
    blocks.add(new Block.Paragraph(Sentence.of(lawLine)));
    blocks.add(
        new Block.Paragraph(
            words.sentence("method.profile", "profile", profile.name(), "hash", profile.hash())));
    blocks.add(
        new Block.Definitions(
            definitions(
                "method.term.",
                List.of(
                    "rating",
                    "presumed",
                    "unknown",
                    "band",
                    "index",
                    "decisive",
                    "completeness",
                    "period",
                    "not-enough",
                    "government"))));
    blocks.add(new Block.Heading("shorthand", words.text("method.shorthand.title")));
    blocks.add(
        new Block.Definitions(
            definitions(
                "shorthand.",
                List.of("x", "z", "c", "p", "r", "e", "u", "b", "d", "bounds", "sample", "min"))));
    blocks.add(new Block.Heading("thresholds", words.text("method.thresholds.title")));
    blocks.add(new Block.Paragraph(words.sentence("method.thresholds.intro")));
    blocks.add(
        new Block.Table(
            thresholds("thresholds", "method.thresholds.table", profile.thresholds().values())));
    blocks.add(
        new Block.Table(thresholds("weights", "method.weights.table", profile.weights().values())));
    blocks.addAll(new SensitivityBlocks(input, words).blocks());
    blocks.addAll(new ScepticsWords(input, words, findings).blocks());
    blocks.add(new Block.Heading("law", words.text("method.law.title")));
    blocks.add(new Block.Table(law(input.assessment().rulebook().law())));
    return new Section("method", words.text("method.title"), blocks);
  }

  private List<Block.Definition> definitions(String prefix, List<String> terms) {
    return terms.stream()
        .map(term ->
            new Block.Definition(
                words.text(prefix + term + ".term"), words.text(prefix + term + ".means")))
        .toList();
  }

  private FactTable thresholds(String name, String title, Collection<Threshold> thresholds) {
    Function<Threshold, List<Cell>> row =
        threshold ->
            List.of(
                words.cell(threshold.id()),
                words.cell(words.number(threshold.value(), threshold.unit())),
                words.cell(words.text("basis." + threshold.basis().name())),
                words.cell(threshold.why()));
    return new FactTable(
        name,
        words.text(title),
        Integer.toString(input.assessment().reportYear()),
        words.text("source.profile", "profile", input.assessment().rulebook().profile().name()),
        List.of(),
        List.of(
            new Column(words.text("column.threshold"), Kind.ROW_HEADER, 36),
            text("column.value", 12),
            text("column.basis", 24),
            text("column.why", 70)),
        thresholds.stream().map(row).toList(),
        Optional.empty());
  }

  /// The rules that the engine carries out, with their ground in law.
  private FactTable law(LawVersion law) {
    List<List<Cell>> rows =
        law.rules().stream()
            .filter(this::isCarriedOut)
            .map(rule ->
                List.<Cell>of(
                    words.cell(rule.id()),
                    words.cell(words.text(rule.id() + ".text")),
                    words.cell(findings.citation(rule.citation())),
                    words.cell(words.text(rule.unverified() ? "law.unverified" : "law.verified"))))
            .toList();
    return new FactTable(
        "law_rules",
        words.text("method.law.table"),
        Integer.toString(input.assessment().reportYear()),
        law.citation().section(),
        List.of(),
        List.of(
            new Column(words.text("column.rule"), Kind.ROW_HEADER, 12),
            text("column.says", 70),
            text("column.citation", 34),
            text("column.checked", 20)),
        rows,
        Optional.empty());
  }

  private boolean isCarriedOut(Rule rule) {
    return switch (rule.by()) {
      case TESTS -> true;
      case CLOCK -> input.assessment().standing().isPresent();
      case NOBODY -> false;
    };
  }

  private Column text(String key, int width) {
    return new Column(words.text(key), Kind.TEXT, width);
  }
}
