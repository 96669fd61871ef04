package org.rapporteur.rulebook;

import java.util.List;
import java.util.Objects;
import org.rapporteur.catalogue.Pillar;

/// One of the criteria of 22 U.S.C. 7106(b), by a stable id; paragraph numbers moved in 2013.
///
/// @param paragraph the paragraph in the law of this version, such as `(1)`
public record Criterion(
    String id,
    String paragraph,
    Pillar pillar,
    Citation citation,
    YearSpan span,
    List<Test> tests) {
  public Criterion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(pillar, "pillar");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(span, "span");
    tests = List.copyOf(tests);
  }

  Criterion with(List<Test> other) {
    return new Criterion(id, paragraph, pillar, citation, span, other);
  }
}
