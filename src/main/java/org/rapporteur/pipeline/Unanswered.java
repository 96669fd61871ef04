package org.rapporteur.pipeline;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.RulebookOutcome;

/// the criteria of which no test has data. It takes the law to know what is asked.
final class Unanswered {

  private Unanswered() {}

  /// Finds nothing where the year cannot be judged: the gate says so when a reading is asked for.
  static void check(CheckedData data, Consumer<Diagnostic> findings) {
    int year = data.reportYear();
    if (data.rulebooks().in(year) instanceof RulebookOutcome.Found(var rulebook)) {
      Assessment assessment = Assessor.assess(data.record(), rulebook);
      List<String> criteria =
          assessment.criteria().stream()
              .filter(Unanswered::isUnanswered)
              .map(result -> result.criterion().id())
              .toList();
      if (!criteria.isEmpty()) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.CRITERIA_UNANSWERED,
                new SourceLocation.WholeFile(data.workspace().settings().name()),
                Map.of("criteria", criteria, "year", Integer.toString(year))));
      }
    }
  }

  private static boolean isUnanswered(CriterionResult result) {
    return result.tests().stream().allMatch(test -> test.rating() == Rating.UNKNOWN);
  }
}
