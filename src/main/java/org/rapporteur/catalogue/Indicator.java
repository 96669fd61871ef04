package org.rapporteur.catalogue;

import java.util.List;
import java.util.Objects;

/// A quantity that institutions report.
///
/// @param who code of the institution that acts, or, of an outcome, that keeps the record
/// @param dimensions ids of the dimensions by which it may be broken down, in the order of tables
/// @param legalBasisRequired whether each figure must name the article of law it was counted under
/// @param plausibleMaximum a count above this is refused as a slip of the pen
public record Indicator(
    String id,
    Pillar pillar,
    Influence influence,
    String who,
    Unit unit,
    Nature nature,
    List<String> dimensions,
    boolean legalBasisRequired,
    long plausibleMaximum) {

  public Indicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pillar, "pillar");
    Objects.requireNonNull(influence, "influence");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(nature, "nature");
    dimensions = List.copyOf(dimensions);
  }
}
