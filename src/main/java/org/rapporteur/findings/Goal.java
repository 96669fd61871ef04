package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.rulebook.Tier;

/// One way in which a tier is reached: what must hold all at once.
///
/// @param evidence on the evidence given, with enough of it; else with every open question answered
///   no
/// @param standards whether the standards MS-1 to MS-3 must be met
/// @param serious whether no decisive test may fail and progress must be shown
/// @param line least points of the criteria together, in units of the scale; -1 for none
/// @param byWorst on the evidence: whether the line is reached by the worst case, which the
///   evidence never falls below; else by the evidence and the best case, which it never exceeds
/// @param noPattern whether no policy or pattern may be found
/// @param unwatched whether no ground for the Watch List may hold
record Goal(
    boolean evidence,
    boolean standards,
    boolean serious,
    long line,
    boolean byWorst,
    boolean noPattern,
    boolean unwatched) {

  /// The ways to a tier at least as good. A person's finding stands for the line that it replaces.
  static List<Goal> of(Tier target, Model model) {
    List<Goal> goals = new ArrayList<>();
    for (boolean evidence : new boolean[] {true, false}) {
      for (boolean byWorst : evidence ? new boolean[] {false, true} : new boolean[] {true}) {
        addCompliance(goals, model, evidence, byWorst);
        if (target != Tier.TIER_1) {
          boolean unwatched = target == Tier.TIER_2 || !model.staysOnTheWatchList(evidence);
          addEfforts(goals, model, evidence, byWorst, unwatched);
        }
      }
    }
    return goals.stream().distinct().toList();
  }

  /// Whether something must be shown that counts.
  boolean mustShow() {
    return evidence || line > 0;
  }

  private static void addCompliance(
      List<Goal> goals, Model model, boolean evidence, boolean byWorst) {
    if (model.seriousFinding().orElse(true)) {
      boolean found = model.seriousFinding().isPresent();
      goals.add(
          new Goal(
              evidence,
              true,
              !found,
              found ? -1 : model.scale().serious(),
              !found && byWorst,
              false,
              false));
    }
  }

  private static void addEfforts(
      List<Goal> goals, Model model, boolean evidence, boolean byWorst, boolean unwatched) {
    if (model.effortsFinding().orElse(true)) {
      boolean found = model.effortsFinding().isPresent();
      goals.add(
          new Goal(
              evidence,
              false,
              false,
              found ? -1 : model.scale().significant(),
              !found && byWorst,
              !found,
              unwatched));
    }
  }
}
