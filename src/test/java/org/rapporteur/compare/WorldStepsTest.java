package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.rulebook.Tier;

/// What happened next to countries of a tier, in the whole world.
class WorldStepsTest {

  /// Counted anew from the table of the world, in which `NA` is a country that a report does not
  /// rank. A year counts where it and the next have at least nine tenths of the countries.
  @Test
  void theShippedStepsFromReportToReportAreThoseOfTheWorld() {
    PublishedTable world = PublishedTable.world();
    Map<Tier, Map<Tier, Integer>> counted = new TreeMap<>();
    for (int year = WorldSteps.FIRST_YEAR; year < 2025; year++) {
      if (isTelling(world, year) && isTelling(world, year + 1)) {
        for (PastTiers history : world.histories().values()) {
          Optional<Tier> next = history.tier(year + 1);
          if (history.tier(year).isPresent() && next.isPresent()) {
            counted
                .computeIfAbsent(history.tier(year).get(), _ -> new TreeMap<>())
                .merge(next.get(), 1, Integer::sum);
          }
        }
      }
    }

    for (Tier tier : Tier.values()) {
      assertThat(TierHistory.nextInTheWorld(tier).counts())
          .as("%s", tier)
          .isEqualTo(counted.getOrDefault(tier, Map.of()));
    }
  }

  @Test
  void aboutThreeInAHundredCountriesOfTier2CameToTier1InTheNextReport() {
    NextReport next = TierHistory.nextInTheWorld(Tier.TIER_2);

    assertThat(next.steps()).isEqualTo(1_118);
    assertThat(next.counts()).containsEntry(Tier.TIER_1, 38).containsEntry(Tier.TIER_2, 875);
    assertThat(next.years()).contains(2004, 2016, 2020).doesNotContain(2017, 2018, 2019, 2021);
  }

  private static boolean isTelling(PublishedTable table, int year) {
    long known =
        table.histories().values().stream()
            .filter(history -> history.tier(year).isPresent())
            .count();
    return known * 10 >= table.histories().size() * 9L;
  }
}
