package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.Explanation;

/// The office's reasons why differences may stand. One that explains nothing is a finding (V-090).
final class Explanations {

  private static final Set<DiagnosticCode> OF_ALL_YEARS =
      Set.of(DiagnosticCode.RESTATED, DiagnosticCode.INSTITUTIONS_DIFFER);

  private final List<Explanation> given;
  private final List<Explanation> unused;

  Explanations(List<Explanation> given) {
    this.given = List.copyOf(given);
    this.unused = new ArrayList<>(given);
  }

  /// The reason why a finding may stand.
  Optional<String> reason(DiagnosticCode code, String indicator, Period period) {
    Optional<Explanation> found =
        given.stream()
            .filter(explanation -> explanation.explains(code, indicator, period))
            .findFirst();
    found.ifPresent(unused::remove);
    return found.map(Explanation::reason);
  }

  /// Those that explain nothing, as far as a build of this year can know.
  ///
  /// @param years of the workspace
  void reportUnused(int reportYear, NavigableSet<Integer> years, Consumer<Diagnostic> findings) {
    for (Explanation explanation : unused) {
      if (judgedIn(explanation, years) != reportYear) {
        continue;
      }
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNUSED_EXPLANATION,
              explanation.location(),
              Map.of(
                  "code", explanation.code().id(),
                  "indicator", explanation.indicator(),
                  "period", explanation.period().iso())));
    }
  }

  /// The report year whose build can tell whether an explanation is needed. Editions and
  /// institutions are compared in all years, so that the newest build sees all differences. Other
  /// checks are of the year under report alone: their explanations are judged when it is built.
  private static int judgedIn(Explanation explanation, NavigableSet<Integer> years) {
    return OF_ALL_YEARS.contains(explanation.code())
        ? years.last()
        : ReportYears.of(explanation.period()).stream()
            .boxed()
            .filter(years::contains)
            .findFirst()
            .orElseGet(years::last);
  }
}
