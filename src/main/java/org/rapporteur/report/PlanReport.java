package org.rapporteur.report;

import java.util.List;
import java.util.Objects;

/// The smallest set of lawful inputs with which the reading would come to a tier, in words.
///
/// @param target code of the tier asked for
/// @param outcome whether it is reached `ALREADY`, `BY_ACTIONS`, or `NOT_BY_LAWFUL_INPUTS`
/// @param best code of the tier that the actions reach, or ""
/// @param minimal whether it is proven that no smaller set does it
/// @param summary what the actions come to, or why none do; what stands in the way
/// @param actions the plan; where no plan reaches any better tier, what turns single tests
/// @param further what would turn a test besides, and is not needed for the plan
/// @param next what happened next to states in this position
/// @param cautions when what counts, and what is never part of a plan
public record PlanReport(
    String target,
    String targetText,
    String outcome,
    String best,
    boolean minimal,
    List<Sentence> summary,
    List<Action> actions,
    List<Action> further,
    List<Sentence> next,
    List<Sentence> cautions) {

  /// One input.
  ///
  /// @param what to be done
  /// @param who can act; never a court
  /// @param effort code of its class, the words for it in `effortText`
  /// @param changes ids of the criteria and standards of which a test would be rated otherwise
  public record Action(
      String id,
      String what,
      String who,
      String evidence,
      String effort,
      String effortText,
      List<String> changes,
      String changesText) {
    public Action {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(what, "what");
      changes = List.copyOf(changes);
    }
  }

  public PlanReport {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(best, "best");
    summary = List.copyOf(summary);
    actions = List.copyOf(actions);
    further = List.copyOf(further);
    next = List.copyOf(next);
    cautions = List.copyOf(cautions);
  }
}
