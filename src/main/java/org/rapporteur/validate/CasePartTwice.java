package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.caseload.CaseFigures;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-016: two series state the same part of an account, such as `prosecutions-opened` and
/// `cases-new` of the trial stage, and differ. Either may be right. Where one is what an
/// institution sent and the other what another received, some may be under way, and the handover is
/// checked instead.
final class CasePartTwice implements CaseCheck {

  private static final DiagnosticCode CODE = DiagnosticCode.CASE_PART_TWICE;

  private final List<Handover> handovers;

  CasePartTwice(List<Handover> handovers) {
    this.handovers = List.copyOf(handovers);
  }

  @Override
  public List<Fault> check(Caseload caseload) {
    List<Fault> faults = new ArrayList<>();
    for (Ledger ledger : caseload.casework().ledgers()) {
      for (CasePart part : CasePart.values()) {
        List<Series> stating = ledger.of(part);
        for (Series other : stating.subList(1, stating.size())) {
          compare(stating.getFirst(), other, caseload.figures(), faults);
        }
      }
      ledger
          .statedAs()
          .forEach((outcome, own) -> {
            Series general = ledger.of(CasePart.CONCLUDED).getFirst().with(Ledger.OUTCOME, outcome);
            compare(own, general, caseload.figures(), faults);
          });
    }
    return faults;
  }

  private void compare(Series own, Series general, CaseFigures figures, List<Fault> faults) {
    Set<Observation> compared = new HashSet<>();
    for (Observation first : figures.all(own).values()) {
      figures
          .of(general, first.period())
          .filter(second -> !Range.of(first.measure()).meets(Range.of(second.measure())))
          .filter(second -> handovers.stream().noneMatch(each -> joins(each, first, second)))
          .filter(compared::add)
          .ifPresent(second -> faults.add(fault(first, second)));
    }
  }

  private static boolean joins(Handover handover, Observation one, Observation other) {
    return (isOf(handover.sent(), one) && isOf(handover.received(), other))
        || (isOf(handover.sent(), other) && isOf(handover.received(), one));
  }

  private static boolean isOf(Handover.Side side, Observation o) {
    return side.series().indicator().equals(o.series().indicator())
        && side.by().contains(o.provenance().source().institution());
  }

  private static Fault fault(Observation first, Observation second) {
    Map<Observation, Measure> doubted = new LinkedHashMap<>();
    doubted.put(first, CaseCheck.doubted(first, Range.of(second.measure()), CODE));
    doubted.put(second, CaseCheck.doubted(second, Range.of(first.measure()), CODE));
    return new Fault(
        new Diagnostic(
            CODE,
            second.provenance().location(),
            Map.of(
                "fact", Wording.fact(second.series(), second.period()),
                "value", Wording.measure(second.measure()),
                "first", Wording.fact(first.series(), first.period()),
                "other", Wording.measure(first.measure()))),
        doubted);
  }
}
