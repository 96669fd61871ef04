package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.caseload.CaseFigures;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.catalogue.Casework;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// The checks of the accounts of casework. Each sees the figures as the one before it left them, so
/// that what follows from a fault is not told again.
final class CaseChecks {

  /// A figure of one institution, whatever its edition.
  private record Fact(String institution, Series series, Period period) {
    static Fact of(Observation o) {
      return new Fact(o.provenance().source().institution(), o.series(), o.period());
    }
  }

  private final Casework casework;
  private final List<Handover> handovers;
  private final Precedence precedence;
  private final Predicate<Diagnostic> stands;
  private final Consumer<Diagnostic> findings;

  /// @param stands whether somebody let a finding stand
  CaseChecks(
      Casework casework,
      List<Handover> handovers,
      Precedence precedence,
      Predicate<Diagnostic> stands,
      Consumer<Diagnostic> findings) {
    this.casework = casework;
    this.handovers = List.copyOf(handovers);
    this.precedence = precedence;
    this.stands = stands;
    this.findings = findings;
  }

  /// The observations in the same order; a figure that accounts put in doubt has become an
  /// interval, or is missing for that reason.
  List<Observation> check(List<Observation> observations, Explanations explanations) {
    List<Observation> left = observations;
    List<Observation> ofCases = ofCases(casework, observations);
    List<CaseCheck> checks =
        List.of(
            new CasePartTwice(handovers),
            new StocksConnect(ofCases, explanations),
            new CohortSize(),
            new StockFlowIdentity(),
            new CumulativeIntake(),
            new Judgments());
    for (CaseCheck check : checks) {
      for (CaseCheck.Fault fault : check.check(ordered(casework, precedence, ofCases))) {
        findings.accept(fault.finding());
        if (!fault.doubted().isEmpty() && !stands.test(fault.finding())) {
          left = doubted(left, fault.doubted());
          ofCases = ofCases(casework, left);
        }
      }
    }
    return left;
  }

  /// What the figures say of casework.
  static Caseload caseload(
      Casework casework, Precedence precedence, List<Observation> observations) {
    return ordered(casework, precedence, ofCases(casework, observations));
  }

  private static List<Observation> ofCases(Casework casework, List<Observation> observations) {
    Set<String> counted =
        casework.ledgers().stream()
            .flatMap(CaseChecks::indicators)
            .collect(Collectors.toCollection(HashSet::new));
    List<Observation> ofCases = new ArrayList<>();
    for (Observation o : observations) {
      if (counted.contains(o.series().indicator()) && !o.isEstimate()) {
        ofCases.add(o);
      }
    }
    return ofCases;
  }

  /// Of one series and period a figure comes before the reason why there is none; then counts the
  /// institution, then the newest edition.
  private static Caseload ordered(
      Casework casework, Precedence precedence, List<Observation> ofCases) {
    List<Observation> inOrder =
        ofCases.stream()
            .sorted(
                Comparator.comparing((Observation o) -> o.measure() instanceof Measure.Missing)
                    .thenComparing(o -> o.provenance().source(), precedence.byInstitution())
                    .thenComparing(o -> o.provenance().source(), Precedence.byEdition()))
            .toList();
    return Caseload.of(casework, new CaseFigures(inOrder));
  }

  private static Stream<String> indicators(Ledger ledger) {
    return Stream.of(
            ledger.parts().values().stream().flatMap(List::stream),
            ledger.statedAs().values().stream(),
            ledger.judgments().stream())
        .flatMap(series -> series)
        .map(Series::indicator);
  }

  /// An older edition of a figure must not take the place of one that is in doubt.
  private static List<Observation> doubted(
      List<Observation> observations, Map<Observation, Measure> doubted) {
    Map<Fact, Measure> facts =
        doubted.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> Fact.of(entry.getKey()), Map.Entry::getValue, (one, _) -> one));
    return observations.stream()
        .map(o -> {
          Measure measure = facts.get(Fact.of(o));
          return measure == null ? o : o.with(measure).with(Mark.CONTRADICTED);
        })
        .toList();
  }
}
