package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.catalogue.Handovers;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;

/// Limits of R-001: two, or a tenth of the greater count; one month.
class HandedOverTest {

  private static final Handover REPORTS =
      Handovers.load(CatalogueLoader.load()).stream()
          .filter(handover -> handover.check() == DiagnosticCode.SENT_TO_PROSECUTION)
          .findFirst()
          .orElseThrow();

  @Test
  void ofSmallNumbersTwoMayBeUnderWayAtEitherEnd() {
    assertThat(allowed(17, List.of(), 17, List.of())).isEqualTo("15-19");
    assertThat(allowed(1, List.of(), 0, List.of())).as("never less than none").isEqualTo("0-3");
  }

  @Test
  void ofGreaterNumbersATenthOfTheGreaterCountMayBeUnderWay() {
    assertThat(allowed(59, List.of(), 50, List.of())).isEqualTo("54-64");
    assertThat(allowed(50, List.of(), 60, List.of())).isEqualTo("44-56");
  }

  @Test
  void noMoreIsUnderWayAtTheEndThanWasSentInTheLastPart() {
    assertThat(allowed(17, List.of(8, 4, 4, 1), 17, List.of())).isEqualTo("16-19");
    assertThat(allowed(17, List.of(8, 4, 5, 0), 17, List.of())).isEqualTo("17-19");
  }

  @Test
  void noMoreWasUnderWayAtTheStartThanWasReceivedInTheFirstPart() {
    assertThat(allowed(17, List.of(), 17, List.of(1, 4, 4, 8))).isEqualTo("15-18");
    assertThat(allowed(17, List.of(8, 4, 5, 0), 17, List.of(0, 5, 4, 8))).isEqualTo("17");
  }

  @Test
  void aCountThatIsNotKnownExactlyAgreesWhereItMay() {
    HandedOver interval =
        HandedOver.of(
            REPORTS,
            figure(REPORTS.sent(), year(), Measure.of(17)),
            List.of(),
            figure(
                REPORTS.received(),
                year(),
                new Measure.Interval(BigDecimal.valueOf(11), BigDecimal.valueOf(15))),
            List.of());
    assertThat(interval.agrees()).isTrue();
    assertThat(interval.isSame()).isFalse();
  }

  private static String allowed(
      int sent, List<Integer> sentParts, int received, List<Integer> receivedParts) {
    return HandedOver.of(
            REPORTS,
            figure(REPORTS.sent(), year(), Measure.of(sent)),
            quarters(REPORTS.sent(), sentParts),
            figure(REPORTS.received(), year(), Measure.of(received)),
            quarters(REPORTS.received(), receivedParts))
        .allowed()
        .toString();
  }

  private static Period year() {
    return Period.reportingPeriod(2024);
  }

  private static List<Observation> quarters(Handover.Side side, List<Integer> counts) {
    List<Observation> quarters = new ArrayList<>();
    for (int count : counts) {
      LocalDate start = year().start().plusMonths(3L * quarters.size());
      quarters.add(
          figure(side, new Period(start, start.plusMonths(3).minusDays(1)), Measure.of(count)));
    }
    return quarters;
  }

  private static Observation figure(Handover.Side side, Period period, Measure measure) {
    Source source =
        new Source(
            "p",
            "P",
            2024,
            side.by().getFirst(),
            year(),
            LocalDate.of(2024, 4, 30),
            SourceClass.COUNTRY_DOCUMENT,
            Actor.GOVERNMENT,
            Optional.empty(),
            Set.of());
    return new Observation(
        side.series(),
        period,
        measure,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(source, new SourceLocation.WholeFile("p.csv")));
  }
}
