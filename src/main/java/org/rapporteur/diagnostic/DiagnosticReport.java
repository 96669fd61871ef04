package org.rapporteur.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/// All findings about one reading of the data, sorted, each once.
///
/// @param waived what was found too, and somebody let stand
public record DiagnosticReport(List<Diagnostic> diagnostics, List<Waived> waived) {

  public static final DiagnosticReport NOTHING = new DiagnosticReport(List.of());

  public DiagnosticReport {
    diagnostics = diagnostics.stream().distinct().sorted().toList();
    waived = waived.stream().distinct().sorted().toList();
  }

  public DiagnosticReport(List<Diagnostic> diagnostics) {
    this(diagnostics, List.of());
  }

  public DiagnosticReport plus(List<Diagnostic> more) {
    return new DiagnosticReport(
        Stream.concat(diagnostics.stream(), more.stream()).toList(), waived);
  }

  public DiagnosticReport with(List<Waived> others) {
    return new DiagnosticReport(diagnostics, others);
  }

  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
