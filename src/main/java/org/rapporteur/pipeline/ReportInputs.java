package org.rapporteur.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import org.rapporteur.assess.Assessment;
import org.rapporteur.findings.Analysis;
import org.rapporteur.report.ReportInput;
import org.rapporteur.report.Subject;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.validate.Validation;
import org.rapporteur.workspace.Workspace;

/// What the report is told of the request and the workspace.
final class ReportInputs {

  private ReportInputs() {}

  static ReportInput of(
      CheckedData data,
      Assessment assessment,
      Analysis analysis,
      Checked checked,
      BuildRequest request) {
    return new ReportInput(
        subject(data.workspace()),
        data.record(),
        data.bridges(),
        Validation.handovers(data.workspace(), data.catalogue(), data.record()),
        data.catalogue(),
        Validation.caseload(data.workspace(), data.catalogue(), data.record()),
        assessment,
        analysis,
        data.history(),
        request.audience(),
        checked.hasErrors(),
        checked.diagnostics().waived(),
        request.language(),
        asOf(data.record()),
        request.softwareVersion());
  }

  /// The newest day that a source knows: never today, so that the same data give the same report.
  /// Without any source it is the end of the reporting period.
  static LocalDate asOf(StatisticsRecord record) {
    return record.sources().stream()
        .map(Source::asOf)
        .max(Comparator.naturalOrder())
        .orElse(record.current().period().end());
  }

  private static Subject subject(Workspace workspace) {
    return new Subject(
        workspace.country().code(),
        workspace.country().name(),
        workspace.country().fictional(),
        workspace.office().name(),
        workspace.office().contact().orElse(""),
        workspace.licence().orElse(""));
  }
}
