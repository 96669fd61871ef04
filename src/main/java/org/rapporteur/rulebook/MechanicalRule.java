package org.rapporteur.rulebook;

import java.util.Objects;

/// A rule of the law by report year, for what looks at years of more than one law version.
///
/// @param span the report years of one law version in which it holds
/// @param run how many reports in a row it counts, allows and comes after
public record MechanicalRule(String id, YearSpan span, Rule.Run run) {
  public MechanicalRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(run, "run");
  }
}
