package org.rapporteur.notice;

import java.util.List;
import java.util.Objects;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.Language;

/// What is to be told.
///
/// @param files every file that was read, in order, so that the sound ones can be named too
/// @param values whether messages may quote cells; titles say what is wrong without them
/// @param strict whether a warning counts as a failure
/// @param version of the program
public record Notice(
    String workspace,
    DiagnosticReport report,
    List<String> files,
    Language language,
    boolean values,
    boolean strict,
    String version) {

  public Notice {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(report, "report");
    files = List.copyOf(files);
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(version, "version");
  }

  /// What is wrong: with the values where they may be told.
  String message(Diagnostic finding, DiagnosticText texts) {
    return values ? texts.message(finding) : texts.title(finding.code());
  }
}
