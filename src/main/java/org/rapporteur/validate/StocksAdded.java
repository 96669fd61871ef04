package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Nature;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// what is there at the end of each quarter must not be added up to a year. The last count
/// of a run that is exactly the sum of the three or more before it within a year was added.
final class StocksAdded implements FactCheck {

  private static final int FEWEST_BEFORE = 3;

  private final Catalogue catalogue;

  StocksAdded(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    Map<Series, List<Observation>> stocks =
        figures.of(this::isStock).stream()
            .filter(o -> o.measure() instanceof Measure.Known)
            .sorted(Comparator.comparing(Observation::period))
            .collect(
                Collectors.groupingBy(
                    Observation::series, LinkedHashMap::new, Collectors.toList()));
    List<Fault> faults = new ArrayList<>();
    for (List<Observation> stock : stocks.values()) {
      for (int i = FEWEST_BEFORE; i < stock.size(); i++) {
        Observation last = stock.get(i);
        List<Observation> before = yearBefore(stock, i);
        if (isSum(last, before)) {
          faults.add(new Fault(finding(last, before), List.of(last)));
        }
      }
    }
    return faults;
  }

  /// The counts of the year up to the one at a position; they are in order of their days.
  private static List<Observation> yearBefore(List<Observation> stock, int position) {
    LocalDate start = stock.get(position).period().end().minusYears(1);
    int first = position;
    while (first > 0 && stock.get(first - 1).period().end().isAfter(start)) {
      first--;
    }
    return stock.subList(first, position);
  }

  private boolean isStock(SourceFigures.Table table) {
    return catalogue
        .indicator(table.indicator())
        .map(Indicator::nature)
        .filter(Nature.STOCK::equals)
        .isPresent();
  }

  /// Two counts above 0 at least: else the last may simply repeat the only one.
  private static boolean isSum(Observation last, List<Observation> before) {
    long counted = before.stream().filter(o -> Range.of(o.measure()).low().signum() > 0).count();
    return before.size() >= FEWEST_BEFORE
        && counted >= 2
        && Range.sum(before.stream().map(Observation::measure).toList())
            .equals(Range.of(last.measure()));
  }

  private static Diagnostic finding(Observation last, List<Observation> before) {
    return new Diagnostic(
        DiagnosticCode.STOCKS_ADDED,
        last.provenance().location(),
        Map.of(
            "fact", Wording.fact(last.series(), last.period()),
            "parts", Wording.sumOfPeriods(before),
            "total", Wording.measure(last.measure())));
  }
}
