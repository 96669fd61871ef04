package org.rapporteur.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.workspace.SourceEntry;

/// T-001: a number of cases differs from that of the year before by more than chance would make it
/// (exact test, p below 0.01) and by at least 5. Persons come several to a case: their number is
/// tested as that of the cases that they would be. Of intervals the ends nearest to each other
/// count.
final class Jumps implements RecordCheck {

  private static final double CHANCE = 0.01;
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  private final Explanations explanations;

  Jumps(Explanations explanations) {
    this.explanations = explanations;
  }

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    for (Observation now : view.flows()) {
      Optional<Observation> before =
          view.figure(view.reportYear() - 1, now.series())
              .filter(earlier -> Wording.isValue(earlier.measure()));
      int persons = personsPerCase(view, now);
      if (before.isPresent()
          && persons > 0
          && !now.marks().contains(Mark.BREAK)
          && !isSaidAsZero(now, view)
          && jumps(Range.of(before.get().measure()), Range.of(now.measure()), persons)
          && explained(now).isEmpty()) {
        findings.accept(finding(before.get(), now));
      }
    }
  }

  /// How many of the unit make a case; 0 where the number of cases says nothing of it.
  private static int personsPerCase(RecordView view, Observation now) {
    Optional<Unit> unit = view.indicator(now).map(indicator -> indicator.unit());
    if (unit.filter(Unit.CASE::equals).isPresent()) {
      return 1;
    }
    return unit.filter(Unit.PERSON::equals).isPresent()
        ? view.entry(now).map(SourceEntry::personsPerCase).orElse(1)
        : 0;
  }

  /// A sudden zero is told as V-025.
  private static boolean isSaidAsZero(Observation now, RecordView view) {
    return SuddenZero.isZero(now)
        && view.range(view.reportYear() - 2, now.series()).low().signum() > 0
        && view.range(view.reportYear() - 3, now.series()).low().signum() > 0;
  }

  private Optional<String> explained(Observation now) {
    return explanations.reason(DiagnosticCode.JUMP, now.series().indicator(), now.period());
  }

  static boolean jumps(Range before, Range now, int personsPerCase) {
    BigDecimal low;
    BigDecimal high;
    if (before.isAbove(now)) {
      low = now.high().orElseThrow();
      high = before.low();
    } else if (now.isAbove(before)) {
      low = before.high().orElseThrow();
      high = now.low();
    } else {
      return false;
    }
    return high.subtract(low).compareTo(LEAST) >= 0
        && ExactTest.probability(cases(low, personsPerCase), cases(high, personsPerCase)) < CHANCE;
  }

  private static long cases(BigDecimal count, int personsPerCase) {
    return count
        .divide(BigDecimal.valueOf(personsPerCase), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static Diagnostic finding(Observation before, Observation now) {
    return new Diagnostic(
        DiagnosticCode.JUMP,
        now.provenance().location(),
        Map.of(
            "fact", Wording.fact(now.series(), now.period()),
            "before", Wording.measure(before.measure()),
            "now", Wording.measure(now.measure())));
  }
}
