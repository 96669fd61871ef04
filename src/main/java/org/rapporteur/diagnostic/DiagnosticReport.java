package org.rapporteur.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/// All findings about one reading of the data, sorted, each once.
public record DiagnosticReport(List<Diagnostic> diagnostics) {

  public static final DiagnosticReport NOTHING = new DiagnosticReport(List.of());

  public DiagnosticReport {
    diagnostics = diagnostics.stream().distinct().sorted().toList();
  }

  public DiagnosticReport plus(List<Diagnostic> more) {
    return new DiagnosticReport(Stream.concat(diagnostics.stream(), more.stream()).toList());
  }

  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
