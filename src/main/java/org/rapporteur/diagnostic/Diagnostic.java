package org.rapporteur.diagnostic;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// One finding about the data. The operands are what the message of the code names: strings,
/// numbers, places or lists of strings, by name. Never the content of a cell for
/// `DiagnosticCode#PERSONAL_DATA_SUSPECTED`.
public record Diagnostic(DiagnosticCode code, SourceLocation location, Map<String, Object> operands)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.code().severity())
          .thenComparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(d -> d.operands().toString());

  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(location, "location");
    operands = Collections.unmodifiableMap(new TreeMap<>(operands));
    if (!operands.keySet().containsAll(code.operands())) {
      throw new IllegalArgumentException(
          code.id() + " needs " + code.operands() + ", not " + operands.keySet());
    }
  }

  public static Diagnostic of(DiagnosticCode code, SourceLocation location) {
    return new Diagnostic(code, location, Map.of());
  }

  public Severity severity() {
    return code.severity();
  }

  /// Errors first, then in reading order.
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
