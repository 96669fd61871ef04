package org.rapporteur.statistics;

import java.util.Objects;
import org.rapporteur.diagnostic.SourceLocation;

/// Where a value came from: the source, and the place in its file.
public record Provenance(Source source, SourceLocation location) {
  public Provenance {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(location, "location");
  }
}
