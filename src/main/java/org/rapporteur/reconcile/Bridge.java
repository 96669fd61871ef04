package org.rapporteur.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Period;

/// How the counts of several institutions come to one national figure: those of a base, and beside
/// it one or more others, each compared with the base.
///
/// @param indicator of the national figure
/// @param period of the national figure: a reporting period or a calendar year
public record Bridge(
    String title,
    String indicator,
    Period period,
    BridgeSide base,
    List<BridgeSide> others,
    SourceLocation location) {

  public Bridge {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(base, "base");
    others = List.copyOf(others);
    Objects.requireNonNull(location, "location");
    if (others.isEmpty()) {
      throw new IllegalArgumentException("A bridge that leads nowhere");
    }
  }

  /// The base, then the others.
  public Stream<BridgeSide> sides() {
    return Stream.concat(Stream.of(base), others.stream());
  }

  public Stream<BridgeLine> lines() {
    return sides().flatMap(side -> side.lines().stream());
  }

  /// Whether the bridge speaks of an institution's figure of this kind and time.
  public boolean speaksOf(String institution, String counted, Period when) {
    return sides()
        .anyMatch(side ->
            side.institution().equals(institution)
                && side.indicator().equals(counted)
                && side.period().equals(when));
  }
}
