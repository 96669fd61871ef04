package org.rapporteur.assess;

import org.rapporteur.rulebook.Rating;

/// The criteria of one reading together, in whole numbers.
final class Totals {

  private final Scale cuts;
  private long weight;
  private long worst;
  private long best;
  private long knownWeight;
  private long evidence;
  private boolean failsAtWorst;
  private boolean fails;

  Totals(Scale cuts) {
    this.cuts = cuts;
  }

  /// @param progress whether it is the criterion whose failure rules out sustained efforts
  void add(Scale.Score score, long weightOfIt, boolean progress) {
    boolean none = progress && score.rating() == Rating.NOT_MET;
    fails |= score.fails() || none;
    failsAtWorst |= score.failsAtWorst() || none || (progress && score.rating() == Rating.UNKNOWN);
    if (score.rating() != Rating.NOT_APPLICABLE) {
      weight += weightOfIt;
      worst += weightOfIt * score.worst();
      best += weightOfIt * score.best();
      knownWeight += score.evidence() < 0 ? 0 : weightOfIt;
      evidence += score.evidence() < 0 ? 0 : weightOfIt * score.evidence();
    }
  }

  /// Whether there is any evidence at all.
  boolean shown() {
    return knownWeight > 0;
  }

  boolean serious(Case run) {
    return !(run == Case.WORST ? failsAtWorst : fails) && value(run) >= cuts.serious();
  }

  boolean significant(Case run) {
    return value(run) >= cuts.significant();
  }

  /// -1 where there is no evidence.
  private long value(Case run) {
    long low = weight == 0 ? 0 : cuts.mean(worst, weight);
    long high = weight == 0 ? cuts.full() : cuts.mean(best, weight);
    return switch (run) {
      case WORST -> low;
      case BEST -> high;
      case EVIDENCE -> shown() ? Math.clamp(cuts.mean(evidence, knownWeight), low, high) : -1;
    };
  }
}
