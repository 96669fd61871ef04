package org.rapporteur.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// the percentage that a source gives beside a part is that of the part, as far as it was
/// rounded. Percentages are not kept: they follow from the counts.
final class Percents implements FactCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// Spreadsheets store more digits than anybody wrote.
  private static final int MOST_DECIMALS = 2;

  private static final int PRECISION = 10;

  private final IdentityHashMap<Observation, BigDecimal> stated = new IdentityHashMap<>();

  void put(Observation observation, BigDecimal percent) {
    stated.put(observation, percent);
  }

  void putAll(Percents others) {
    stated.putAll(others.stated);
  }

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    if (stated.isEmpty()) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    for (Observation part : figures.of(SourceFigures.Table::isSimple)) {
      BigDecimal percent = stated.get(part);
      Observation whole = figures.get(Series.total(part.series().indicator()), part.period());
      if (percent != null && whole != null) {
        right(part.measure(), whole.measure())
            .filter(right -> !agrees(percent, right))
            .ifPresent(right -> faults.add(Fault.remark(finding(part, whole, percent, right))));
      }
    }
    return faults;
  }

  /// The percentage that the counts give, from the least to the most that they may be.
  private static Optional<Range> right(Measure part, Measure whole) {
    Range mine = Range.of(part);
    Range all = Range.of(whole);
    if (mine.high().isEmpty() || all.high().isEmpty() || all.low().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Range(
            percent(mine.low(), all.high().get()),
            Optional.of(percent(mine.high().get(), all.low()))));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, PRECISION, RoundingMode.HALF_UP);
  }

  private static boolean agrees(BigDecimal percent, Range right) {
    int decimals = Math.clamp(percent.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
    BigDecimal rounding = HALF.movePointLeft(decimals);
    Range meant = new Range(percent.subtract(rounding), Optional.of(percent.add(rounding)));
    return meant.meets(right);
  }

  private static Diagnostic finding(
      Observation part, Observation whole, BigDecimal percent, Range right) {
    BigDecimal shown = right.low().setScale(1, RoundingMode.HALF_UP);
    return new Diagnostic(
        DiagnosticCode.PERCENT_DISAGREES,
        part.provenance().location(),
        Map.of(
            "fact", Wording.fact(part.series(), part.period()),
            "percent", percent.stripTrailingZeros().toPlainString(),
            "value", Wording.measure(part.measure()),
            "total", Wording.measure(whole.measure()),
            "right", shown.toPlainString()));
  }
}
