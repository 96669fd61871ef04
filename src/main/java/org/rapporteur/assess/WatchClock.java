package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.clock.Outcome;
import org.rapporteur.clock.Permission;
import org.rapporteur.clock.Standing;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.rulebook.Tier;

/// What the mechanical rules make of a country that the merits would put on the Watch List: it
/// stays there, or goes to Tier 3.
final class WatchClock {

  static final String DOWNGRADE = "AD-1";
  private static final String CAP = "AD-2";
  private static final String WAIVER = "W-1";
  private static final String REINSTATEMENT = "RR-1";

  private final LawVersion law;
  private final Optional<Standing> standing;
  private final List<TestResult> conditions;

  /// @param standing where the country stands before the report; empty where the clock does not
  ///   run, and then the merits alone decide
  /// @param conditions of a waiver
  WatchClock(LawVersion law, Optional<Standing> standing, List<TestResult> conditions) {
    this.law = law;
    this.standing = standing;
    this.conditions = conditions;
  }

  static WatchClock of(Assessment assessment) {
    return new WatchClock(
        assessment.rulebook().law(), assessment.standing(), assessment.waiverConditions());
  }

  /// The tier of a country on the Watch List on the merits, with what was asked on the way to it.
  Tier tier(Case run, List<Placement.Step> steps) {
    return standing.map(found -> tier(run, found, steps)).orElse(Tier.TIER_2_WATCH_LIST);
  }

  /// The same without the way.
  Tier tier(Case run) {
    return tier(run, new ArrayList<>());
  }

  private Tier tier(Case run, Standing found, List<Placement.Step> steps) {
    Outcome watch = found.watchList();
    if (watch.permission() == Permission.UNKNOWN) {
      return open(run, found, steps);
    }
    if (law.hasRule(REINSTATEMENT)
        && asked(steps, REINSTATEMENT, watch.rules().contains(REINSTATEMENT), List.of())) {
      return Tier.TIER_3;
    }
    if (!asked(steps, DOWNGRADE, watch.permission() != Permission.ON_THE_MERITS, run(found))) {
      return Tier.TIER_2_WATCH_LIST;
    }
    if (asked(steps, CAP, watch.permission() == Permission.NEVER, run(found))) {
      return Tier.TIER_3;
    }
    if (found.history().waivers().contains(found.reportYear())) {
      return asked(steps, WAIVER, "reason.W-1.on-record", true, List.of());
    }
    return asked(steps, WAIVER, waived(run), conditions()) ? Tier.TIER_2_WATCH_LIST : Tier.TIER_3;
  }

  /// Whether the list is lawful hangs on years that are not known: an open question like any other.
  private static Tier open(Case run, Standing found, List<Placement.Step> steps) {
    List<Operand> operands =
        List.of(count("least", found.leastRun()), count("most", found.mostRun()));
    return switch (run) {
      case WORST -> {
        asked(steps, DOWNGRADE, Placement.Step.SUPPOSED, true, operands);
        yield Tier.TIER_3;
      }
      case EVIDENCE -> asked(steps, DOWNGRADE, Placement.Step.OPEN, false, operands);
      case BEST -> asked(steps, DOWNGRADE, Placement.Step.NOT_SUPPOSED, false, operands);
    };
  }

  /// A waiver must be shown: on the evidence given an open condition is not met.
  private boolean waived(Case run) {
    return conditions.stream()
        .map(condition -> Counting.in(run, condition.rating()))
        .allMatch(rating -> rating == Rating.MET);
  }

  private List<Operand> conditions() {
    return conditions.stream()
        .map(condition ->
            (Operand) new Operand.Finding("part", condition.test().id(), condition.rating()))
        .toList();
  }

  private static List<Operand> run(Standing found) {
    return List.of(count("run", found.leastRun()));
  }

  private static Operand count(String role, int years) {
    return new Operand.Computed(role, BigDecimal.valueOf(years), Threshold.Unit.COUNT);
  }

  private static boolean asked(
      List<Placement.Step> steps, String rule, boolean holds, List<Operand> operands) {
    String reason = "reason." + rule + (holds ? ".holds" : ".fails");
    steps.add(
        new Placement.Step(
            rule, holds, new Trace(reason, operands, Optional.empty(), List.of(rule))));
    return holds;
  }

  /// A step that leaves the country on the list.
  private static Tier asked(
      List<Placement.Step> steps,
      String rule,
      String reason,
      boolean holds,
      List<Operand> operands) {
    steps.add(
        new Placement.Step(
            rule, holds, new Trace(reason, operands, Optional.empty(), List.of(rule))));
    return Tier.TIER_2_WATCH_LIST;
  }
}
