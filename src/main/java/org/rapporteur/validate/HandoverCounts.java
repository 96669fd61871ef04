package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.reconcile.HandedOver;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;
import org.rapporteur.statistics.Tiling;
import org.rapporteur.statistics.Tiling.Fit;

/// What was sent and what was received in the year under report, where both ends counted it over
/// one period: the reporting period, or else the calendar year that may stand in for it.
final class HandoverCounts {

  private final List<Handover> handovers;
  private final List<Observation> figures;
  private final Explanations explanations;

  /// @param observations every figure read
  HandoverCounts(
      List<Handover> handovers,
      StatisticsYear year,
      List<Observation> observations,
      Explanations explanations) {
    this.handovers = List.copyOf(handovers);
    Set<Series> counted = new HashSet<>();
    for (Handover handover : handovers) {
      counted.add(handover.sent().series());
      counted.add(handover.received().series());
    }
    this.figures = new ArrayList<>();
    // Sums of parts stand among the figures of the year alone.
    for (Collection<Observation> figuresRead :
        List.of(year.ofRecord().values(), year.alsoReported(), observations)) {
      for (Observation o : figuresRead) {
        if (counted.contains(o.series()) && !o.isEstimate() && Wording.isValue(o.measure())) {
          figures.add(o);
        }
      }
    }
    this.explanations = explanations;
  }

  /// The handovers of which both ends are known, in their order, with the reason of the office
  /// where they differ.
  List<HandedOver> of(int reportYear) {
    return handovers.stream()
        .flatMap(handover ->
            Stream.of(Period.reportingPeriod(reportYear), Period.calendarYear(reportYear - 1))
                .flatMap(period -> compared(handover, period).stream())
                .limit(1))
        .toList();
  }

  private Optional<HandedOver> compared(Handover handover, Period period) {
    return count(handover.sent(), period)
        .flatMap(sent ->
            count(handover.received(), period)
                .map(received ->
                    explained(
                        HandedOver.of(handover, sent, parts(sent), received, parts(received)))));
  }

  private HandedOver explained(HandedOver compared) {
    return compared.isSame()
        ? compared
        : compared.with(
            explanations.reason(
                compared.handover().check(),
                compared.sent().series().indicator(),
                compared.sent().period()));
  }

  /// The newest count of the first institution that has one.
  private Optional<Observation> count(Handover.Side side, Period period) {
    return side.by().stream()
        .flatMap(institution ->
            figures.stream()
                .filter(o -> o.series().equals(side.series()) && o.period().equals(period))
                .filter(o -> o.provenance().source().institution().equals(institution))
                .min(Comparator.comparing(o -> o.provenance().source(), Precedence.byEdition()))
                .stream())
        .findFirst();
  }

  /// The parts of the period over which the source counts the same, in the order of time.
  private List<Observation> parts(Observation whole) {
    List<Observation> within =
        figures.stream()
            .filter(o -> o.series().equals(whole.series()))
            .filter(o -> !o.period().equals(whole.period()))
            .filter(o -> o.provenance().source().id().equals(whole.provenance().source().id()))
            .toList();
    Tiling tiling = Tiling.of(whole.period(), within);
    return tiling.fit() == Fit.WHOLE ? tiling.parts() : List.of();
  }
}
