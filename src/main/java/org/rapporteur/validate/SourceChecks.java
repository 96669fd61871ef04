package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.ingest.Submission;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.SourceEntry;

/// Reads the figures of one source and checks them against each other.
final class SourceChecks {

  private final Catalogue catalogue;
  private final Citizenships citizenships;
  private final Predicate<Diagnostic> stands;
  private final Consumer<Diagnostic> findings;

  /// @param stands whether somebody let a finding stand
  SourceChecks(
      Catalogue catalogue,
      Citizenships citizenships,
      Predicate<Diagnostic> stands,
      Consumer<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.citizenships = citizenships;
    this.stands = stands;
    this.findings = findings;
  }

  /// The figures of a submission in reading order, without rows that have errors; those that do not
  /// add up are missing for that reason.
  Stream<Observation> figures(Submission submission) {
    SourceEntry entry = submission.entry();
    List<Observation> read = new ArrayList<>();
    Percents stated = new Percents();
    for (RawTable table : submission.tables()) {
      read.addAll(TableReader.read(table, entry, catalogue, stated, findings));
    }
    SourceFigures all = new SourceFigures(read);
    IdentityHashMap<Observation, DiagnosticCode> twice =
        touched(List.of(new Duplicates()), all, entry);
    List<Observation> once = without(twice::containsKey, read);
    List<Observation> counts = counts(once);
    IdentityHashMap<Observation, DiagnosticCode> wrong =
        touched(
            checks(stated), counts.size() == read.size() ? all : new SourceFigures(counts), entry);
    return wrong.isEmpty()
        ? once.stream()
        : once.stream().map(o -> wrong.containsKey(o) ? contradicted(o, wrong.get(o)) : o);
  }

  /// Without estimates from samples, which are no counts: they are kept and shown.
  static List<Observation> counts(List<Observation> observations) {
    return without(Observation::isEstimate, observations);
  }

  /// The list itself where nothing of it goes: it may be of a million.
  private static List<Observation> without(
      Predicate<Observation> which, List<Observation> observations) {
    for (Observation observation : observations) {
      if (which.test(observation)) {
        return observations.stream().filter(which.negate()).toList();
      }
    }
    return observations;
  }

  /// A figure that a check has shown to be wrong, or to contradict another, says so.
  private static Observation contradicted(Observation observation, DiagnosticCode code) {
    return observation
        .with(Measure.missing(new MissingReason.Contradicted(code.id())))
        .with(Mark.CONTRADICTED);
  }

  private List<FactCheck> checks(Percents stated) {
    return List.of(
        new Additivity(catalogue, citizenships),
        new AgeBands(),
        new Subsets(catalogue, citizenships),
        new PartsOfPeriod(catalogue),
        new StocksAdded(catalogue),
        new VictimCare(),
        new SentencesOfConvicted(),
        new SuspendedTerm(),
        new ResidualShare(),
        stated);
  }

  /// The figures that errors touch, by identity, with the first error of each.
  private IdentityHashMap<Observation, DiagnosticCode> touched(
      List<FactCheck> checks, SourceFigures figures, SourceEntry entry) {
    IdentityHashMap<Observation, DiagnosticCode> touched = new IdentityHashMap<>();
    for (FactCheck check : checks) {
      for (FactCheck.Fault fault : check.check(figures, entry)) {
        findings.accept(fault.finding());
        if (!stands.test(fault.finding())) {
          fault.touched().forEach(o -> touched.putIfAbsent(o, fault.finding().code()));
        }
      }
    }
    return touched;
  }
}
