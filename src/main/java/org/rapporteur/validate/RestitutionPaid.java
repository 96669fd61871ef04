package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-012: more restitution was paid than courts ever awarded, over all years of the series. Payment
/// takes years, so that a year without a figure of awards leaves the question open; awards older
/// than the series are a reason to let it stand.
final class RestitutionPaid implements RecordCheck {

  private static final Series AWARDED = Series.total("restitution-awarded");
  private static final Series PAID = Series.total("restitution-paid");

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    Range awarded = Range.ZERO;
    Range paid = Range.ZERO;
    for (int year : view.years().keySet()) {
      awarded = awarded.plus(view.range(year, AWARDED));
      paid = paid.plus(view.range(year, PAID));
    }
    Optional<Observation> now = view.figure(view.reportYear(), PAID);
    if (now.isPresent() && paid.isAbove(awarded)) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.MORE_PAID_THAN_AWARDED,
              now.get().provenance().location(),
              Map.of(
                  "period", now.get().period().iso(),
                  "value", paid.low().toPlainString(),
                  "other", awarded.toString())));
    }
  }
}
