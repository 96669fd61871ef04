package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-014: investigations were opened, and neither a victim nor a suspect was recorded all year.
/// Both are said to be none; a figure that is missing says nothing.
final class InvestigationsWithoutPersons implements RecordCheck {

  private static final List<String> VICTIMS = List.of("victims-identified", "victims-presumed");
  private static final List<String> SUSPECTS =
      List.of(
          "persons-arrested",
          "persons-arrested-related",
          "persons-charged-by-police",
          "persons-prosecuted");

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    view.figure(view.reportYear(), Series.total("investigations-opened"))
        .filter(o -> Range.of(o.measure()).low().signum() > 0)
        .filter(_ -> none(VICTIMS, view) && none(SUSPECTS, view))
        .ifPresent(o ->
            findings.accept(
                new Diagnostic(
                    DiagnosticCode.INVESTIGATIONS_WITHOUT_PERSONS,
                    o.provenance().location(),
                    Map.of("period", o.period().iso(), "value", Wording.measure(o.measure())))));
  }

  private static boolean none(List<String> indicators, RecordView view) {
    List<Observation> told =
        indicators.stream()
            .flatMap(id -> view.figure(view.reportYear(), Series.total(id)).stream())
            .toList();
    return !told.isEmpty() && told.stream().allMatch(SuddenZero::isZero);
  }
}
