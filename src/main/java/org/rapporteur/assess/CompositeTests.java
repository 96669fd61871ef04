package org.rapporteur.assess;

import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;

/// Findings of the parts of a test into one. Parts that do not apply stand aside.
final class CompositeTests {

  private CompositeTests() {}

  static Verdict allOf(List<TestResult> parts) {
    Rating rating =
        first(
            parts,
            List.of(
                Rating.NOT_MET,
                Rating.PRESUMED_NOT_MET,
                Rating.UNKNOWN,
                Rating.PARTLY_MET,
                Rating.MET));
    return Verdict.of(rating, "reason.all-of." + FigureTests.key(rating), findings(parts))
        .with(parts);
  }

  static Verdict anyOf(List<TestResult> parts) {
    Rating rating =
        first(
            parts,
            List.of(
                Rating.MET,
                Rating.UNKNOWN,
                Rating.PARTLY_MET,
                Rating.PRESUMED_NOT_MET,
                Rating.NOT_MET));
    return Verdict.of(rating, "reason.any-of." + FigureTests.key(rating), findings(parts))
        .with(parts);
  }

  /// The first part that has a finding of its own; a presumption stands back behind a known answer.
  static Verdict firstKnown(List<TestResult> parts) {
    Optional<TestResult> known =
        parts.stream()
            .filter(part -> part.rating() != Rating.UNKNOWN)
            .filter(part -> part.rating() != Rating.PRESUMED_NOT_MET)
            .findFirst()
            .or(() ->
                parts.stream()
                    .filter(part -> part.rating() == Rating.PRESUMED_NOT_MET)
                    .findFirst());
    TestResult decides = known.orElse(parts.getFirst());
    return new Verdict(decides.rating(), decides.trace(), parts);
  }

  private static Rating first(List<TestResult> parts, List<Rating> order) {
    return order.stream()
        .filter(rating -> parts.stream().anyMatch(part -> part.rating() == rating))
        .findFirst()
        .orElse(Rating.NOT_APPLICABLE);
  }

  private static Operand[] findings(List<TestResult> parts) {
    return parts.stream()
        .map(part -> (Operand) new Operand.Finding("part", part.test().id(), part.rating()))
        .toArray(Operand[]::new);
  }
}
