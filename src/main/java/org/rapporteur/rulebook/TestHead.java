package org.rapporteur.rulebook;

import java.util.List;
import java.util.Objects;

/// What every test states: its id, its ground in law, the years in which it is asked.
///
/// @param unverified whether no source at hand confirmed it; such a test never decides alone
/// @param government whether only facts about government action count (rule EV-6)
/// @param rules ids of the rules that it carries out, such as `P-3`
public record TestHead(
    String id,
    Citation citation,
    YearSpan span,
    boolean unverified,
    boolean government,
    List<String> rules) {
  public TestHead {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(span, "span");
    rules = List.copyOf(rules);
  }
}
