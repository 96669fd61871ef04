package org.rapporteur.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.rulebook.WatchListLaw;

/// The mechanical rules on the Tier 2 Watch List as one relation: from the tiers of the past to the
/// lawful outcomes of the next report. A special case is no outcome: the Act does not know it.
///
/// Most waivers are in no table, so that the relation says under which condition an outcome is
/// lawful, and never guesses whether the condition held.
public final class Clock {

  private final Rules rules;

  public Clock(WatchListLaw law, JudgementProfile profile) {
    rules = new Rules(law, profile);
  }

  /// Where a country stands before a report.
  ///
  /// @param history tiers of that report and of later ones are passed over
  public Standing standing(PastTiers history, int reportYear) {
    Years years = new Years(history, reportYear, rules);
    SequencedSet<Position> positions = years.positions();
    List<Integer> matter = years.thatMatter();
    List<Integer> known = matter.stream().filter(year -> history.tier(year).isPresent()).toList();
    List<Integer> unknown = matter.stream().filter(year -> history.tier(year).isEmpty()).toList();
    Verdict watch = verdict(positions, reportYear);
    boolean open = watch.permission() == Permission.UNKNOWN;
    List<Integer> supply = open ? unknown : List.of();
    Optional<Tier> last = years.last();
    List<Outcome> outcomes = new ArrayList<>();
    for (Tier tier : List.of(Tier.TIER_1, Tier.TIER_2, Tier.TIER_2_WATCH_LIST, Tier.TIER_3)) {
      Verdict verdict = verdict(tier, watch);
      boolean clocked = tier == Tier.TIER_2_WATCH_LIST || tier == Tier.TIER_3;
      outcomes.add(
          new Outcome(
              tier,
              verdict.permission(),
              verdict.rules(),
              clocked ? supply : List.of(),
              clocked ? known : List.of(),
              follows(last, tier, verdict, reportYear)));
    }
    return new Standing(
        reportYear,
        history,
        positions.stream().mapToInt(Position::run).min().orElseThrow(),
        positions.stream().mapToInt(Position::run).max().orElseThrow(),
        outcomes);
  }

  /// Where the country would stand one report later, had the report given this tier.
  public Standing after(Standing standing, Tier tier) {
    int reportYear = standing.reportYear();
    return standing(standing.history().with(reportYear, tier), reportYear + 1);
  }

  /// What holds in every position: where the permissions differ, it is not known.
  private Verdict verdict(SequencedSet<Position> positions, int reportYear) {
    List<Verdict> all =
        positions.stream()
            .map(position -> Verdict.of(position, reportYear, rules))
            .distinct()
            .toList();
    if (all.stream().map(Verdict::permission).distinct().count() > 1) {
      return new Verdict(Permission.UNKNOWN, List.of());
    }
    List<String> inAll = new ArrayList<>(all.getFirst().rules());
    all.forEach(verdict -> inAll.retainAll(verdict.rules()));
    List<String> inAny = all.stream().flatMap(v -> v.rules().stream()).distinct().toList();
    return new Verdict(all.getFirst().permission(), inAll.isEmpty() ? inAny : inAll);
  }

  private static Verdict verdict(Tier tier, Verdict watch) {
    return switch (tier) {
      case TIER_1 -> new Verdict(Permission.ON_THE_MERITS, List.of("T-1"));
      case TIER_2 -> new Verdict(Permission.ON_THE_MERITS, List.of("T-2"));
      case TIER_2_WATCH_LIST -> watch;
      case TIER_3 -> downgrade(watch);
      case SPECIAL_CASE, NOT_RANKED -> throw new IllegalArgumentException("No outcome " + tier);
    };
  }

  /// Tier 3 is lawful on the merits whatever the clock says; the clock may force it.
  private static Verdict downgrade(Verdict watch) {
    return switch (watch.permission()) {
      case ON_THE_MERITS -> new Verdict(Permission.ON_THE_MERITS, List.of("T-3"));
      case IF_WAIVED -> new Verdict(Permission.UNLESS_RAISED_OR_WAIVED, List.of(Rules.DOWNGRADE));
      case NEVER ->
          watch.rules().contains(Rules.LIST)
              ? new Verdict(Permission.ON_THE_MERITS, List.of("T-3"))
              : new Verdict(Permission.UNLESS_RAISED, watch.rules());
      case UNKNOWN -> watch;
      case UNLESS_RAISED, UNLESS_RAISED_OR_WAIVED ->
          throw new IllegalArgumentException("Not of the Watch List: " + watch.permission());
    };
  }

  private List<String> follows(Optional<Tier> last, Tier tier, Verdict verdict, int reportYear) {
    if (verdict.permission() == Permission.NEVER) {
      return List.of();
    }
    List<String> follows = new ArrayList<>();
    if (rules.inForce(Rules.LIST, reportYear)) {
      follows.addAll(specialWatchList(last, tier));
    }
    if (!follows.isEmpty() && rules.inForce(Rules.INTERIM, reportYear)) {
      follows.add(Rules.INTERIM);
    }
    if (tier == Tier.TIER_2_WATCH_LIST
        && last.equals(Optional.of(Tier.TIER_3))
        && rules.inForce(Rules.ACTION_PLAN, reportYear)) {
      follows.add(Rules.ACTION_PLAN);
    }
    if (verdict.permission() == Permission.IF_WAIVED
        && rules.inForce(Rules.PUBLICITY, reportYear)) {
      follows.add(Rules.PUBLICITY);
    }
    if (tier == Tier.TIER_3 && rules.inForce(Rules.RESTRICTIONS, reportYear)) {
      follows.add(Rules.RESTRICTIONS);
    }
    return follows;
  }

  /// The parts of the statutory special watch list on which the outcome puts a country. The Tier 2
  /// Watch List is one of them.
  private static List<String> specialWatchList(Optional<Tier> last, Tier tier) {
    List<String> parts = new ArrayList<>();
    if (Rules.isRaisedToListA(last, tier)) {
      parts.add("SWL-i");
    }
    if (Rules.isRaisedToListB(last, tier)) {
      parts.add("SWL-ii");
    }
    if (tier == Tier.TIER_2_WATCH_LIST) {
      parts.add("SWL-iii");
    }
    return parts;
  }
}
