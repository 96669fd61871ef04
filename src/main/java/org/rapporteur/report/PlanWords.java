package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.clock.Clock;
import org.rapporteur.clock.Permission;
import org.rapporteur.compare.NextReport;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.findings.PathToTier;
import org.rapporteur.findings.PathToTier.Reached;
import org.rapporteur.findings.Resting;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.Period;

/// The way to a tier in words: the actions, what stands in the way, what happened next to states in
/// this position, and what is never part of a plan.
final class PlanWords {

  private final ReportInput input;
  private final Words words;
  private final ActionWords actions;

  PlanWords(ReportInput input, Words words, ActionWords actions) {
    this.input = input;
    this.words = words;
    this.actions = actions;
  }

  PlanReport report(PathToTier path) {
    boolean singly = path.outcome() == Reached.NOT_BY_LAWFUL_INPUTS && path.actions().isEmpty();
    return new PlanReport(
        path.target().name(),
        tier(path.target()),
        path.outcome().name(),
        path.best().map(Tier::name).orElse(""),
        path.minimal(),
        summary(path),
        actions(singly ? path.reach() : path.actions()),
        actions(singly ? List.of() : path.reach()),
        next(),
        cautions(path));
  }

  private List<PlanReport.Action> actions(List<PathToTier.Action> all) {
    return all.stream().map(actions::action).toList();
  }

  private String tier(Tier tier) {
    return words.text("tier." + tier.name());
  }

  private List<Sentence> summary(PathToTier path) {
    List<Sentence> summary = new ArrayList<>();
    String target = tier(path.target());
    switch (path.outcome()) {
      case ALREADY -> summary.add(words.sentence("plan.already", "tier", target));
      case BY_ACTIONS -> summary.add(reached("plan.reached", path, target));
      case NOT_BY_LAWFUL_INPUTS -> {
        summary.add(words.sentence("plan.out-of-reach", "tier", target));
        path.resting().forEach(resting -> summary.add(inTheWay(resting)));
        if (path.resting().isEmpty()) {
          summary.add(words.sentence("plan.short"));
        }
        if (path.best().isPresent()) {
          summary.add(reached("plan.within-reach", path, tier(path.best().get())));
        } else if (!path.reach().isEmpty()) {
          summary.add(words.sentence("plan.singly"));
        }
      }
    }
    long open = path.actions().stream().filter(one -> one.input().otherwise().isPresent()).count();
    if (open > 0) {
      summary.add(words.sentence("plan.open", "open", open));
    }
    clock(path.target()).ifPresent(summary::add);
    if (!path.minimal() && !path.actions().isEmpty()) {
      summary.add(words.sentence("plan.not-minimal"));
    }
    return summary;
  }

  private Sentence reached(String key, PathToTier path, String tier) {
    return words.sentence(key, "count", path.actions().size(), "tier", tier);
  }

  private Sentence inTheWay(Resting resting) {
    return words.sentence(
        "plan.rests." + resting.rating().name(),
        "element",
        words.text(resting.element() + ".name"),
        "test",
        words.text(resting.test() + ".name"),
        "who",
        resting.who().stream()
            .map(code -> words.text("institution." + code))
            .collect(Collectors.joining(", ")));
  }

  /// That the clock of the Watch List rules the tier out, whatever is done.
  private Optional<Sentence> clock(Tier target) {
    Rulebook rulebook = input.assessment().rulebook();
    int year = input.assessment().reportYear();
    if (target != Tier.TIER_2_WATCH_LIST || input.history().of(country()).isEmpty()) {
      return Optional.empty();
    }
    boolean never =
        new Clock(rulebook.watchList(), rulebook.profile())
                .standing(input.history().pastTiers(country()), year)
                .watchList()
                .permission()
            == Permission.NEVER;
    return never ? Optional.of(words.sentence("plan.clock")) : Optional.empty();
  }

  private String country() {
    return input.subject().country();
  }

  private List<Sentence> next() {
    int year = input.assessment().reportYear();
    Optional<Tier> published = input.history().published(country(), year);
    Optional<Tier> position = published.or(() -> input.assessment().tier().indicative());
    if (position.isEmpty()) {
      return List.of(words.sentence("plan.next.no-position"));
    }
    List<Sentence> next = new ArrayList<>();
    next.add(
        words.sentence(
            published.isPresent() ? "plan.next.published" : "plan.next.indicative",
            "year",
            Integer.toString(year),
            "tier",
            tier(position.get())));
    NextReport world = TierHistory.nextInTheWorld(position.get());
    NextReport europe = input.history().next(position.get());
    if (world.steps() + europe.steps() == 0) {
      next.add(words.sentence("plan.next.none"));
      return next;
    }
    if (world.steps() > 0) {
      next.add(steps("plan.next.world", world));
    }
    if (position.get() != Tier.TIER_1 && world.counts().containsKey(Tier.TIER_1)) {
      next.add(
          words.sentence(
              "plan.next.rose",
              "rose",
              PublishedValue.own(
                  Math.round(100.0 * world.counts().get(Tier.TIER_1) / world.steps()),
                  Style.COUNT)));
    }
    if (europe.steps() > 0) {
      next.add(steps("plan.next.europe", europe));
    }
    next.add(words.sentence("plan.next.past"));
    return next;
  }

  private Sentence steps(String key, NextReport steps) {
    return words.sentence(
        key,
        "steps",
        PublishedValue.own(steps.steps(), Style.COUNT),
        "years",
        years(steps.years()),
        "outcomes",
        outcomes(steps.counts()));
  }

  /// The most frequent first.
  private String outcomes(Map<Tier, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Tier, Integer>comparingByValue().reversed())
        .map(entry ->
            words.text(
                "plan.next.outcome", "tier", tier(entry.getKey()), "count", entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /// Years in a row together: `2005–2016, 2020`.
  private String years(Collection<Integer> years) {
    List<String> spans = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int year : years) {
      if (year != last + 1) {
        add(spans, first, last);
        first = year;
      }
      last = year;
    }
    add(spans, first, last);
    return String.join(", ", spans);
  }

  private void add(List<String> spans, int first, int last) {
    if (first >= 0) {
      String from = Integer.toString(first);
      spans.add(first == last ? from : words.formats().range(from, Integer.toString(last)));
    }
  }

  private List<Sentence> cautions(PathToTier path) {
    List<Sentence> cautions = new ArrayList<>();
    if (!path.actions().isEmpty()) {
      int next = input.assessment().reportYear() + 1;
      cautions.add(
          words.sentence(
              "plan.when",
              "end",
              words.date(input.record().current().period().end()),
              "next",
              Integer.toString(next),
              "deadline",
              words.date(Period.reportingPeriod(next).end())));
    }
    cautions.add(words.sentence("plan.never"));
    return cautions;
  }
}
