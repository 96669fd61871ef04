package org.rapporteur.validate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;

/// T-005: figures of record that were counted over the calendar year and stand for the reporting
/// period. Said once a build, for the year under report; a reason why there is no figure counts no
/// year.
final class CalendarYears {

  private CalendarYears() {}

  static void check(
      int reportYear, Collection<Observation> ofRecord, Consumer<Diagnostic> findings) {
    List<Observation> calendar =
        ofRecord.stream()
            .filter(o -> o.period().isCalendarYear() && Wording.isValue(o.measure()))
            .toList();
    if (calendar.isEmpty()) {
      return;
    }
    List<String> sources =
        calendar.stream().map(o -> o.provenance().source().id()).distinct().sorted().toList();
    Observation first =
        calendar.stream()
            .min((left, right) ->
                left.provenance().location().compareTo(right.provenance().location()))
            .orElseThrow();
    findings.accept(
        new Diagnostic(
            DiagnosticCode.CALENDAR_YEAR_FOR_PERIOD,
            first.provenance().location(),
            Map.of(
                "source", sources,
                "year", Integer.toString(reportYear - 1),
                "count", calendar.size())));
  }
}
