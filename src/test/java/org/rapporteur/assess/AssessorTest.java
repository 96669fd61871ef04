package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

class AssessorTest {

  @Test
  void whereNothingIsKnownNothingIsFoundAndNoTierIsIndicated() {
    StatisticsYear nothing =
        new StatisticsYear(
            2024,
            Period.reportingPeriod(2024),
            LocalDate.of(2024, 6, 1),
            Collections.emptySortedMap(),
            List.of(),
            Collections.emptySortedMap(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            MissingReason.Plain.NOT_IN_SOURCES);
    TreeMap<Integer, StatisticsYear> years = new TreeMap<>();
    years.put(2024, nothing);
    Assessment assessment =
        Assessor.assess(
            new StatisticsRecord(years, List.of(), List.of(), List.of(), List.of()), rulebook());

    assertThat(assessment.criteria())
        .hasSize(12)
        .allSatisfy(criterion -> assertThat(criterion.rating()).isEqualTo(Rating.UNKNOWN));
    assertThat(assessment.standards())
        .hasSize(4)
        .allSatisfy(standard -> assertThat(standard.rating()).isEqualTo(Rating.UNKNOWN));
    assertThat(assessment.completeness().withData()).isZero();
    assertThat(assessment.overall().evidence()).isEmpty();
    assertThat(assessment.tier().indicative()).isEmpty();
    assertThat(assessment.tier().worst().tier()).isEqualTo(Tier.TIER_3);
    assertThat(assessment.tier().best().tier()).isEqualTo(Tier.TIER_1);
  }

  private static Rulebook rulebook() {
    return switch (RulebookLoader.load(2024, "standard-1", CatalogueLoader.load())) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook;
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new AssertionError("The shipped rulebook has report year 2024");
    };
  }
}
