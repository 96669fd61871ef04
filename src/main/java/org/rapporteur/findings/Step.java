package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.assess.Scale;
import org.rapporteur.assess.Tally;
import org.rapporteur.rulebook.Rating;

/// What an element adds to the sums of a goal in one case.
///
/// @param points above the line that the criteria together must reach, weighted
/// @param best likewise of the best case, where the evidence must not exceed it
/// @param data above the share of tests with data that is asked
/// @param shown whether it shows anything that counts
/// @param plan inputs that this element alone reads
record Step(long points, long best, long data, boolean shown, Plan plan) {

  /// Before the first element.
  static final Step NONE = new Step(0, 0, 0, false, Plan.EMPTY);

  /// Both together, and inputs that both read.
  Step plus(Step other, Plan shared) {
    return new Step(
        points + other.points,
        best + other.best,
        data + other.data,
        shown || other.shown,
        plan.plus(shared).plus(other.plan));
  }

  /// The cases that leave the goal in reach, without those that another never comes out after.
  static List<Step> of(Element element, Map<Tally, List<Plan>> cases, Goal goal, Model model) {
    List<Step> steps = new ArrayList<>();
    cases.forEach((tally, plans) -> {
      if (passes(element, tally, goal, model)) {
        plans.forEach(plan -> keep(steps, of(element, tally, goal, model, plan)));
      }
    });
    return steps;
  }

  private static void keep(List<Step> steps, Step step) {
    if (steps.stream().noneMatch(other -> other.neverAfter(step, true))) {
      steps.removeIf(other -> step.neverAfter(other, true));
      steps.add(step);
    }
  }

  /// Whether, whatever is added to both, the other never comes out before this one.
  ///
  /// @param ordered whether institutions and ids count; else the cost alone
  boolean neverAfter(Step other, boolean ordered) {
    return points >= other.points
        && best >= other.best
        && data >= other.data
        && (shown || !other.shown)
        && (ordered ? plan.neverAfter(other.plan) : plan.cost() <= other.plan.cost());
  }

  private static boolean passes(Element element, Tally tally, Goal goal, Model model) {
    return switch (element.kind()) {
      case STANDARD -> !goal.standards() || tally.conjunction() == Rating.MET;
      case CRITERION, PROGRESS -> !goal.serious() || sustained(element, tally, goal, model);
      // A rule has one test; that it is met is the bad case.
      case PATTERN -> tally.met() == 0;
      case WATCH -> tally.met() == 0 && (goal.evidence() || tally.withData() == tally.applying());
    };
  }

  private static boolean sustained(Element element, Tally tally, Goal goal, Model model) {
    Scale.Score score = model.scale().score(tally);
    boolean progress =
        element.kind() != Element.Kind.PROGRESS
            || !(score.rating() == Rating.NOT_MET
                || (!goal.evidence() && score.rating() == Rating.UNKNOWN));
    return progress && !(goal.evidence() ? score.fails() : score.failsAtWorst());
  }

  private static Step of(Element element, Tally tally, Goal goal, Model model, Plan plan) {
    long data = goal.evidence() ? model.enough(tally.withData(), tally.applying()) : 0;
    return switch (element.kind()) {
      case STANDARD -> new Step(0, 0, data, false, plan);
      case PATTERN, WATCH -> new Step(0, 0, 0, false, plan);
      case CRITERION, PROGRESS ->
          criterion(element.weight(), model.scale().score(tally), goal, model, data, plan);
    };
  }

  private static Step criterion(
      long weight, Scale.Score score, Goal goal, Model model, long data, Plan plan) {
    if (score.rating() == Rating.NOT_APPLICABLE) {
      return new Step(0, 0, data, false, plan);
    }
    boolean shown = weight > 0 && (!goal.evidence() || score.evidence() >= 0);
    if (goal.line() < 0) {
      return new Step(0, 0, data, shown, plan);
    }
    long line = model.scale().twiceTheLeast(goal.line());
    long value = goal.byWorst() ? score.worst() : score.evidence();
    return new Step(
        value < 0 ? 0 : weight * (2 * value - line),
        goal.byWorst() ? 0 : weight * (2 * score.best() - line),
        data,
        shown,
        plan);
  }
}
