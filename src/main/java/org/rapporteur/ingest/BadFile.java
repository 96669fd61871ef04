package org.rapporteur.ingest;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// A file that is not read further. Caught where its reading began and told as a finding; it never
/// leaves the package.
final class BadFile extends Exception {

  private static final long serialVersionUID = 1;

  private final DiagnosticCode code;
  private final transient Map<String, Object> operands;
  private final transient Optional<SourceLocation> place;

  BadFile(DiagnosticCode code, Map<String, Object> operands) {
    this(code, operands, Optional.empty());
  }

  /// @param place where it is narrower than the file
  BadFile(DiagnosticCode code, Map<String, Object> operands, Optional<SourceLocation> place) {
    super(code.id());
    this.code = code;
    this.operands = operands;
    this.place = place;
  }

  static BadFile limit(String limit, long maximum) {
    return new BadFile(DiagnosticCode.LIMIT_EXCEEDED, Map.of("limit", limit, "maximum", maximum));
  }

  static BadFile unreadable(String problem) {
    return new BadFile(DiagnosticCode.UNREADABLE_FILE, Map.of("problem", problem));
  }

  /// The bad file behind a failure to read or parse, at whatever depth a library wrapped it.
  static Optional<BadFile> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BadFile bad) {
        return Optional.of(bad);
      }
    }
    return Optional.empty();
  }

  /// The same at a narrower place.
  BadFile at(SourceLocation narrower) {
    return new BadFile(code, operands, Optional.of(narrower));
  }

  /// What it is told as.
  Diagnostic finding(String file) {
    return new Diagnostic(
        code, place.orElseGet(() -> new SourceLocation.WholeFile(file)), operands);
  }

  DiagnosticCode code() {
    return code;
  }

  Map<String, Object> operands() {
    return operands;
  }
}
