package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Threshold;

/// Whether efforts are significant, in each run: a person's finding, or else the profile's
/// proposal.
///
/// @param done the criteria together by what was done
/// @param promised the same where commitments for the next year count as done; until report year
///   2018 efforts could be significant by them (rule EV-5), since 2019 they count nowhere (EV-3)
/// @param pattern whether a government policy or pattern is found, which stands against it
/// @param finding what a person found
record Significance(
    JudgementProfile profile,
    Band done,
    Band promised,
    boolean pattern,
    Optional<Boolean> finding) {

  static Significance of(
      JudgementProfile profile,
      List<CriterionResult> criteria,
      List<CriterionResult> promised,
      List<TestResult> proofOfFailure,
      TestResult finding) {
    // A policy or pattern that nobody found is none.
    boolean pattern = proofOfFailure.stream().anyMatch(test -> test.rating() == Rating.MET);
    return new Significance(
        profile, together(criteria), together(promised), pattern, Placing.finding(finding));
  }

  private static Band together(List<CriterionResult> criteria) {
    Weighing all = new Weighing();
    criteria.forEach(all::add);
    return all.band();
  }

  boolean holds(Case run) {
    return finding.orElseGet(() -> proposal(run));
  }

  /// What the profile proposes.
  boolean proposal(Case run) {
    return reaches(run, promised);
  }

  /// Whether the profile would not propose it without the commitments. A person's finding stands by
  /// itself.
  boolean restsOnCommitments(Case run) {
    return finding.isEmpty() && proposal(run) && !reaches(run, done);
  }

  /// The finding of watch condition W-c.
  Verdict commitments(boolean enoughData) {
    boolean worst = restsOnCommitments(Case.WORST);
    boolean evidence = restsOnCommitments(Case.EVIDENCE);
    boolean best = restsOnCommitments(Case.BEST);
    boolean same = worst == evidence && evidence == best;
    if (!same && !enoughData) {
      return Verdict.of(Rating.UNKNOWN, "reason.commitments.open");
    }
    if (promised.evidence().isEmpty() || done.evidence().isEmpty()) {
      return Verdict.of(Rating.NOT_MET, "reason.commitments.none");
    }
    Rating rating = evidence ? Rating.MET : Rating.NOT_MET;
    return Verdict.of(
        rating,
        "reason.commitments." + FigureTests.key(rating),
        points("promised", promised.evidence().get()),
        points("done", done.evidence().get()),
        points("significant", profile.threshold(JudgementProfile.SIGNIFICANT).value()));
  }

  private static Operand points(String role, BigDecimal value) {
    return new Operand.Computed(role, value, Threshold.Unit.POINTS);
  }

  private boolean reaches(Case run, Band score) {
    BigDecimal least = profile.threshold(JudgementProfile.SIGNIFICANT).value();
    return !pattern
        && Weighing.in(run, score).filter(value -> value.compareTo(least) >= 0).isPresent();
  }
}
