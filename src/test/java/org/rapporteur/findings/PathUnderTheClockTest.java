package org.rapporteur.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.Rulebooks;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.PathToTier.Reached;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Tier;

/// Where the clock of the Watch List stands between efforts and a place on it, a path must lead
/// above the list or is none.
class PathUnderTheClockTest {

  private static final int RULEBOOKS = 40;

  /// What is known of the tiers before the report of 2024.
  enum Past {
    NOT_ON_THE_LIST,
    TWO_YEARS,
    NOTHING_LEFT,
    NOT_KNOWN;

    PastTiers tiers() {
      Tier watch = Tier.TIER_2_WATCH_LIST;
      Map<Integer, Tier> tiers =
          switch (this) {
            case NOT_ON_THE_LIST -> Map.of(2022, Tier.TIER_2, 2023, Tier.TIER_2);
            case TWO_YEARS -> Map.of(2021, Tier.TIER_2, 2022, watch, 2023, watch);
            case NOTHING_LEFT -> Map.of(2020, Tier.TIER_2, 2021, watch, 2022, watch, 2023, watch);
            case NOT_KNOWN -> Map.of(2023, watch);
          };
      return new PastTiers(new TreeMap<>(tiers), new TreeSet<>());
    }
  }

  @ParameterizedTest
  @EnumSource(Past.class)
  void thePlanToTheListIsTheOneThatTryingEverySetOfInputsFinds(Past past) {
    int tried = 0;
    for (long seed = 0; tried < RULEBOOKS; seed++) {
      InventedRulebook invented = InventedRulebook.of(seed);
      Judged judged = judged(invented.judged(), past);
      List<LawfulInput> inputs =
          InputFinder.of(judged.record(), judged.assessment(), invented.catalogue());
      if (judged.assessment().watchConditions().isEmpty() || inputs.size() > 8) {
        continue;
      }
      tried++;
      PathToTier path = PathToTier.of(judged, invented.catalogue(), Tier.TIER_2_WATCH_LIST);
      Optional<List<LawfulInput>> first =
          PathToTierTest.first(judged, inputs, Tier.TIER_2_WATCH_LIST);
      switch (path.outcome()) {
        case ALREADY -> assertThat(first).as("seed %d", seed).contains(List.of());
        case BY_ACTIONS ->
            assertThat(PathToTierTest.planned(path))
                .as("seed %d", seed)
                .containsExactlyElementsOf(PathToTierTest.ids(first.orElseThrow()));
        case NOT_BY_LAWFUL_INPUTS -> assertThat(first).as("seed %d", seed).isEmpty();
      }
    }
  }

  @Test
  void theClockChangesWhatIsInReach() {
    int differing = 0;
    for (long seed = 0; seed < 300; seed++) {
      InventedRulebook invented = InventedRulebook.of(seed);
      Reached free = outcome(invented, Past.NOT_ON_THE_LIST);
      Reached bound = outcome(invented, Past.NOTHING_LEFT);
      differing += free == bound ? 0 : 1;
    }
    assertThat(differing).isGreaterThan(5);
  }

  private static Reached outcome(InventedRulebook invented, Past past) {
    return PathToTier.of(
            judged(invented.judged(), past), invented.catalogue(), Tier.TIER_2_WATCH_LIST)
        .outcome();
  }

  /// The same country under a law with the rules on the Watch List, and with tiers behind it.
  private static Judged judged(Judged judged, Past past) {
    Rulebook shipped = Rulebooks.shipped(2024);
    Rulebook own = judged.assessment().rulebook();
    LawVersion law = own.law();
    JudgementProfile profile = own.profile();
    Rulebook rulebook =
        new Rulebook(
            new LawVersion(
                law.version(),
                law.citation(),
                law.publicLaws(),
                law.span(),
                law.checkedThrough(),
                law.standards(),
                law.criteria(),
                law.significantEfforts(),
                law.proofOfFailure(),
                law.watchConditions(),
                law.seriousFinding(),
                law.effortsFinding(),
                shipped.law().rules()),
            shipped.watchList(),
            new JudgementProfile(
                profile.name(),
                profile.hash(),
                profile.thresholds(),
                profile.weights(),
                profile.decisive(),
                profile.levers(),
                shipped.profile().readings()));
    return new Judged(
        judged.record(), Assessor.assess(judged.record(), rulebook, Optional.of(past.tiers())));
  }
}
