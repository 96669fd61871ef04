package org.rapporteur.validate;

import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-008: sentences below the least term of the law, without a word why. The TIP Report asks for it
/// every year; a note beside the figure or an explanation is an answer.
final class SentencesBelowMinimum implements RecordCheck {

  private static final String BELOW = "sentences-below-minimum";

  private final Explanations explanations;

  SentencesBelowMinimum(Explanations explanations) {
    this.explanations = explanations;
  }

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    view.figure(view.reportYear(), Series.total(BELOW))
        .filter(o -> Range.of(o.measure()).low().signum() > 0 && o.note().isEmpty())
        .filter(o ->
            explanations.reason(DiagnosticCode.SENTENCE_BELOW_MINIMUM, BELOW, o.period()).isEmpty())
        .ifPresent(o ->
            findings.accept(
                new Diagnostic(
                    DiagnosticCode.SENTENCE_BELOW_MINIMUM,
                    o.provenance().location(),
                    Map.of(
                        "period", o.period().iso(),
                        "value", Wording.measure(o.measure()),
                        "minimum",
                            PrescribedTerms.text(PrescribedTerms.of(view.current()).least())))));
  }
}
