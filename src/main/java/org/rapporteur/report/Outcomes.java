package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Band;
import org.rapporteur.assess.Completeness;
import org.rapporteur.assess.Placement;
import org.rapporteur.assess.TierDetermination;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.Outcome.BandEntry;
import org.rapporteur.report.Outcome.PlacementStep;
import org.rapporteur.report.Outcome.RatingCount;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.rulebook.Tier;

/// The reading of an assessment in words and codes.
final class Outcomes {

  private static final PublishedValue TOO_FEW =
      new PublishedValue(
          new PublishedValue.Shorthand(
              PublishedValue.Code.NOT_AVAILABLE, "missing.too-few-tests", ""),
          Style.INDEX,
          Set.of(),
          List.of());

  private final ReportInput input;
  private final Words words;
  private final Findings findings;

  Outcomes(ReportInput input, Words words, Findings findings) {
    this.input = input;
    this.words = words;
    this.findings = findings;
  }

  Outcome outcome() {
    Assessment assessment = input.assessment();
    TierDetermination tier = assessment.tier();
    Optional<Tier> published =
        input.subject().fictional()
            ? Optional.empty()
            : input.history().published(input.subject().country(), assessment.reportYear());
    List<BandEntry> pillars =
        assessment.pillars().stream()
            .map(score ->
                entry(
                    score.pillar().name().toLowerCase(Locale.ROOT),
                    words.constant("pillar", score.pillar()),
                    score.band(),
                    score.completeness()))
            .toList();
    return new Outcome(
        tier.indicative().map(Tier::name).orElse(""),
        tier.indicative().map(this::tier).orElseGet(() -> words.text("reading.not-enough")),
        tier.worst().tier().name(),
        tier.evidence().map(run -> run.tier().name()).orElse(""),
        tier.best().tier().name(),
        published.map(Tier::name).orElse(""),
        published.map(this::tier).orElseGet(this::noPublishedTier),
        headline(counts()),
        counts(),
        pillars,
        entry(
            "overall",
            words.text("pillar.overall"),
            assessment.overall(),
            assessment.completeness()),
        PublishedValue.own(assessment.completeness().withData(), Style.COUNT),
        PublishedValue.own(assessment.completeness().applicable(), Style.COUNT),
        steps(tier),
        new ClockWords(input, words).entry());
  }

  private String tier(Tier tier) {
    return words.text("tier." + tier.name());
  }

  private String noPublishedTier() {
    return words.text(
        input.subject().fictional() ? "reading.fictional-no-tier" : "reading.no-published-tier");
  }

  private List<RatingCount> counts() {
    List<RatingCount> counts = new ArrayList<>();
    for (Rating rating : Rating.values()) {
      long count = input.assessment().criteriaRated(rating);
      if (count > 0) {
        counts.add(
            new RatingCount(
                rating.name(), findings.rating(rating), PublishedValue.own(count, Style.COUNT)));
      }
    }
    return counts;
  }

  private String headline(List<RatingCount> counts) {
    List<String> parts =
        counts.stream()
            .map(count ->
                words.text("headline.part", "count", count.count(), "rating", count.text()))
            .toList();
    return words.text(
        "headline",
        "criteria",
        words.formats().number(BigDecimal.valueOf(input.assessment().criteria().size())),
        "parts",
        String.join(", ", parts));
  }

  /// A pillar most of whose tests are open has a band and no single value: one test met out of
  /// fourteen is no "100".
  private BandEntry entry(String id, String name, Band band, Completeness completeness) {
    boolean enough = indicated(completeness);
    return new BandEntry(
        id,
        name,
        Findings.index(band.worst()),
        band.evidence().filter(_ -> enough).map(Findings::index).orElse(TOO_FEW),
        Findings.index(band.best()),
        enough ? findings.band(band) : findings.range(band),
        words.text(
            "readiness.completeness",
            "withData",
            PublishedValue.own(completeness.withData(), Style.COUNT),
            "applicable",
            PublishedValue.own(completeness.applicable(), Style.COUNT)));
  }

  private boolean indicated(Completeness completeness) {
    Threshold share = input.assessment().rulebook().profile().threshold(JudgementProfile.INDICATED);
    return share
            .value()
            .multiply(BigDecimal.valueOf(completeness.applicable()))
            .compareTo(BigDecimal.valueOf(completeness.withData()))
        <= 0;
  }

  /// The questions of the three runs side by side, in the order in which they are asked.
  private List<PlacementStep> steps(TierDetermination tier) {
    SequencedSet<String> rules = new LinkedHashSet<>();
    Stream.of(Stream.of(tier.worst()), tier.evidence().stream(), Stream.of(tier.best()))
        .flatMap(runs -> runs)
        .forEach(run -> run.steps().forEach(step -> rules.add(step.rule())));
    List<PlacementStep> steps = new ArrayList<>();
    for (String rule :
        input.assessment().rulebook().law().rules().stream()
            .map(Rule::id)
            .filter(rules::contains)
            .toList()) {
      steps.add(
          new PlacementStep(
              rule,
              words.text("step." + rule),
              findings.citation(input.assessment().rulebook().law().rule(rule).citation()),
              held(tier.worst(), rule),
              tier.evidence().map(run -> held(run, rule)).orElseGet(this::notEnough),
              held(tier.best(), rule)));
    }
    steps.add(
        new PlacementStep(
            "",
            words.text("step.tier"),
            "",
            tier(tier.worst().tier()),
            tier.evidence().map(run -> tier(run.tier())).orElseGet(this::notEnough),
            tier(tier.best().tier())));
    return steps;
  }

  private String notEnough() {
    return words.text("step.not-enough");
  }

  private String held(Placement run, String rule) {
    return run.steps().stream()
        .filter(step -> step.rule().equals(rule))
        .findFirst()
        .map(step ->
            words.text(step.isOpen() ? "step.not-known" : step.holds() ? "reply.yes" : "reply.no"))
        .orElseGet(() -> words.text("step.not-asked"));
  }
}
