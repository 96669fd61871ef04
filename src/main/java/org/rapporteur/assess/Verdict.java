package org.rapporteur.assess;

import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Threshold;

/// What a test found, before its weight is put to it.
record Verdict(Rating rating, Trace trace, List<TestResult> parts) {

  static Verdict of(Rating rating, String reason, Operand... operands) {
    return of(rating, reason, List.of(operands));
  }

  static Verdict of(Rating rating, String reason, List<Operand> operands) {
    return new Verdict(rating, new Trace(reason, operands, Optional.empty(), List.of()), List.of());
  }

  Verdict against(Threshold threshold) {
    return new Verdict(
        rating,
        new Trace(trace.reason(), trace.operands(), Optional.of(threshold), trace.rules()),
        parts);
  }

  Verdict by(String... rules) {
    return new Verdict(
        rating,
        new Trace(trace.reason(), trace.operands(), trace.threshold(), List.of(rules)),
        parts);
  }

  Verdict with(List<TestResult> found) {
    return new Verdict(rating, trace, found);
  }
}
