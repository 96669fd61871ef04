package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Nature;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Tiling;
import org.rapporteur.workspace.SourceEntry;

/// what happened in the quarters of a year, or its halves or months, happened in the year.
/// Only periods that follow each other without a gap are added.
final class PartsOfPeriod implements FactCheck {

  private final Catalogue catalogue;

  PartsOfPeriod(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    Map<Series, List<Observation>> flows =
        figures.of(table -> isFlow(table) && mayHoldAnother(table.periods().keySet())).stream()
            .collect(
                Collectors.groupingBy(
                    Observation::series, LinkedHashMap::new, Collectors.toList()));
    List<Fault> faults = new ArrayList<>();
    for (List<Observation> flow : flows.values()) {
      if (mayHoldAnother(flow.stream().map(Observation::period).toList())) {
        Tiling.parts(flow).forEach((whole, parts) -> fault(whole, parts).ifPresent(faults::add));
      }
    }
    return faults;
  }

  /// Whether one of the periods is as long as two others. Most series have years alone.
  private static boolean mayHoldAnother(Collection<Period> periods) {
    if (periods.size() < 3) {
      return false;
    }
    LongSummaryStatistics days =
        periods.stream()
            .mapToLong(period -> period.end().toEpochDay() - period.start().toEpochDay() + 1)
            .summaryStatistics();
    return days.getMax() >= 2 * days.getMin();
  }

  private boolean isFlow(SourceFigures.Table table) {
    return catalogue
        .indicator(table.indicator())
        .map(Indicator::nature)
        .filter(Nature.FLOW::equals)
        .isPresent();
  }

  private static Optional<Fault> fault(Observation whole, List<Observation> parts) {
    Range sum = Range.sum(parts.stream().map(Observation::measure).toList());
    return Wording.isValue(whole.measure()) && !sum.meets(Range.of(whole.measure()))
        ? Optional.of(fault(whole, parts, sum))
        : Optional.empty();
  }

  private static Fault fault(Observation whole, List<Observation> parts, Range sum) {
    List<Observation> touched = new ArrayList<>(parts);
    touched.add(whole);
    return new Fault(
        new Diagnostic(
            DiagnosticCode.PERIODS_DO_NOT_ADD_UP,
            whole.provenance().location(),
            Map.of(
                "fact", Wording.fact(whole.series(), whole.period()),
                "parts", Wording.sumOfPeriods(parts),
                "sum", sum.toString(),
                "total", Wording.measure(whole.measure()))),
        touched);
  }
}
