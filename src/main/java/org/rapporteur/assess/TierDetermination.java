package org.rapporteur.assess;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;

/// The indicative tier: placed on the evidence given, with every open question answered no, and
/// with every one answered yes. The Secretary of State decides tiers.
///
/// @param indicative empty where too few of the tests have data (threshold `tier.indicated`): then
///   the page says between which tiers it lies
/// @param evidence empty where `indicative` is
/// @param judged whether the efforts are serious and sustained (MS-4), as the profile proposes
/// @param significantEfforts as the profile proposes
/// @param criteria the criteria together, by weight, with whatever evidence there is: what the two
///   cut points of the profile are held against
/// @param seriousFinding the recorded finding of a person on MS-4; where it is not UNKNOWN, it
///   decides instead of `judged`
/// @param effortsFinding the same on significant efforts
public record TierDetermination(
    Optional<Tier> indicative,
    Optional<Placement> evidence,
    Placement worst,
    Placement best,
    Rating judged,
    Rating significantEfforts,
    Band criteria,
    TestResult seriousFinding,
    TestResult effortsFinding) {
  public TierDetermination {
    Objects.requireNonNull(indicative, "indicative");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(worst, "worst");
    Objects.requireNonNull(best, "best");
    Objects.requireNonNull(judged, "judged");
    Objects.requireNonNull(significantEfforts, "significantEfforts");
    Objects.requireNonNull(criteria, "criteria");
    Objects.requireNonNull(seriousFinding, "seriousFinding");
    Objects.requireNonNull(effortsFinding, "effortsFinding");
  }
}
