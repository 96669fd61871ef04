package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.Rating;

/// The finding on a criterion.
///
/// @param value weighted share of its tests, 0 to 100, without an evidence where too little is
///   known to rate the criterion; 0 and no evidence where it does not apply, and then it counts
///   nowhere
/// @param capped whether a decisive test that failed caps the rating
/// @param weight of the criterion in its pillar and overall
public record CriterionResult(
    Criterion criterion,
    Rating rating,
    Band value,
    boolean capped,
    BigDecimal weight,
    List<TestResult> tests) {
  public CriterionResult {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(rating, "rating");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(weight, "weight");
    tests = List.copyOf(tests);
  }
}
