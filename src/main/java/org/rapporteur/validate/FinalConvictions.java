package org.rapporteur.validate;

import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-009: more convictions have become final than were passed at first instance in all years of the
/// series. Every year must be known, because a judgment may become final years later.
final class FinalConvictions implements RecordCheck {

  private static final Series FIRST = Series.of("persons-convicted", "instance", "first-instance");
  private static final Series FINAL = Series.of("persons-convicted", "instance", "final");

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    Range first = Range.ZERO;
    Range last = Range.ZERO;
    for (int year : view.years().keySet()) {
      first = first.plus(view.range(year, FIRST));
      last = last.plus(view.range(year, FINAL));
    }
    if (last.isAbove(first)) {
      Observation now = view.figure(view.reportYear(), FINAL).orElseThrow();
      findings.accept(
          new Diagnostic(
              DiagnosticCode.FINAL_EXCEED_FIRST_INSTANCE,
              now.provenance().location(),
              Map.of(
                  "period", now.period().iso(),
                  "value", last.toString(),
                  "other", first.toString())));
    }
  }
}
