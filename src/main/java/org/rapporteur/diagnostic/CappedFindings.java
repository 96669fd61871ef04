package org.rapporteur.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Collects findings, and of one code at most 200 a file: a file that is wrong throughout would
/// otherwise bury the reader and the memory. How many more there are is a finding of its own.
public final class CappedFindings implements Consumer<Diagnostic> {

  private static final int MOST = 200;

  private final List<Diagnostic> kept = new ArrayList<>();
  private final Map<String, Map<DiagnosticCode, Integer>> counts = new TreeMap<>();

  @Override
  public void accept(Diagnostic finding) {
    int count =
        counts
            .computeIfAbsent(finding.location().file(), _ -> new TreeMap<>())
            .merge(finding.code(), 1, Integer::sum);
    if (count <= MOST) {
      kept.add(finding);
    }
  }

  /// What was found, sorted, each once.
  public DiagnosticReport report() {
    List<Diagnostic> all = new ArrayList<>(kept);
    counts.forEach((file, codes) ->
        codes.forEach((code, count) -> {
          if (count > MOST) {
            all.add(
                new Diagnostic(
                    DiagnosticCode.MORE_OF_THE_SAME,
                    new SourceLocation.WholeFile(file),
                    Map.of("count", count - MOST, "code", code.id())));
          }
        }));
    return new DiagnosticReport(all);
  }
}
