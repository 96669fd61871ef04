package org.rapporteur.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// The chain of victims across sources and years: C-001, C-006, C-008, C-009, C-010. What is
/// allowed and will be asked about is a note; what hardly can be is a warning.
final class VictimChain implements RecordCheck {

  private static final Series IDENTIFIED = Series.total("victims-identified");
  private static final Series BY_NGO = Series.of("victims-identified", "identified-by", "ngo");
  private static final Series CONVICTED = Series.total("persons-convicted");
  private static final Series CONVICTED_FINALLY =
      Series.of("persons-convicted", "instance", "final");

  /// The victims of one case are compensated together.
  private static final BigDecimal VICTIMS_PER_CONVICTION = BigDecimal.valueOf(3);

  private static final int POINTS = 30;

  /// Below this a share of persons jumps by itself.
  private static final BigDecimal FEWEST = BigDecimal.TEN;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    assisted(view, findings);
    ngoShare(view, findings);
    compensated(view, findings);
    returned(view, findings);
    view.figure(view.reportYear(), Series.total("begging-cases-elsewhere"))
        .filter(o -> Range.of(o.measure()).low().signum() > 0)
        .ifPresent(o ->
            findings.accept(
                new Diagnostic(
                    DiagnosticCode.BEGGING_ELSEWHERE,
                    o.provenance().location(),
                    Map.of("period", o.period().iso(), "value", Wording.measure(o.measure())))));
  }

  private static void assisted(RecordView view, Consumer<Diagnostic> findings) {
    Range identified = view.range(view.reportYear(), IDENTIFIED);
    view.figure(view.reportYear(), Series.total("victims-assisted"))
        .filter(o -> Range.of(o.measure()).isAbove(identified))
        .ifPresent(o ->
            findings.accept(exceeds(DiagnosticCode.ASSISTED_EXCEED_IDENTIFIED, o, identified)));
  }

  private static void ngoShare(RecordView view, Consumer<Diagnostic> findings) {
    Optional<BigDecimal> now = share(view, view.reportYear());
    Optional<BigDecimal> before = share(view, view.reportYear() - 1);
    if (now.isPresent()
        && before.isPresent()
        && now.get().subtract(before.get()).abs().compareTo(BigDecimal.valueOf(POINTS)) > 0) {
      Observation ngo = view.figure(view.reportYear(), BY_NGO).orElseThrow();
      findings.accept(
          new Diagnostic(
              DiagnosticCode.NGO_SHARE_MOVED,
              ngo.provenance().location(),
              Map.of(
                  "period", ngo.period().iso(),
                  "before", whole(before.get()),
                  "now", whole(now.get()))));
    }
  }

  /// Of 100 victims, those that non-governmental organisations identified.
  private static Optional<BigDecimal> share(RecordView view, int year) {
    Optional<Measure> ngo = view.figure(year, BY_NGO).map(Observation::measure);
    Optional<Measure> all = view.figure(year, IDENTIFIED).map(Observation::measure);
    if (ngo.isPresent()
        && all.isPresent()
        && ngo.get() instanceof Measure.Known(BigDecimal part)
        && all.get() instanceof Measure.Known(BigDecimal total)
        && total.compareTo(FEWEST) >= 0) {
      return Optional.of(part.multiply(HUNDRED).divide(total, 2, RoundingMode.HALF_UP));
    }
    return Optional.empty();
  }

  private static String whole(BigDecimal share) {
    return share.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  /// Against the convictions of all years, because payment takes years; a year without a figure
  /// leaves the question open.
  private static void compensated(RecordView view, Consumer<Diagnostic> findings) {
    Range convicted = new Range(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));
    for (int year : view.years().keySet()) {
      Range ofYear = view.range(year, CONVICTED_FINALLY);
      convicted = convicted.plus(ofYear.high().isPresent() ? ofYear : view.range(year, CONVICTED));
    }
    Range victims = convicted.times(VICTIMS_PER_CONVICTION);
    Range persons = convicted;
    view.figure(view.reportYear(), Series.total("victims-compensated"))
        .filter(o -> Range.of(o.measure()).isAbove(victims))
        .ifPresent(
            o -> findings.accept(exceeds(DiagnosticCode.COMPENSATED_EXCEED_CONVICTED, o, persons)));
  }

  /// Those identified last year may return in this one.
  private static void returned(RecordView view, Consumer<Diagnostic> findings) {
    Series foreign = Series.of("victims-identified", "citizenship", Citizenships.FOREIGN);
    Range identified =
        view.range(view.reportYear(), foreign).plus(view.range(view.reportYear() - 1, foreign));
    view.figure(
            view.reportYear(),
            Series.of("victims-repatriated", "citizenship", Citizenships.FOREIGN))
        .filter(o -> Range.of(o.measure()).isAbove(identified))
        .ifPresent(
            o -> findings.accept(exceeds(DiagnosticCode.RETURNED_EXCEED_FOREIGN, o, identified)));
  }

  private static Diagnostic exceeds(DiagnosticCode code, Observation more, Range less) {
    return new Diagnostic(
        code,
        more.provenance().location(),
        Map.of(
            "period", more.period().iso(),
            "value", Wording.measure(more.measure()),
            "other", less.toString()));
  }
}
