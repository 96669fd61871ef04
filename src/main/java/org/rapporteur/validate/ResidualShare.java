package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// V-032 and V-033: of more than a tenth the category is not known, or more than 15 in 100 are
/// "other". A breakdown like that says little of what was counted.
final class ResidualShare implements FactCheck {

  private static final Map<String, BigDecimal> MOST =
      Map.of("unknown", new BigDecimal("0.10"), "other", new BigDecimal("0.15"));

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    List<Fault> faults = new ArrayList<>();
    for (Observation part : figures.of(SourceFigures.Table::isSimple)) {
      if (part.period().end().isAfter(entry.source().period().end().minusYears(1))) {
        part.series()
            .breakdown()
            .forEach((dimension, code) ->
                Optional.ofNullable(MOST.get(code))
                    .filter(most -> exceeds(part, whole(part, figures), most))
                    .ifPresent(_ ->
                        faults.add(
                            Fault.remark(finding(part, whole(part, figures), dimension, code)))));
      }
    }
    return faults;
  }

  private static Observation whole(Observation part, SourceFigures figures) {
    return figures.get(Series.total(part.series().indicator()), part.period());
  }

  private static boolean exceeds(Observation part, Observation whole, BigDecimal most) {
    if (whole == null || !Wording.isValue(whole.measure()) || !Wording.isValue(part.measure())) {
      return false;
    }
    return Range.of(whole.measure())
        .high()
        .filter(total -> Range.of(part.measure()).low().compareTo(total.multiply(most)) > 0)
        .isPresent();
  }

  private static Diagnostic finding(
      Observation part, Observation whole, String dimension, String code) {
    return new Diagnostic(
        code.equals("other") ? DiagnosticCode.MANY_OTHER : DiagnosticCode.MANY_UNKNOWN,
        part.provenance().location(),
        Map.of(
            "fact", Wording.fact(whole.series(), whole.period()),
            "dimension", dimension,
            "value", Wording.measure(part.measure()),
            "total", Wording.measure(whole.measure())));
  }
}
