package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Nature;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// what happened in the quarters of a year, or its halves or months, happened in the year.
/// Only periods that follow each other without a gap are added.
final class PartsOfPeriod implements FactCheck {

  private final Catalogue catalogue;

  PartsOfPeriod(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Fault> check(List<Observation> observations, SourceEntry entry) {
    Map<Series, List<Observation>> flows =
        observations.stream()
            .filter(this::isFlow)
            .collect(
                Collectors.groupingBy(
                    Observation::series, LinkedHashMap::new, Collectors.toList()));
    List<Fault> faults = new ArrayList<>();
    for (List<Observation> flow : flows.values()) {
      for (Observation whole : flow) {
        if (flow.size() > 2 && Wording.isValue(whole.measure())) {
          fault(whole, flow).ifPresent(faults::add);
        }
      }
    }
    return faults;
  }

  private boolean isFlow(Observation observation) {
    return catalogue
        .indicator(observation.series().indicator())
        .map(Indicator::nature)
        .filter(Nature.FLOW::equals)
        .isPresent();
  }

  private static Optional<Fault> fault(Observation whole, List<Observation> flow) {
    List<Observation> parts = partsOf(whole, flow);
    Range sum = Range.sum(parts.stream().map(Observation::measure).toList());
    if (parts.size() < 2 || sum.meets(Range.of(whole.measure()))) {
      return Optional.empty();
    }
    List<Observation> touched = new ArrayList<>(parts);
    touched.add(whole);
    return Optional.of(
        new Fault(
            new Diagnostic(
                DiagnosticCode.PERIODS_DO_NOT_ADD_UP,
                whole.provenance().location(),
                Map.of(
                    "fact", Wording.fact(whole.series(), whole.period()),
                    "parts", Wording.sumOfPeriods(parts),
                    "sum", sum.toString(),
                    "total", Wording.measure(whole.measure()))),
            touched));
  }

  /// The shorter periods that fill the whole, the longest of each beginning; empty where they leave
  /// a gap.
  private static List<Observation> partsOf(Observation whole, List<Observation> flow) {
    Map<LocalDate, Observation> byStart = new TreeMap<>();
    for (Observation o : flow) {
      if (whole.period().contains(o.period()) && !o.period().equals(whole.period())) {
        byStart.merge(
            o.period().start(),
            o,
            (one, other) -> one.period().end().isAfter(other.period().end()) ? one : other);
      }
    }
    List<Observation> parts = new ArrayList<>();
    LocalDate next = whole.period().start();
    while (byStart.containsKey(next)) {
      Observation part = byStart.get(next);
      parts.add(part);
      next = part.period().end().plusDays(1);
    }
    return next.equals(whole.period().end().plusDays(1)) ? parts : List.of();
  }
}
