package org.rapporteur.assess;

import java.util.List;
import java.util.Objects;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.Rating;

/// The finding on a minimum standard. MS-4 rests on the criteria and has no tests of its own.
public record StandardResult(
    MinimumStandard standard, Rating rating, List<TestResult> tests, Trace trace) {
  public StandardResult {
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(rating, "rating");
    tests = List.copyOf(tests);
    Objects.requireNonNull(trace, "trace");
  }
}
