package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// T-002: the same number, above 0, for three years, where it changed in each of the three or more
/// years before. Last year's form may have been sent again.
final class ConstantSeries implements RecordCheck {

  private static final int SAME = 3;
  private static final int CHANGED = 3;

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    for (Observation now : view.flows()) {
      List<BigDecimal> values = newestFirst(view, now.series());
      if (values.size() >= SAME + CHANGED
          && values.getFirst().signum() > 0
          && values.subList(0, SAME).stream()
              .allMatch(same -> same.compareTo(values.getFirst()) == 0)
          && changesAlways(values.subList(SAME - 1, values.size()))) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.CONSTANT,
                now.provenance().location(),
                Map.of(
                    "fact", Wording.fact(now.series(), now.period()),
                    "value", Wording.measure(now.measure()),
                    "years", SAME,
                    "values",
                        values.subList(SAME, values.size()).reversed().stream()
                            .map(BigDecimal::toPlainString)
                            .toList())));
      }
    }
  }

  /// The known values of a series, back to the first year that has none.
  private static List<BigDecimal> newestFirst(RecordView view, Series series) {
    List<BigDecimal> values = new ArrayList<>();
    for (int year = view.reportYear(); ; year--) {
      Optional<Measure> measure = view.figure(year, series).map(Observation::measure);
      if (measure.isPresent() && measure.get() instanceof Measure.Known(BigDecimal value)) {
        values.add(value);
      } else {
        return values;
      }
    }
  }

  private static boolean changesAlways(List<BigDecimal> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i).compareTo(values.get(i - 1)) == 0) {
        return false;
      }
    }
    return true;
  }
}
