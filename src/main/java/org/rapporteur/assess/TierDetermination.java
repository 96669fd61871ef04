package org.rapporteur.assess;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;

/// The indicative tier: placed on the evidence given, with every open question answered no, and
/// with every one answered yes. The Secretary of State decides tiers.
///
/// @param indicative empty where fewer than half of the tests have data: then the page says between
///   which tiers it lies
/// @param judged whether the efforts are serious and sustained (MS-4), as the profile proposes
/// @param significantEfforts as the profile proposes
public record TierDetermination(
    Optional<Tier> indicative,
    Placement evidence,
    Placement worst,
    Placement best,
    Rating judged,
    Rating significantEfforts) {
  public TierDetermination {
    Objects.requireNonNull(indicative, "indicative");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(worst, "worst");
    Objects.requireNonNull(best, "best");
    Objects.requireNonNull(judged, "judged");
    Objects.requireNonNull(significantEfforts, "significantEfforts");
  }
}
