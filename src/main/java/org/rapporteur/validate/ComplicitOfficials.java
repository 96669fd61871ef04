package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-013: officials were alleged to be complicit, none was prosecuted, and nobody says why. A note
/// beside either figure or an explanation is an answer.
final class ComplicitOfficials implements RecordCheck {

  private static final String ALLEGED = "officials-alleged";

  private final Explanations explanations;

  ComplicitOfficials(Explanations explanations) {
    this.explanations = explanations;
  }

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    Optional<Observation> alleged = view.figure(view.reportYear(), Series.total(ALLEGED));
    Optional<Observation> prosecuted =
        view.figure(view.reportYear(), Series.total("officials-prosecuted"));
    if (alleged.isPresent()
        && prosecuted.isPresent()
        && Range.of(alleged.get().measure()).low().signum() > 0
        && SuddenZero.isZero(prosecuted.get())
        && alleged.get().note().isEmpty()
        && prosecuted.get().note().isEmpty()
        && explanations
            .reason(DiagnosticCode.OFFICIALS_NOT_PROSECUTED, ALLEGED, alleged.get().period())
            .isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.OFFICIALS_NOT_PROSECUTED,
              prosecuted.get().provenance().location(),
              Map.of(
                  "period", alleged.get().period().iso(),
                  "value", Wording.measure(alleged.get().measure()))));
    }
  }
}
