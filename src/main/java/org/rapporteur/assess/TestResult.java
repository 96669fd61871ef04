package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;

/// The finding of one test.
///
/// @param weight within its criterion
/// @param decisive whether its failure caps the criterion
/// @param parts the findings of the parts of a composite test; empty otherwise
public record TestResult(
    Test test,
    Rating rating,
    Trace trace,
    BigDecimal weight,
    boolean decisive,
    List<TestResult> parts) {
  public TestResult {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(rating, "rating");
    Objects.requireNonNull(trace, "trace");
    Objects.requireNonNull(weight, "weight");
    parts = List.copyOf(parts);
  }

  public boolean failsDecisively() {
    return decisive && (rating == Rating.NOT_MET || rating == Rating.PRESUMED_NOT_MET);
  }
}
