package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-003: more persons convicted than prosecuted in a year. No error, because trials outlast the
/// year: it is said how many of the convicted were indicted in earlier years, where that is known.
final class ConvictionsExceedProsecutions implements RecordCheck {

  private static final String CONVICTED = "persons-convicted";
  private static final Series PROSECUTED = Series.total("persons-prosecuted");

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    Optional<Observation> convicted = view.figure(view.reportYear(), Series.total(CONVICTED));
    Optional<Observation> prosecuted = view.figure(view.reportYear(), PROSECUTED);
    if (convicted.isEmpty()
        || prosecuted.isEmpty()
        || !convicted.get().period().equals(prosecuted.get().period())
        || !Range.of(convicted.get().measure()).isAbove(Range.of(prosecuted.get().measure()))) {
      return;
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.MORE_CONVICTED_THAN_PROSECUTED,
            convicted.get().provenance().location(),
            Map.of(
                "period", convicted.get().period().iso(),
                "value", Wording.measure(convicted.get().measure()),
                "other", Wording.measure(prosecuted.get().measure()),
                "carried", carried(view, convicted.get()))));
  }

  /// Those indicted before the period; `unknown` where the convicted are not all counted by the
  /// period of their indictment.
  private static String carried(RecordView view, Observation convicted) {
    SortedMap<String, Observation> byPeriod = view.current().by(CONVICTED, Ledger.INDICTED);
    Range all = Range.ZERO;
    Range earlier = Range.ZERO;
    for (Map.Entry<String, Observation> part : byPeriod.entrySet()) {
      Range count = Range.of(part.getValue().measure());
      all = all.plus(count);
      boolean before =
          Period.parse(part.getKey())
              .filter(indicted -> indicted.end().isBefore(convicted.period().start()))
              .isPresent();
      earlier = before ? earlier.plus(count) : earlier;
    }
    boolean complete =
        !byPeriod.isEmpty()
            && byPeriod.keySet().stream().allMatch(code -> Period.parse(code).isPresent())
            && all.meets(Range.of(convicted.measure()))
            && all.high().isPresent();
    return complete ? earlier.toString() : "unknown";
  }
}
