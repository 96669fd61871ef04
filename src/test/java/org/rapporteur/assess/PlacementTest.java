package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.rulebook.Tier;

class PlacementTest {

  @Test
  void onlyTierThreeAfterTheQuestionOfTheWatchListIsADowngradeByTheClock() {
    assertThat(run(Tier.TIER_3, "T-1", "T-3", "T-2").isDowngradedByTheClock()).isTrue();
    assertThat(run(Tier.TIER_3, "T-1", "T-3").isDowngradedByTheClock()).isFalse();
    assertThat(run(Tier.TIER_2_WATCH_LIST, "T-1", "T-3", "T-2").isDowngradedByTheClock()).isFalse();
  }

  @Test
  void aRunThatSupposesTiersOfPastYearsSaysSo() {
    assertThat(because("reason.AD-1.open").supposesPastTiers()).isTrue();
    assertThat(because("reason.AD-1.supposed").supposesPastTiers()).isTrue();
    assertThat(because("reason.AD-1.not-supposed").supposesPastTiers()).isTrue();
    assertThat(because("reason.AD-1.holds").supposesPastTiers()).isFalse();
    assertThat(run(Tier.TIER_1).supposesPastTiers()).isFalse();
  }

  @Test
  void aStepIsOpenWhereItsAnswerIsNeitherKnownNorSupposed() {
    assertThat(because("reason.AD-1.open").steps().getFirst().isOpen()).isTrue();
    assertThat(because("reason.AD-1.supposed").steps().getFirst().isOpen()).isFalse();
  }

  private static Placement because(String reason) {
    return new Placement(Tier.TIER_2_WATCH_LIST, List.of(step("AD-1", reason)));
  }

  private static Placement run(Tier tier, String... rules) {
    return new Placement(
        tier, Arrays.stream(rules).map(rule -> step(rule, "reason." + rule + ".holds")).toList());
  }

  private static Placement.Step step(String rule, String reason) {
    return new Placement.Step(
        rule, true, new Trace(reason, List.of(), Optional.empty(), List.of(rule)));
  }
}
