package org.rapporteur.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.assess.TestResult;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.Rating;

/// The reading of the year on one page: what it is, on what, what is open, who decides.
final class ReadingSection {

  private static final int WEIGHTIEST = 3;

  /// As many as keep the reading on one page.
  private static final int NAMED = 2;

  private final ReportInput input;
  private final Words words;
  private final Outcome outcome;
  private final ClockWords clock;

  ReadingSection(ReportInput input, Words words, Outcome outcome) {
    this.input = input;
    this.words = words;
    this.outcome = outcome;
    this.clock = new ClockWords(input, words);
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    // The same sentences that a listener hears first: what, on what, what is open, who decides;
    // before the last what the clock did, where it did something.
    blocks.add(
        new Block.Reading(
            words.text("reading.label"),
            outcome.indicativeText(),
            range(),
            words.text("reading.published"),
            outcome.publishedText()));
    List<Sentence> sentences = new ArrayList<>(List.of(Sentence.of(outcome.headline()), basis()));
    sentences.add(open());
    sentences.addAll(clock.effects());
    sentences.add(words.sentence("reading.decides"));
    blocks.add(new Block.Bullets(sentences));
    blocks.add(new Block.Figure(bands(readiness())));
    weightiest().ifPresent(blocks::add);
    against().ifPresent(blocks::add);
    return new Section("reading", words.text("reading.title"), blocks);
  }

  /// The order of tests with its three runs, and what the reading leaves out.
  Section placementSection() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("placement.intro")));
    blocks.add(new Block.Table(placement()));
    clock.applied().map(Block.Paragraph::new).ifPresent(blocks::add);
    blocks.add(new Block.Heading("readiness", words.text("readiness.heading")));
    blocks.add(new Block.Paragraph(words.sentence("readiness.intro")));
    blocks.add(new Block.Table(readiness()));
    blocks.add(
        new Block.Callout(
            words.text("reading.limits.title"), new LawApplied(input, words).limits()));
    return new Section("placement", words.text("placement.title"), blocks);
  }

  String range() {
    return words.text(
        "reading.range",
        "best",
        words.text("tier." + outcome.bestTier()),
        "worst",
        words.text("tier." + outcome.worstTier()),
        "same",
        sameTier());
  }

  private String sameTier() {
    return outcome.bestTier().equals(outcome.worstTier()) ? "yes" : "no";
  }

  private Sentence basis() {
    return words.sentence(
        "reading.basis",
        "withData",
        outcome.testsWithData(),
        "applicable",
        outcome.testsApplicable(),
        "share",
        share(),
        "sources",
        PublishedValue.own(input.record().sources().size(), Style.COUNT));
  }

  private PublishedValue share() {
    var completeness = input.assessment().completeness();
    BigDecimal share =
        completeness.applicable() == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(completeness.withData())
                .divide(BigDecimal.valueOf(completeness.applicable()), MathContext.DECIMAL32);
    return PublishedValue.own(share, Style.PERCENT);
  }

  private Sentence open() {
    int open =
        input.assessment().completeness().applicable()
            - input.assessment().completeness().withData();
    return words.sentence(
        open == 0 ? "reading.nothing-open" : "reading.open",
        "open",
        PublishedValue.own(open, Style.COUNT),
        "one",
        open == 1 ? "yes" : "no",
        "best",
        words.text("tier." + outcome.bestTier()),
        "worst",
        words.text("tier." + outcome.worstTier()),
        "same",
        sameTier());
  }

  private FactTable readiness() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Outcome.BandEntry pillar : bandsAndOverall()) {
      rows.add(
          List.of(
              words.cell(pillar.name()),
              words.cell(pillar.worst()),
              words.cell(pillar.evidence()),
              words.cell(pillar.best()),
              words.cell(pillar.remark())));
    }
    return new FactTable(
        "readiness_by_pillar",
        words.text("readiness.title", "profile", input.assessment().rulebook().profile().name()),
        Integer.toString(input.assessment().reportYear()),
        words.text("source.own"),
        List.of(),
        List.of(
            new Column(words.text("column.pillar"), Kind.ROW_HEADER, 34),
            new Column(words.text("column.worst"), Kind.NUMBER, 18),
            new Column(words.text("column.evidence"), Kind.NUMBER, 18),
            new Column(words.text("column.best"), Kind.NUMBER, 18),
            new Column(words.text("column.tests-with-data"), Kind.TEXT, 26)),
        rows,
        Optional.empty());
  }

  private List<Outcome.BandEntry> bandsAndOverall() {
    List<Outcome.BandEntry> all = new ArrayList<>(outcome.pillars());
    all.add(outcome.overall());
    return all;
  }

  private Chart bands(FactTable table) {
    List<Outcome.BandEntry> entries = bandsAndOverall();
    return new Chart(
        "readiness",
        Chart.Kind.BANDS,
        words.text("readiness.chart"),
        words.text(
            "readiness.alt",
            "bands",
            String.join(
                "; ", entries.stream().map(entry -> entry.name() + " " + entry.text()).toList())),
        table.name(),
        words.text("readiness.axis"),
        entries.stream().map(Outcome.BandEntry::name).toList(),
        List.of(
            series("column.worst", entries.stream().map(Outcome.BandEntry::worst).toList()),
            series("column.evidence", entries.stream().map(Outcome.BandEntry::evidence).toList()),
            series("column.best", entries.stream().map(Outcome.BandEntry::best).toList())));
  }

  private Chart.Series series(String key, List<PublishedValue> values) {
    return new Chart.Series(
        words.text(key), values, values.stream().map(words::cell).map(Cell::text).toList());
  }

  /// The criteria whose open questions move the index most.
  private Optional<Block> weightiest() {
    List<Sentence> sentences =
        input.assessment().criteria().stream()
            .filter(criterion -> spread(criterion).signum() > 0)
            .sorted(Comparator.comparing(ReadingSection::spread).reversed())
            .limit(WEIGHTIEST)
            .map(this::openQuestions)
            .toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Callout(words.text("reading.weightiest"), sentences));
  }

  private static BigDecimal spread(CriterionResult criterion) {
    return criterion
        .value()
        .best()
        .subtract(criterion.value().worst())
        .multiply(criterion.weight());
  }

  private Sentence openQuestions(CriterionResult criterion) {
    List<String> names =
        criterion.tests().stream()
            .filter(test -> test.rating() == Rating.UNKNOWN)
            .map(test -> words.text(test.test().id() + ".name"))
            .toList();
    return words.sentence(
        "reading.open-in",
        "criterion",
        words.text(criterion.criterion().id() + ".name"),
        "questions",
        String.join("; ", names.stream().limit(NAMED).toList()),
        "more",
        Math.max(0, names.size() - NAMED));
  }

  /// What stands against Tier 1 on the evidence given: the decisive failures first.
  private Optional<Block> against() {
    List<Sentence> sentences = new ArrayList<>();
    for (CriterionResult criterion : input.assessment().criteria()) {
      for (TestResult test : criterion.tests()) {
        if (test.failsDecisively()) {
          sentences.add(
              words.sentence(
                  "reading.against-test",
                  "criterion",
                  words.text(criterion.criterion().id() + ".name"),
                  "test",
                  words.text(test.test().id() + ".name"),
                  "rating",
                  words.text("rating." + test.rating().name())));
        }
      }
    }
    input.assessment().standards().stream()
        .filter(standard -> standard.rating() == Rating.NOT_MET)
        .filter(standard -> !standard.tests().isEmpty())
        .forEach(standard ->
            sentences.add(
                words.sentence(
                    "reading.against-standard",
                    "standard",
                    words.text(standard.standard().id() + ".name"))));
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Callout(words.text("reading.against"), sentences));
  }

  private FactTable placement() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Outcome.PlacementStep step : outcome.steps()) {
      rows.add(
          List.of(
              words.cell(step.question()),
              words.cell(step.worst()),
              words.cell(step.evidence()),
              words.cell(step.best()),
              words.cell(step.citation())));
    }
    return new FactTable(
        "placement_steps",
        words.text("placement.table"),
        Integer.toString(input.assessment().reportYear()),
        words.text("source.own"),
        List.of(),
        List.of(
            new Column(words.text("column.step"), Kind.ROW_HEADER, 46),
            new Column(words.text("column.answered-no"), Kind.TEXT, 18),
            new Column(words.text("column.on-evidence"), Kind.TEXT, 18),
            new Column(words.text("column.answered-yes"), Kind.TEXT, 18),
            new Column(words.text("column.citation"), Kind.TEXT, 40)),
        rows,
        Optional.empty());
  }
}
