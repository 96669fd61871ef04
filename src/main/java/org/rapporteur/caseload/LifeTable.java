package org.rapporteur.caseload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.catalogue.Ledger;

/// How long it takes from indictment to an outcome at first instance, by the years since the year
/// of indictment: the discrete life table with competing outcomes of Aalen and Johansen (An
/// empirical transition matrix for non-homogeneous Markov chains based on censored observations,
/// Scandinavian Journal of Statistics 5, 1978, 141-150), from yearly totals.
///
/// All cohorts are taken together. In each year since indictment those are at risk of an outcome
/// who were pending when it began and whose outcomes are known; a cohort that is older than the
/// figures enters with those still pending (left truncation). The cumulative incidence of an
/// outcome is the sum of the shares concluded with it, each times the share still pending before;
/// all incidences and the share still pending make 1. Nothing is said where fewer than `FEWEST` are
/// at risk.
///
/// @param rows one a year since indictment, without a gap from 0
/// @param enteredLate how many entered after the year of their indictment
public record LifeTable(Ledger ledger, List<Row> rows, long enteredLate) {

  /// Below this number at risk a share says more of chance than of courts.
  public static final int FEWEST = 10;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// One year since indictment.
  ///
  /// @param year 0 for the year of indictment itself
  /// @param concluded of those at risk, by outcome
  /// @param pending share of all indicted that is still pending at the end of this year
  /// @param incidence share of all indicted that had each outcome by then
  public record Row(
      int year,
      long atRisk,
      SequencedMap<String, Long> concluded,
      BigDecimal pending,
      SequencedMap<String, BigDecimal> incidence) {
    public Row {
      concluded = Collections.unmodifiableSequencedMap(concluded);
      incidence = Collections.unmodifiableSequencedMap(incidence);
    }
  }

  /// From at least `low` to at most `high` years.
  public record Years(int low, int high) {}

  public LifeTable {
    Objects.requireNonNull(ledger, "ledger");
    rows = List.copyOf(rows);
  }

  /// The life table of some cohorts of one ledger.
  static LifeTable of(Ledger ledger, List<Cohort> cohorts) {
    List<Exposure> exposures =
        cohorts.stream().flatMap(cohort -> Exposure.of(cohort).stream()).toList();
    List<Row> rows = new ArrayList<>();
    BigDecimal pending = BigDecimal.ONE;
    SequencedMap<String, BigDecimal> incidence = new LinkedHashMap<>();
    for (int year = 0; ; year++) {
      int now = year;
      List<Exposure> here = exposures.stream().filter(one -> one.year() == now).toList();
      long atRisk = here.stream().mapToLong(Exposure::atRisk).sum();
      if (atRisk < FEWEST) {
        break;
      }
      SequencedMap<String, Long> concluded = new LinkedHashMap<>();
      for (Exposure one : here) {
        one.concluded().forEach((outcome, count) -> concluded.merge(outcome, count, Long::sum));
      }
      BigDecimal before = pending;
      for (var outcome : concluded.entrySet()) {
        BigDecimal share = share(outcome.getValue(), atRisk).multiply(before, PRECISION);
        incidence.merge(outcome.getKey(), share, BigDecimal::add);
      }
      long all = concluded.values().stream().mapToLong(Long::longValue).sum();
      pending = share(atRisk - all, atRisk).multiply(before, PRECISION);
      rows.add(new Row(year, atRisk, concluded, pending, new LinkedHashMap<>(incidence)));
    }
    long late = exposures.stream().filter(Exposure::entersLate).mapToLong(Exposure::atRisk).sum();
    return new LifeTable(ledger, rows, late);
  }

  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PRECISION);
  }

  /// Within how many years of the indictment half have an outcome; empty where the table ends
  /// before.
  ///
  /// Totals by year leave the days open: who is concluded in the year `y` after that of the
  /// indictment waited more than `y` - 1 and less than `y` + 1 years.
  public Optional<Years> median() {
    return rows.stream()
        .filter(row -> row.pending().compareTo(HALF) <= 0)
        .findFirst()
        .map(row -> new Years(Math.max(0, row.year() - 1), row.year() + 1));
  }
}
