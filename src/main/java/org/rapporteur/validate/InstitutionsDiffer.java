package org.rapporteur.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.SourceClass;

/// two institutions have different figures for the same thing and time. T-006: one of them
/// is the narrative that the State Department published. Where their totals differ, that their
/// breakdowns differ follows and is not said again. What a bridge speaks of is left to the bridge.
final class InstitutionsDiffer {

  private record Total(String indicator, String institution) {}

  private final Explanations explanations;
  private final List<Bridge> bridges;
  private final Consumer<Diagnostic> findings;

  InstitutionsDiffer(
      Explanations explanations, List<Bridge> bridges, Consumer<Diagnostic> findings) {
    this.explanations = explanations;
    this.bridges = List.copyOf(bridges);
    this.findings = findings;
  }

  void check(FiguresOfRecord.Year year) {
    Set<Total> differing = new HashSet<>();
    // Totals come first, because a table without dimensions sorts before all others.
    for (List<Candidate> candidates : year.tables()) {
      Candidate record = candidates.getFirst();
      for (Candidate other : candidates.subList(1, candidates.size())) {
        if (other.period().equals(record.period())) {
          compare(record, other, differing);
        }
      }
    }
  }

  private void compare(Candidate record, Candidate other, Set<Total> differing) {
    for (Map.Entry<Series, Observation> cell : other.cells().entrySet()) {
      Observation mine = record.cells().get(cell.getKey());
      Observation theirs = cell.getValue();
      Total total = new Total(cell.getKey().indicator(), other.source().institution());
      if (mine != null && differ(mine, theirs) && !differing.contains(total)) {
        if (cell.getKey().isTotal()) {
          differing.add(total);
        }
        if (bridges.stream().noneMatch(bridge -> joins(bridge, mine, theirs))) {
          report(mine, theirs);
        }
      }
    }
  }

  private void report(Observation mine, Observation theirs) {
    DiagnosticCode code = DiagnosticCode.INSTITUTIONS_DIFFER;
    if (explanations.reason(code, mine.series().indicator(), mine.period()).isPresent()) {
      return;
    }
    findings.accept(
        new Diagnostic(
            isNarrative(mine) == isNarrative(theirs) ? code : DiagnosticCode.NARRATIVE_DIFFERS,
            theirs.provenance().location(),
            Map.of(
                "fact", Wording.fact(mine.series(), mine.period()),
                "record", Wording.institution(mine),
                "value", Wording.measure(mine.measure()),
                "source", Wording.institution(theirs),
                "other", Wording.measure(theirs.measure()))));
  }

  private static boolean joins(Bridge bridge, Observation mine, Observation theirs) {
    return PoliceAndShelters.speaksOf(bridge, mine) && PoliceAndShelters.speaksOf(bridge, theirs);
  }

  private static boolean isNarrative(Observation observation) {
    return observation.provenance().source().sourceClass() == SourceClass.STATE_REPORT;
  }

  private static boolean differ(Observation mine, Observation theirs) {
    return Wording.isValue(mine.measure())
        && Wording.isValue(theirs.measure())
        && !Range.of(mine.measure()).meets(Range.of(theirs.measure()));
  }
}
