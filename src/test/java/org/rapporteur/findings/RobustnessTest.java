package org.rapporteur.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.Given;
import org.rapporteur.assess.InventedCountry;
import org.rapporteur.assess.LawCaseReader;
import org.rapporteur.assess.Rulebooks;
import org.rapporteur.rulebook.Tier;

class RobustnessTest {

  @Test
  void whereEverythingIsMetTheReadingHoldsInEveryVariation() {
    Robustness found = Robustness.of(assess(LawCaseReader.country("everything-met")));

    assertThat(found.variations()).isEqualTo(1000);
    assertThat(found.holding()).isEqualTo(1000);
    assertThat(found.readings())
        .containsExactly(new Robustness.Reading(Optional.of(Tier.TIER_1), 1000));
  }

  @Test
  void whereNothingIsKnownEveryVariationIndicatesNoTierAndTheSameSpan() {
    Robustness found = Robustness.of(assess(new Given(2024)));

    assertThat(found.holding()).isEqualTo(1000);
    assertThat(found.readings()).containsExactly(new Robustness.Reading(Optional.empty(), 1000));
  }

  @Test
  void theVariationsAddUpAndTheSameSeedGivesTheSame() {
    Random chance = new Random(3);
    int shaken = 0;
    for (int i = 0; i < 40; i++) {
      Given given = InventedCountry.of(chance);
      InventedCountry.worsen(given, chance, 1 + chance.nextInt(2));
      Assessment assessment = assess(given);
      Robustness found = Robustness.of(assessment);
      assertThat(found.readings().stream().mapToInt(Robustness.Reading::variations).sum())
          .isEqualTo(found.variations());
      assertThat(found).isEqualTo(Robustness.of(assessment));
      int same =
          found.readings().stream()
              .filter(reading -> reading.tier().equals(assessment.tier().indicative()))
              .mapToInt(Robustness.Reading::variations)
              .sum();
      if (assessment.tier().indicative().isPresent()) {
        assertThat(found.holding()).isEqualTo(same);
      } else {
        assertThat(found.holding()).isLessThanOrEqualTo(same);
      }
      shaken += found.readings().size() > 1 ? 1 : 0;
    }
    assertThat(shaken).isGreaterThan(5);
  }

  private static Assessment assess(Given given) {
    return Assessor.assess(given.record(), Rulebooks.shipped(given.year));
  }
}
