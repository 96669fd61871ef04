package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// The chain of victims within one source. C-002: shelter is a kind of assistance. C-003: whoever
/// is identified was presumed to be a victim before, in the same year or the year before it. C-007:
/// no child is housed in a facility for adults.
final class VictimCare implements FactCheck {

  private static final String SHELTERED = "victims-sheltered";

  private static final String IDENTIFIED = "victims-identified";

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    List<Fault> faults = new ArrayList<>();
    for (Observation o : figures.of(VictimCare::isLink)) {
      if (o.series().indicator().equals(SHELTERED)) {
        sheltered(o, figures).ifPresent(faults::add);
        amongAdults(o, entry).ifPresent(faults::add);
      } else {
        presumed(o, figures).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private static boolean isLink(SourceFigures.Table table) {
    return table.indicator().equals(SHELTERED)
        || (table.indicator().equals(IDENTIFIED) && table.dimensions().isEmpty());
  }

  private static Optional<Fault> sheltered(Observation sheltered, SourceFigures facts) {
    Observation assisted =
        facts.get(
            new Series("victims-assisted", sheltered.series().breakdown()), sheltered.period());
    if (assisted == null || !Range.of(sheltered.measure()).isAbove(Range.of(assisted.measure()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            new Diagnostic(
                DiagnosticCode.SHELTERED_EXCEED_ASSISTED,
                sheltered.provenance().location(),
                Map.of(
                    "fact", Wording.fact(sheltered.series(), sheltered.period()),
                    "value", Wording.measure(sheltered.measure()),
                    "other", Wording.measure(assisted.measure()))),
            List.of(sheltered, assisted)));
  }

  private static Optional<Fault> presumed(Observation identified, SourceFigures facts) {
    if (identified.period().isOneDay()) {
      return Optional.empty();
    }
    Series presumed = Series.total("victims-presumed");
    Period period = identified.period();
    Period yearBefore = new Period(period.start().minusYears(1), period.start().minusDays(1));
    Observation now = facts.get(presumed, period);
    Observation before = facts.get(presumed, yearBefore);
    if (now == null || before == null) {
      return Optional.empty();
    }
    Range both = Range.of(now.measure()).plus(Range.of(before.measure()));
    if (!Range.of(identified.measure()).isAbove(both)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            new Diagnostic(
                DiagnosticCode.IDENTIFIED_EXCEED_PRESUMED,
                identified.provenance().location(),
                Map.of(
                    "period", period.iso(),
                    "value", Wording.measure(identified.measure()),
                    "other", Wording.measure(now.measure()),
                    "before", Wording.measure(before.measure()))),
            List.of(identified, now)));
  }

  private static Optional<Fault> amongAdults(Observation sheltered, SourceEntry entry) {
    Map<String, String> breakdown = sheltered.series().breakdown();
    String facility = breakdown.getOrDefault("facility", "");
    if (!"child".equals(breakdown.get("age"))
        || !entry.adultsOnly().contains(facility)
        || Range.of(sheltered.measure()).low().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            new Diagnostic(
                DiagnosticCode.CHILDREN_AMONG_ADULTS,
                sheltered.provenance().location(),
                Map.of(
                    "fact", Wording.fact(sheltered.series(), sheltered.period()),
                    "value", Wording.measure(sheltered.measure()),
                    "facility", facility)),
            List.of(sheltered)));
  }
}
