package org.rapporteur.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.catalogue.CaseStage;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// Those indicted in one period, and what became of them at first instance since.
///
/// @param accounts one a period, oldest first
public record Cohort(Ledger ledger, Period indicted, List<Account> accounts) {
  public Cohort {
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(indicted, "indicted");
    accounts = List.copyOf(accounts);
  }

  /// The cohorts of a ledger, oldest first; none of a stage but the trial, because an indictment
  /// begins one.
  static List<Cohort> of(Ledger ledger, CaseFigures figures) {
    if (ledger.stage() != CaseStage.TRIAL) {
      return List.of();
    }
    List<Series> counted =
        Stream.of(
                ledger.of(CasePart.PENDING).stream(),
                ledger.of(CasePart.CONCLUDED).stream(),
                ledger.judgments().stream(),
                ledger.outcomes().stream().map(ledger::ofOutcome))
            .flatMap(series -> series)
            .toList();
    return figures.codes(counted, Ledger.INDICTED).stream()
        .flatMap(code -> Period.parse(code).stream())
        .sorted()
        .map(period -> new Cohort(ledger, period, Accounts.ofIndicted(ledger, period, figures)))
        .filter(cohort -> !cohort.accounts().isEmpty())
        .toList();
  }

  /// How many were indicted; empty where the cohort is older than the figures.
  public Optional<Observation> size() {
    return accounts.stream()
        .filter(account -> account.period().equals(indicted))
        .flatMap(account -> account.flow(CasePart.NEW).stream())
        .findFirst();
  }

  /// How many there were when they come into view: those indicted, or, of a cohort older than the
  /// figures, those still pending at the start of the first period.
  public Optional<Observation> atStart() {
    return size().or(() -> accounts.getFirst().opening());
  }

  /// Whether it comes into view only after its own period, so that those concluded before are not
  /// seen (left truncation).
  public boolean entersLate() {
    return size().isEmpty();
  }

  /// The figures of all outcomes so far.
  public List<Observation> concluded() {
    return accounts.stream().flatMap(account -> account.concluded().stream()).toList();
  }

  /// How many were concluded so far, by outcome in the order of the ledger, as far as it is known.
  public SequencedMap<String, Range> outcomes() {
    SequencedMap<String, Range> outcomes = new LinkedHashMap<>();
    for (String outcome : ledger.outcomes()) {
      List<Observation> counts = new ArrayList<>();
      accounts.forEach(
          account -> Optional.ofNullable(account.outcomes().get(outcome)).ifPresent(counts::add));
      if (!counts.isEmpty()) {
        outcomes.put(outcome, Account.sum(counts));
      }
    }
    return outcomes;
  }

  /// The count of those still pending at the end of the newest period, where somebody made it.
  public Optional<Observation> pending() {
    return accounts.getLast().closing();
  }

  /// Whether more were concluded than there were and came back.
  public boolean exceedsItself() {
    List<Observation> reopened =
        accounts.stream().flatMap(account -> account.flow(CasePart.REOPENED).stream()).toList();
    return atStart()
        .map(start -> Range.of(start.measure()).plus(Account.sum(reopened)))
        .filter(all -> Account.sum(concluded()).isAbove(all))
        .isPresent();
  }
}
