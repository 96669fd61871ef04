package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.SourceEntry;

/// S-014, S-015 and A-011: the same fact twice in one source. With the same value the second is
/// left out; with different values both are, for nobody can say which one is right.
final class Duplicates implements FactCheck {

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    List<Fault> faults = new ArrayList<>();
    for (SourceFigures.Repeated told : figures.repeated()) {
      Observation first = told.first();
      Observation second = told.second();
      faults.add(
          first.measure().equals(second.measure())
              ? new Fault(repeated(first, second), List.of(second))
              : new Fault(contradiction(first, second), List.of(first, second)));
    }
    return faults;
  }

  private static Diagnostic repeated(Observation first, Observation second) {
    return new Diagnostic(
        DiagnosticCode.DUPLICATE_FACT,
        second.provenance().location(),
        Map.of(
            "fact", Wording.fact(second.series(), second.period()),
            "first", first.provenance().location()));
  }

  private static Diagnostic contradiction(Observation first, Observation second) {
    return new Diagnostic(
        oneTable(first, second)
            ? DiagnosticCode.DUPLICATE_FACT_DIFFERS
            : DiagnosticCode.TWO_TABLES_DIFFER,
        second.provenance().location(),
        Map.of(
            "fact", Wording.fact(second.series(), second.period()),
            "first", first.provenance().location(),
            "value", Wording.measure(second.measure()),
            "other", Wording.measure(first.measure())));
  }

  private static boolean oneTable(Observation first, Observation second) {
    SourceLocation one = first.provenance().location();
    SourceLocation other = second.provenance().location();
    return one.file().equals(other.file()) && one.sheetName().equals(other.sheetName());
  }
}
