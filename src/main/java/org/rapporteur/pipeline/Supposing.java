package org.rapporteur.pipeline;

import java.util.List;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Influence;
import org.rapporteur.catalogue.Question;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.findings.Change;
import org.rapporteur.findings.ChangeTrace;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.ChangedRecord;
import org.rapporteur.report.ChangeReport;
import org.rapporteur.report.ReportBuilder;
import org.rapporteur.report.ReportInput;
import org.rapporteur.statistics.StatisticsRecord;

/// What the reading would be if some facts were otherwise: the same assessment twice, side by side.
public final class Supposing {

  private Supposing() {}

  /// Reads the workspace, changes the facts in memory, and compares. Writes nothing.
  public static WhatIf whatIf(BuildRequest request, WhatIf.Suppositions suppositions) {
    return switch (AnnualBuild.score(request)) {
      case Scoring.Done(Scored scored) -> whatIf(scored, request, suppositions);
      case Scoring.DataHasErrors(Checked checked) -> new WhatIf.DataHasErrors(checked);
      case Scoring.Refused(Refusal refusal) -> new WhatIf.Refused(refusal);
    };
  }

  private static WhatIf whatIf(
      Scored scored, BuildRequest request, WhatIf.Suppositions suppositions) {
    CappedFindings problems = new CappedFindings();
    List<Change> changes = SuppositionReader.read(scored.data(), suppositions, problems);
    DiagnosticReport report = problems.report();
    if (report.hasErrors()) {
      return new WhatIf.Misunderstood(report);
    }
    StatisticsRecord record = ChangedRecord.of(scored.data().record(), changes);
    Assessment after = Assessor.again(scored.assessment(), record);
    ChangeTrace trace =
        ChangeTrace.of(
            new Judged(scored.data().record(), scored.assessment()), new Judged(record, after));
    ReportInput input =
        ReportInputs.of(
            scored.data(), scored.assessment(), scored.analysis(), scored.checked(), request);
    ChangeReport change = ReportBuilder.supposed(input, trace);
    return new WhatIf.Done(
        scored,
        change,
        changes.stream().anyMatch(one -> isOutcome(one, scored.data().catalogue())));
  }

  private static boolean isOutcome(Change change, Catalogue catalogue) {
    return switch (change) {
      case Change.Figure figure -> !catalogue.influence(figure.series()).isLever();
      case Change.Reply reply ->
          catalogue
              .question(reply.question())
              .map(Question::influence)
              .filter(Influence::isLever)
              .isEmpty();
      case Change.Request _, Change.Law _ -> false;
    };
  }
}
