package org.rapporteur.assess;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.clock.Standing;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Tier;

/// The indicative self-assessment of one report year, with full traces.
///
/// @param significantEfforts results of the tests SE-a and following
/// @param proofOfFailure results of the policy-or-pattern tests; MET means one is found
/// @param pillars the readiness index by pillar; under prosecution with the standards MS-1 to MS-3
/// @param overall the criteria together; no evidence where less than half of their weight has one
/// @param watchConditions results of W-a and following; MET means the condition holds
/// @param promised the criteria as they would be were the promises for the next year kept: by these
///   efforts were judged significant until report year 2018; the same as `criteria` where nothing
///   was promised and in every later year
/// @param history what was known of the country’s tiers; empty for a country that has none, such as
///   a fictional one
/// @param standing where the country stood by the clock before the report; empty where there is no
///   history, where the law has no clock, and where the year is read under the law of another
/// @param waiverConditions results of the tests of the three conditions of a waiver
public record Assessment(
    int reportYear,
    Rulebook rulebook,
    List<StandardResult> standards,
    List<CriterionResult> criteria,
    List<TestResult> significantEfforts,
    List<TestResult> proofOfFailure,
    List<TestResult> watchConditions,
    List<PillarScore> pillars,
    Band overall,
    Completeness completeness,
    TierDetermination tier,
    List<CriterionResult> promised,
    Optional<PastTiers> history,
    Optional<Standing> standing,
    List<TestResult> waiverConditions) {

  public Assessment {
    Objects.requireNonNull(rulebook, "rulebook");
    standards = List.copyOf(standards);
    criteria = List.copyOf(criteria);
    significantEfforts = List.copyOf(significantEfforts);
    proofOfFailure = List.copyOf(proofOfFailure);
    watchConditions = List.copyOf(watchConditions);
    pillars = List.copyOf(pillars);
    Objects.requireNonNull(overall, "overall");
    Objects.requireNonNull(completeness, "completeness");
    Objects.requireNonNull(tier, "tier");
    promised = List.copyOf(promised);
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(standing, "standing");
    waiverConditions = List.copyOf(waiverConditions);
  }

  /// Whether the clock leaves a country on the Watch List whose efforts lead there.
  ///
  /// @param evidence on the evidence given; else with every open question answered no
  public boolean staysOnTheWatchList(boolean evidence) {
    return WatchClock.of(this).tier(evidence ? Case.EVIDENCE : Case.WORST)
        == Tier.TIER_2_WATCH_LIST;
  }

  /// Whether the year was read under the law of another year, for comparison.
  public boolean underAnotherLaw() {
    return !rulebook.law().span().contains(reportYear);
  }

  /// Whether a later law than the newest that is known here may hold for the year.
  public boolean lawMayBeNewer() {
    return !underAnotherLaw() && rulebook.law().uncheckedFor(reportYear);
  }

  /// How many criteria have this rating: the headline.
  public long criteriaRated(Rating rating) {
    return criteria.stream().filter(criterion -> criterion.rating() == rating).count();
  }
}
