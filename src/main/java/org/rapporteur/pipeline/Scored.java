package org.rapporteur.pipeline;

import java.util.Objects;
import org.rapporteur.assess.Assessment;
import org.rapporteur.findings.Analysis;
import org.rapporteur.report.Report;

/// The data of a workspace, checked, assessed and written up; not yet rendered.
public record Scored(
    Checked checked, CheckedData data, Assessment assessment, Analysis analysis, Report report) {
  public Scored {
    Objects.requireNonNull(checked, "checked");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(report, "report");
  }
}
