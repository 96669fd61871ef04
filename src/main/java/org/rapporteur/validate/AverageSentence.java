package org.rapporteur.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-011: the average term of imprisonment lies outside what the law prescribes for trafficking.
/// Wholly suspended terms are among those imposed. A note beside the figure or an explanation is an
/// answer.
final class AverageSentence implements RecordCheck {

  private static final String IMPOSED = "prison-months-imposed";
  private static final List<String> PRISON =
      List.of("prison-year-or-more", "prison-under-year", "suspended");

  private final Explanations explanations;

  AverageSentence(Explanations explanations) {
    this.explanations = explanations;
  }

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    Optional<Observation> imposed = view.figure(view.reportYear(), Series.total(IMPOSED));
    Range persons =
        PRISON.stream()
            .map(code ->
                view.range(view.reportYear(), Series.of("persons-sentenced", "sentence", code)))
            .reduce(Range.ZERO, Range::plus);
    if (imposed.isEmpty()
        || !(imposed.get().measure() instanceof Measure.Known(BigDecimal months))
        || !persons.isExact()
        || persons.low().signum() == 0) {
      return;
    }
    BigDecimal average = months.divide(persons.low(), 1, RoundingMode.HALF_UP);
    PrescribedTerms law = PrescribedTerms.of(view.current());
    boolean below = law.least().filter(least -> average.compareTo(least) < 0).isPresent();
    boolean above = law.greatest().filter(most -> average.compareTo(most) > 0).isPresent();
    if ((below || above)
        && imposed.get().note().isEmpty()
        && explanations
            .reason(DiagnosticCode.AVERAGE_SENTENCE_OUTSIDE, IMPOSED, imposed.get().period())
            .isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.AVERAGE_SENTENCE_OUTSIDE,
              imposed.get().provenance().location(),
              Map.of(
                  "period", imposed.get().period().iso(),
                  "value", months.toPlainString(),
                  "other", persons.toString(),
                  "average", average.toPlainString(),
                  "minimum", PrescribedTerms.text(law.least()),
                  "maximum", PrescribedTerms.text(law.greatest()))));
    }
  }
}
