package org.rapporteur.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.caseload.Cohort;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;

/// J-004: of those indicted in one period more were concluded than there were. Which of the
/// outcomes belong to others nobody can say, so that none of them says anything; the number
/// indicted may be any up to that of the outcomes.
final class CohortSize implements CaseCheck {

  private static final DiagnosticCode CODE = DiagnosticCode.COHORT_EXCEEDED;

  @Override
  public List<Fault> check(Caseload caseload) {
    return caseload.cohorts().stream()
        .filter(Cohort::exceedsItself)
        .map(CohortSize::fault)
        .toList();
  }

  private static Fault fault(Cohort cohort) {
    Observation start = cohort.atStart().orElseThrow();
    List<Observation> concluded = cohort.concluded();
    Range sum = Range.sum(concluded.stream().map(Observation::measure).toList());
    Map<Observation, Measure> doubted = new LinkedHashMap<>();
    doubted.put(start, CaseCheck.doubted(start, sum, CODE));
    Measure nothing = Measure.missing(new MissingReason.Contradicted(CODE.id()));
    concluded.forEach(o -> doubted.put(o, nothing));
    return new Fault(
        new Diagnostic(
            CODE,
            concluded.getLast().provenance().location(),
            Map.of(
                "period", cohort.indicted().iso(),
                "unit", cohort.ledger().unit().code(),
                "parts",
                    concluded.stream()
                        .map(o -> Wording.measure(o.measure()))
                        .collect(Collectors.joining(" + ")),
                "sum", sum.toString(),
                "fact", Wording.fact(start.series(), start.period()),
                "total", Wording.measure(start.measure()))),
        doubted);
  }
}
