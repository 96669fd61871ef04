package org.rapporteur.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.NamedFact;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Tiling;

/// T-007: the source of record counts over other periods, which leave days of this one open. T-008:
/// they overlap, or fill it in two ways that differ. Said once a source and indicator, of the year
/// under report.
final class PeriodCoverage {

  private record Said(String source, String indicator) {}

  private final Consumer<Diagnostic> findings;
  private final Set<Said> said = new HashSet<>();

  private PeriodCoverage(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  static void check(FiguresOfRecord.Year year, Period period, Consumer<Diagnostic> findings) {
    PeriodCoverage coverage = new PeriodCoverage(findings);
    for (List<Candidate> candidates : year.tables()) {
      Candidate ofRecord = candidates.getFirst();
      ofRecord
          .uncovered()
          .forEach((series, tiling) -> coverage.report(ofRecord, series, tiling, period));
    }
  }

  private void report(Candidate candidate, Series series, Tiling tiling, Period period) {
    if (!said.add(new Said(candidate.source().id(), series.indicator()))) {
      return;
    }
    Observation first = tiling.parts().getFirst();
    NamedFact fact = Wording.fact(series, period);
    String parts = Wording.sumOfPeriods(tiling.parts());
    findings.accept(
        switch (tiling.fit()) {
          case WHOLE, GAP ->
              new Diagnostic(
                  DiagnosticCode.PERIOD_NOT_COVERED,
                  first.provenance().location(),
                  Map.of("fact", fact, "source", candidate.source().id(), "parts", parts));
          case OVERLAP -> overlap("overlap", candidate, first, fact, parts, "");
          case CONTRADICTION ->
              overlap(
                  "differ",
                  candidate,
                  first,
                  fact,
                  added(tiling.parts()),
                  added(tiling.otherwise()));
        });
  }

  private static Diagnostic overlap(
      String problem,
      Candidate candidate,
      Observation first,
      NamedFact fact,
      String parts,
      String otherwise) {
    return new Diagnostic(
        DiagnosticCode.PERIODS_OVERLAP,
        first.provenance().location(),
        Map.of(
            "problem", problem,
            "fact", fact,
            "source", candidate.source().id(),
            "parts", parts,
            "otherwise", otherwise));
  }

  private static String added(List<Observation> parts) {
    return Wording.sumOfPeriods(parts)
        + " = "
        + Range.sum(parts.stream().map(Observation::measure).toList());
  }
}
