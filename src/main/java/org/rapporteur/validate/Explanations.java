package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.Explanation;

/// The office's reasons why differences may stand. One that explains nothing is a finding (V-090).
final class Explanations {

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

  void reportUnused(Consumer<Diagnostic> findings) {
    for (Explanation explanation : unused) {
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
}
