package org.rapporteur.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.diagnostic.SourceLocation;

/// Where a value came from: the source, and the place in its file.
///
/// @param further the other places of a value that was added up from several
public record Provenance(Source source, SourceLocation location, List<SourceLocation> further) {
  public Provenance {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(location, "location");
    further = List.copyOf(further);
  }

  public Provenance(Source source, SourceLocation location) {
    this(source, location, List.of());
  }

  /// Every place that the value was read from.
  public List<SourceLocation> places() {
    List<SourceLocation> places = new ArrayList<>(further);
    places.addFirst(location);
    return places;
  }
}
