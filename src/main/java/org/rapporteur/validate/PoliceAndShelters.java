package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// C-004: the police identified many more or fewer persons than the shelters helped in the same
/// period, and no bridge leads from the one to the other.
final class PoliceAndShelters implements RecordCheck {

  private static final String POLICE = "police";
  private static final String SHELTERS = "shelters";
  private static final Series IDENTIFIED = Series.total("victims-identified");
  private static final List<Series> HELPED =
      List.of(Series.total("victims-assisted"), Series.total("victims-sheltered"));

  /// Smaller differences are the daily course of registering.
  private static final BigDecimal FEWEST = BigDecimal.valueOf(3);

  private static final BigDecimal SHARE = new BigDecimal("0.2");

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    List<Observation> counts = counts(view);
    Optional<Observation> identified = newest(view, counts, POLICE, IDENTIFIED);
    for (Series series : HELPED) {
      Optional<Observation> helped = newest(view, counts, SHELTERS, series);
      if (identified.isPresent()
          && helped.isPresent()
          && identified.get().period().equals(helped.get().period())
          && isFar(Range.of(identified.get().measure()), Range.of(helped.get().measure()))
          && view.workspace().bridges().stream()
              .noneMatch(bridge -> joins(bridge, identified.get(), helped.get()))) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.POLICE_AND_SHELTERS_DIFFER,
                helped.get().provenance().location(),
                Map.of(
                    "period", identified.get().period().iso(),
                    "value", Wording.measure(identified.get().measure()),
                    "fact", series.indicator(),
                    "other", Wording.measure(helped.get().measure()))));
        return;
      }
    }
  }

  private static List<Observation> counts(RecordView view) {
    List<Observation> counts = new ArrayList<>();
    for (Observation o : view.observations()) {
      if (o.series().isTotal()
          && (o.series().equals(IDENTIFIED) || HELPED.contains(o.series()))
          && Wording.isValue(o.measure())) {
        counts.add(o);
      }
    }
    return counts;
  }

  private static Optional<Observation> newest(
      RecordView view, List<Observation> counts, String institution, Series series) {
    return counts.stream()
        .filter(o -> o.series().equals(series))
        .filter(o -> o.provenance().source().institution().equals(institution))
        .filter(o -> ReportYears.of(o.period()).orElse(0) == view.reportYear())
        .min(
            Comparator.comparing((Observation o) -> o.period().isCalendarYear())
                .thenComparing(o -> o.provenance().source(), Precedence.byEdition()));
  }

  /// Whether even the nearest of the possible values lie far apart.
  private static boolean isFar(Range identified, Range helped) {
    return exceeds(identified, helped) || exceeds(helped, identified);
  }

  private static boolean exceeds(Range greater, Range lesser) {
    return lesser
        .high()
        .map(greater.low()::subtract)
        .filter(gap -> gap.compareTo(FEWEST.max(greater.low().multiply(SHARE))) > 0)
        .isPresent();
  }

  private static boolean joins(Bridge bridge, Observation identified, Observation helped) {
    return speaksOf(bridge, identified) && speaksOf(bridge, helped);
  }

  static boolean speaksOf(Bridge bridge, Observation o) {
    return bridge.speaksOf(
        o.provenance().source().institution(), o.series().indicator(), o.period());
  }
}
