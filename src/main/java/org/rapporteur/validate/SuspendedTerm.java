package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// J-007: no more of the terms is suspended than was imposed.
final class SuspendedTerm implements FactCheck {

  private static final Series SUSPENDED = Series.total("prison-months-suspended");
  private static final Series IMPOSED = Series.total("prison-months-imposed");

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    List<Fault> faults = new ArrayList<>();
    for (Observation suspended : figures.of(SUSPENDED)) {
      Observation imposed = figures.get(IMPOSED, suspended.period());
      if (imposed != null && Range.of(suspended.measure()).isAbove(Range.of(imposed.measure()))) {
        faults.add(
            new Fault(
                new Diagnostic(
                    DiagnosticCode.MORE_SUSPENDED_THAN_IMPOSED,
                    suspended.provenance().location(),
                    Map.of(
                        "period", suspended.period().iso(),
                        "value", Wording.measure(suspended.measure()),
                        "other", Wording.measure(imposed.measure()))),
                List.of(suspended, imposed)));
      }
    }
    return faults;
  }
}
