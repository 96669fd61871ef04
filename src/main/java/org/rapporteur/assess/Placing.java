package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.rulebook.Tier;

/// The order of tests of 22 U.S.C. 7107(b): full compliance, else significant efforts or none, else
/// the watch conditions, and for a country on the Watch List the clock.
final class Placing {

  private final JudgementProfile profile;
  private final List<StandardResult> punishments;
  private final List<CriterionResult> criteria;
  private final List<TestResult> proofOfFailure;
  private final List<TestResult> watchConditions;
  private final TestResult seriousFinding;
  private final TestResult effortsFinding;
  private final Significance significance;
  private final WatchClock clock;
  private final Band score;

  /// @param punishments the standards MS-1 to MS-3
  Placing(
      JudgementProfile profile,
      List<StandardResult> punishments,
      List<CriterionResult> criteria,
      List<TestResult> proofOfFailure,
      List<TestResult> watchConditions,
      TestResult seriousFinding,
      TestResult effortsFinding,
      Significance significance,
      WatchClock clock) {
    this.profile = profile;
    this.punishments = punishments;
    this.criteria = criteria;
    this.proofOfFailure = proofOfFailure;
    this.watchConditions = watchConditions;
    this.seriousFinding = seriousFinding;
    this.effortsFinding = effortsFinding;
    this.significance = significance;
    this.clock = clock;
    score = significance.done();
  }

  TierDetermination determine(boolean enoughData) {
    Placement worst = place(Case.WORST);
    Placement best = place(Case.BEST);
    // With too little data a run on the evidence would say more than is known.
    boolean known = score.evidence().isPresent() && enoughData;
    boolean placed = known || worst.tier() == best.tier();
    Optional<Placement> evidence =
        placed
            ? Optional.of(score.evidence().isPresent() ? place(Case.EVIDENCE) : worst)
            : Optional.empty();
    return new TierDetermination(
        evidence.map(Placement::tier),
        evidence,
        worst,
        best,
        judged(enoughData),
        proposal(significance::proposal, enoughData),
        score,
        seriousFinding,
        effortsFinding);
  }

  /// Whether the efforts are serious and sustained, as the profile proposes.
  Rating judged(boolean enoughData) {
    return proposal(this::seriousProposal, enoughData);
  }

  private interface Proposal {
    boolean holds(Case run);
  }

  private Rating proposal(Proposal proposal, boolean enoughData) {
    if (proposal.holds(Case.WORST)) {
      return Rating.MET;
    }
    if (!proposal.holds(Case.BEST)) {
      return Rating.NOT_MET;
    }
    if (!enoughData || score.evidence().isEmpty()) {
      return Rating.UNKNOWN;
    }
    return proposal.holds(Case.EVIDENCE) ? Rating.MET : Rating.NOT_MET;
  }

  private Placement place(Case run) {
    List<Placement.Step> steps = new ArrayList<>();
    if (asked(steps, "T-1", fullCompliance(run), compliance(run))) {
      return new Placement(Tier.TIER_1, steps);
    }
    if (insignificant(run, steps)) {
      return new Placement(Tier.TIER_3, steps);
    }
    boolean watch = false;
    for (TestResult condition : watchConditions) {
      boolean holds = holds(condition, run);
      steps.add(new Placement.Step(condition.test().id(), holds, condition.trace()));
      watch |= holds;
    }
    asked(steps, "T-2", !watch, efforts(run));
    return new Placement(watch ? clock.tier(run, steps) : Tier.TIER_2, steps);
  }

  /// The policy-or-pattern clause is asked where the law has it.
  private boolean insignificant(Case run, List<Placement.Step> steps) {
    boolean insignificant = !significance.holds(run);
    if (!proofOfFailure.isEmpty()) {
      asked(steps, "PP", significance.pattern(), findings("part", proofOfFailure));
      return asked(steps, "T-3", insignificant, efforts(run));
    }
    String reason = insignificant ? "reason.T-3.holds-no-pattern" : "reason.T-3.fails";
    return asked(steps, "T-3", reason, insignificant, efforts(run));
  }

  private boolean holds(TestResult condition, Case run) {
    if (condition.test() instanceof Test.RestsOnCommitments) {
      return significance.restsOnCommitments(run);
    }
    return condition.rating() == Rating.MET
        || (condition.rating() == Rating.UNKNOWN && run == Case.WORST);
  }

  private static boolean asked(
      List<Placement.Step> steps, String rule, boolean holds, List<Operand> operands) {
    return asked(steps, rule, "reason." + rule + (holds ? ".holds" : ".fails"), holds, operands);
  }

  private static boolean asked(
      List<Placement.Step> steps,
      String rule,
      String reason,
      boolean holds,
      List<Operand> operands) {
    steps.add(
        new Placement.Step(
            rule, holds, new Trace(reason, operands, Optional.empty(), List.of(rule))));
    return holds;
  }

  /// Full compliance must be shown: a standard that is open on the evidence is not met (EV-2).
  private boolean fullCompliance(Case run) {
    return punishments.stream()
            .map(standard -> Counting.in(run, standard.rating()))
            .allMatch(rating -> rating == Rating.MET)
        && serious(run);
  }

  private boolean serious(Case run) {
    return finding(seriousFinding).orElseGet(() -> seriousProposal(run));
  }

  private boolean seriousProposal(Case run) {
    return reaches(run, JudgementProfile.SERIOUS)
        && criteria.stream().noneMatch(criterion -> failsDecisively(criterion, run))
        && progressNotMissing(run);
  }

  private boolean progressNotMissing(Case run) {
    return criteria.stream()
        .filter(criterion -> criterion.criterion().id().equals("C-PROG"))
        .map(criterion -> Counting.in(run, criterion.rating()))
        .noneMatch(Counting::fails);
  }

  private static boolean failsDecisively(CriterionResult criterion, Case run) {
    return criterion.tests().stream()
        .filter(TestResult::decisive)
        .map(test -> Counting.in(run, test.rating()))
        .anyMatch(Counting::fails);
  }

  private boolean reaches(Case run, String threshold) {
    BigDecimal least = profile.threshold(threshold).value();
    return Weighing.in(run, score).filter(value -> value.compareTo(least) >= 0).isPresent();
  }

  /// What a person found; empty where nobody did, and then the profile's proposal stands.
  static Optional<Boolean> finding(TestResult finding) {
    return switch (finding.rating()) {
      case MET -> Optional.of(true);
      case NOT_MET -> Optional.of(false);
      case PARTLY_MET, PRESUMED_NOT_MET, UNKNOWN, NOT_APPLICABLE -> Optional.empty();
    };
  }

  private List<Operand> compliance(Case run) {
    List<Operand> operands = new ArrayList<>();
    for (StandardResult standard : punishments) {
      operands.add(
          new Operand.Finding(
              "standard", standard.standard().id(), Counting.in(run, standard.rating())));
    }
    operands.add(
        new Operand.Finding("standard", "MS-4", serious(run) ? Rating.MET : Rating.NOT_MET));
    operands.addAll(efforts(run));
    return operands;
  }

  private List<Operand> efforts(Case run) {
    List<Operand> operands = new ArrayList<>();
    Weighing.in(run, score)
        .ifPresent(
            value -> operands.add(new Operand.Computed("score", value, Threshold.Unit.POINTS)));
    if (!significance.promised().equals(score)) {
      Weighing.in(run, significance.promised())
          .ifPresent(value ->
              operands.add(new Operand.Computed("promised", value, Threshold.Unit.POINTS)));
    }
    operands.add(line("serious", JudgementProfile.SERIOUS));
    operands.add(line("significant", JudgementProfile.SIGNIFICANT));
    operands.addAll(seriousFinding.trace().operands());
    return operands;
  }

  private Operand line(String role, String threshold) {
    return new Operand.Computed(role, profile.threshold(threshold).value(), Threshold.Unit.POINTS);
  }

  private static List<Operand> findings(String role, List<TestResult> tests) {
    return tests.stream()
        .map(test -> (Operand) new Operand.Finding(role, test.test().id(), test.rating()))
        .toList();
  }
}
