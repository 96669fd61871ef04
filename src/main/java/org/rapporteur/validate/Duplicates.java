package org.rapporteur.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.SourceEntry;

/// S-014 and S-015: the same fact twice in one source. With the same value the second is left out;
/// with different values both are, for nobody can say which one is right.
final class Duplicates implements FactCheck {

  @Override
  public Set<Observation> check(
      List<Observation> observations, SourceEntry entry, Consumer<Diagnostic> findings) {
    Set<Observation> touched = new HashSet<>();
    FactIndex seen = new FactIndex();
    for (Observation second : observations) {
      Observation first = seen.putIfAbsent(second);
      if (first != null) {
        boolean same = first.measure().equals(second.measure());
        findings.accept(same ? repeated(first, second) : contradiction(first, second));
        touched.add(second);
        if (!same) {
          touched.add(first);
        }
      }
    }
    return touched;
  }

  private static Diagnostic repeated(Observation first, Observation second) {
    return new Diagnostic(
        DiagnosticCode.DUPLICATE_FACT,
        second.provenance().location(),
        Map.of(
            "fact", Wording.fact(second.series(), second.period()),
            "first", first.provenance().location()));
  }

  private static Diagnostic contradiction(Observation first, Observation second) {
    return new Diagnostic(
        DiagnosticCode.DUPLICATE_FACT_DIFFERS,
        second.provenance().location(),
        Map.of(
            "fact", Wording.fact(second.series(), second.period()),
            "first", first.provenance().location(),
            "value", Wording.measure(second.measure()),
            "other", Wording.measure(first.measure())));
  }
}
