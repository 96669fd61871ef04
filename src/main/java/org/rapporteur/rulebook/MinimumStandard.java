package org.rapporteur.rulebook;

import java.util.List;
import java.util.Objects;

/// One of the four minimum standards of 22 U.S.C. 7106(a). MS-4 has no tests of its own: it is
/// judged by the criteria.
public record MinimumStandard(String id, Citation citation, YearSpan span, List<Test> tests) {
  public MinimumStandard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(span, "span");
    tests = List.copyOf(tests);
  }

  MinimumStandard with(List<Test> other) {
    return new MinimumStandard(id, citation, span, other);
  }
}
