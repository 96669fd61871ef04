package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.SeriesMap;

/// J-012: more restitution was paid than courts ever awarded, over all years of the series. Payment
/// takes years, so that a year without a figure of awards leaves the question open; awards older
/// than the series are a reason to let it stand. What was paid is then any number from what the
/// awards allow to what was read; where they allow none, or the figure is a sum of parts, it says
/// nothing any more.
final class RestitutionPaid {

  private static final DiagnosticCode CODE = DiagnosticCode.MORE_PAID_THAN_AWARDED;
  private static final Series AWARDED = Series.total("restitution-awarded");
  private static final Series PAID = Series.total("restitution-paid");

  private final Predicate<Diagnostic> stands;
  private final Consumer<Diagnostic> findings;

  /// @param stands whether somebody let a finding stand
  RestitutionPaid(Predicate<Diagnostic> stands, Consumer<Diagnostic> findings) {
    this.stands = stands;
    this.findings = findings;
  }

  /// The observations in the same order; empty where all stay as they are. An earlier year was told
  /// of when it was under report, and what its figure still says is the same then and now.
  ///
  /// @param figures of the observations
  /// @param years that have figures, the last one being under report
  Optional<List<Observation>> check(
      List<Observation> observations, FiguresOfRecord figures, SortedSet<Integer> years) {
    List<Observation> left = observations;
    boolean touched = false;
    Range awarded = Range.ZERO;
    Range paid = Range.ZERO;
    for (int year : years) {
      SeriesMap ofRecord = figures.of(year).ofRecord();
      Observation now = ofRecord.get(PAID);
      Range before = paid;
      awarded = awarded.plus(range(ofRecord.get(AWARDED)));
      paid = before.plus(range(now));
      if (now == null || !paid.isAbove(awarded)) {
        continue;
      }
      Diagnostic finding = finding(now, paid, awarded);
      if (year == years.last()) {
        findings.accept(finding);
      }
      if (!stands.test(finding)) {
        Measure allowed = CaseCheck.doubted(now, awarded.minus(before), CODE);
        left = doubted(left, now, allowed);
        paid = before.plus(Range.of(allowed));
        touched = true;
      }
    }
    return touched ? Optional.of(left) : Optional.empty();
  }

  private static Range range(Observation figure) {
    return figure == null ? Range.UNKNOWN : Range.of(figure.measure());
  }

  private static Diagnostic finding(Observation now, Range paid, Range awarded) {
    return new Diagnostic(
        CODE,
        now.provenance().location(),
        Map.of(
            "period", now.period().iso(),
            "value", paid.low().toPlainString(),
            "other", awarded.toString()));
  }

  private static List<Observation> doubted(
      List<Observation> observations, Observation now, Measure allowed) {
    String institution = now.provenance().source().institution();
    Measure nothing = Measure.missing(new MissingReason.Contradicted(CODE.id()));
    return observations.stream()
        .map(o ->
            o.series().equals(PAID)
                    && o.provenance().source().institution().equals(institution)
                    && now.period().contains(o.period())
                ? o.with(o.period().equals(now.period()) ? allowed : nothing)
                    .with(Mark.CONTRADICTED)
                : o)
        .toList();
  }
}
