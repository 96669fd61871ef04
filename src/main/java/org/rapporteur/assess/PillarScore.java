package org.rapporteur.assess;

import java.util.Objects;
import org.rapporteur.catalogue.Pillar;

/// The readiness index of a pillar, 0 to 100: this product's own policy, not the statute's.
public record PillarScore(Pillar pillar, Band band, Completeness completeness) {
  public PillarScore {
    Objects.requireNonNull(pillar, "pillar");
    Objects.requireNonNull(band, "band");
    Objects.requireNonNull(completeness, "completeness");
  }
}
