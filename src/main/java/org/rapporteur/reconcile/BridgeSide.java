package org.rapporteur.reconcile;

import java.util.List;
import java.util.Objects;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Period;

/// An institution of a bridge: which of its figures is meant, and the lines that belong to it.
///
/// @param institution code of the catalogue's list of institutions
/// @param indicator what it counts, which may be named otherwise than the national figure
/// @param lines of the base: what it holds and the national figure does not; of another: that, and
///   who was seen by one of the two alone, or by both
public record BridgeSide(
    String institution,
    String indicator,
    Period period,
    List<BridgeLine> lines,
    SourceLocation location) {
  public BridgeSide {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(period, "period");
    lines = List.copyOf(lines);
    Objects.requireNonNull(location, "location");
  }

  public boolean isProven() {
    return lines.stream().allMatch(BridgeLine::isProven);
  }
}
