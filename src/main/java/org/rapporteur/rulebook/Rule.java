package org.rapporteur.rulebook;

import java.util.Objects;

/// A rule of the law that the engine itself carries out (DP, EV, T, W and others), with its ground,
/// so that a trace can cite it.
public record Rule(String id, Citation citation, YearSpan span, boolean unverified) {
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(span, "span");
  }
}
