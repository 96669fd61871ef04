package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.StatisticsYear;

/// a total of this year stands alone, because nobody gave that of the year before or said
/// why there is none. Q-005: a figure of an earlier year was not available yet, and may be by now.
/// Both are said once a source.
final class YearBefore implements RecordCheck {

  /// Older gaps are nobody's to fill any more.
  private static final int YEARS_BACK = 2;

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    view.yearBefore().ifPresent(before -> alone(view, before, findings));
    for (int back = YEARS_BACK; back > 0; back--) {
      StatisticsYear earlier = view.years().get(view.reportYear() - back);
      if (earlier != null) {
        awaited(earlier, findings);
      }
    }
  }

  private static void alone(RecordView view, StatisticsYear before, Consumer<Diagnostic> findings) {
    report(
        DiagnosticCode.NO_YEAR_BEFORE,
        before.reportYear(),
        view.flows().stream().filter(o -> before.observation(o.series()).isEmpty()).toList(),
        findings);
  }

  private static void awaited(StatisticsYear earlier, Consumer<Diagnostic> findings) {
    report(
        DiagnosticCode.ASK_AGAIN,
        earlier.reportYear(),
        earlier.ofRecord().values().stream().filter(YearBefore::isAwaited).toList(),
        findings);
  }

  private static boolean isAwaited(Observation observation) {
    return observation.measure() instanceof Measure.Missing(MissingReason reason)
        && reason == MissingReason.Plain.NOT_AVAILABLE_YET;
  }

  private static void report(
      DiagnosticCode code, int year, List<Observation> found, Consumer<Diagnostic> findings) {
    Map<String, List<Observation>> bySource = new TreeMap<>();
    for (Observation o : found) {
      Source source = o.provenance().source();
      bySource.computeIfAbsent(source.id(), _ -> new ArrayList<>()).add(o);
    }
    bySource.forEach((source, all) ->
        findings.accept(
            new Diagnostic(
                code,
                all.getFirst().provenance().location(),
                Map.of(
                    "source", source,
                    "year", Integer.toString(year),
                    "indicators",
                        all.stream().map(o -> o.series().indicator()).distinct().toList()))));
  }
}
