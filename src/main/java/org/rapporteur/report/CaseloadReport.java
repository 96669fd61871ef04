package org.rapporteur.report;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.rapporteur.protect.PublishedValue;

/// Cases that outlast the year, as objects for who reads them with a program.
///
/// @param accounts of the year and the one before
public record CaseloadReport(
    List<Account> accounts, List<Cohort> cohorts, List<LifeTable> lifeTables) {

  /// Nothing to show.
  public static final CaseloadReport NONE = new CaseloadReport(List.of(), List.of(), List.of());

  /// The account of one stage.
  ///
  /// @param offence legal basis; "" for all together
  /// @param parts by `opening`, `new`, `reopened`, `transferred-in`, `concluded`,
  ///   `transferred-out`, `closing`; a part that nobody states says why it is missing
  /// @param outcomes the concluded by outcome, as far as they are stated
  /// @param identity `holds`, `broken` or `not-checkable`
  /// @param absent the parts for want of which it cannot be checked
  public record Account(
      String stage,
      String unit,
      String offence,
      String period,
      SequencedMap<String, PublishedValue> parts,
      SequencedMap<String, PublishedValue> outcomes,
      String identity,
      List<String> absent,
      PublishedValue clearanceRate,
      PublishedValue dispositionDays) {
    public Account {
      parts = Collections.unmodifiableSequencedMap(parts);
      outcomes = Collections.unmodifiableSequencedMap(outcomes);
      absent = List.copyOf(absent);
    }
  }

  /// Those indicted in one period.
  ///
  /// @param size how many were indicted; missing where the figures begin later
  /// @param inView how many there were when the figures begin
  /// @param outcomes since then
  /// @param pending as counted at the end of the newest period
  public record Cohort(
      String unit,
      String indicted,
      PublishedValue size,
      PublishedValue inView,
      SequencedMap<String, PublishedValue> outcomes,
      PublishedValue pending) {
    public Cohort {
      outcomes = Collections.unmodifiableSequencedMap(outcomes);
    }
  }

  /// From indictment to outcome.
  ///
  /// @param medianLow years; -1 where fewer than half have an outcome as far as the table goes
  public record LifeTable(
      String unit, List<Year> years, long enteredLate, int medianLow, int medianHigh) {
    public LifeTable {
      years = List.copyOf(years);
    }
  }

  /// One year since that of the indictment, which is 0.
  ///
  /// @param incidence share of all indicted with each outcome by the end of the year
  /// @param pending share still without one
  public record Year(
      int year,
      PublishedValue atRisk,
      PublishedValue concluded,
      SequencedMap<String, PublishedValue> incidence,
      PublishedValue pending) {
    public Year {
      Objects.requireNonNull(atRisk, "atRisk");
      Objects.requireNonNull(concluded, "concluded");
      incidence = Collections.unmodifiableSequencedMap(incidence);
      Objects.requireNonNull(pending, "pending");
    }
  }

  public CaseloadReport {
    accounts = List.copyOf(accounts);
    cohorts = List.copyOf(cohorts);
    lifeTables = List.copyOf(lifeTables);
  }

  public boolean isEmpty() {
    return accounts.isEmpty() && cohorts.isEmpty();
  }
}
