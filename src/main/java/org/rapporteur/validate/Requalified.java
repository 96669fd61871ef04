package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;

/// J-015: cases that began as trafficking and went on, or ended, as a lesser offence. No error; the
/// TIP Report asks for it.
final class Requalified implements RecordCheck {

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    List<Observation> requalified =
        view.current().ofRecord().values().stream()
            .filter(o -> "requalified".equals(o.series().breakdown().get(Ledger.OUTCOME)))
            .filter(
                o -> o.series().breakdown().keySet().equals(Set.of(Ledger.STAGE, Ledger.OUTCOME)))
            .filter(o -> Range.of(o.measure()).low().signum() > 0)
            .toList();
    if (requalified.isEmpty()) {
      return;
    }
    Observation first = requalified.getFirst();
    findings.accept(
        new Diagnostic(
            DiagnosticCode.REQUALIFIED,
            first.provenance().location(),
            Map.of(
                "period", first.period().iso(),
                "values", requalified.stream().map(o -> text(view, o)).toList())));
  }

  /// `trial, person: 3`
  private static String text(RecordView view, Observation o) {
    return o.series().breakdown().get(Ledger.STAGE)
        + ", "
        + view.indicator(o).map(indicator -> indicator.unit().code()).orElse("")
        + ": "
        + Wording.measure(o.measure());
  }
}
