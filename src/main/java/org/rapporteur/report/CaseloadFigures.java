package org.rapporteur.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.caseload.Account;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.caseload.Cohort;
import org.rapporteur.caseload.Identity;
import org.rapporteur.caseload.LifeTable;
import org.rapporteur.caseload.Rates;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;

/// Accounts, cohorts and life tables as they may be printed.
final class CaseloadFigures {

  private static final String HOLDS = "holds";
  private static final String BROKEN = "broken";
  private static final String NOT_CHECKABLE = "not-checkable";

  private final ReportInput input;
  private final Figures figures;

  CaseloadFigures(ReportInput input, Figures figures) {
    this.input = input;
    this.figures = figures;
  }

  CaseloadReport report() {
    Caseload caseload = input.caseload();
    List<CaseloadReport.Account> accounts = new ArrayList<>();
    for (int year : List.of(reportYear(), reportYear() - 1)) {
      accounts(year).forEach(account -> accounts.add(account(account)));
    }
    List<CaseloadReport.Cohort> cohorts = new ArrayList<>();
    List<CaseloadReport.LifeTable> lifeTables = new ArrayList<>();
    for (Ledger ledger : caseload.casework().ledgers()) {
      caseload.cohorts(ledger).forEach(cohort -> cohorts.add(cohort(cohort)));
      LifeTable table = caseload.lifeTable(ledger);
      if (!table.rows().isEmpty()) {
        lifeTables.add(lifeTable(table));
      }
    }
    return new CaseloadReport(accounts, cohorts, lifeTables);
  }

  /// The accounts of a report year of which some stock is stated: over its reporting period, or, of
  /// a stage that is counted by calendar year, over that.
  private List<Account> accounts(int year) {
    Period period = Period.reportingPeriod(year);
    Period calendar = Period.calendarYear(year - 1);
    List<Account> all =
        input.caseload().accounts().stream()
            .filter(account -> account.opening().isPresent() || account.closing().isPresent())
            .toList();
    return all.stream()
        .filter(account ->
            account.period().equals(period)
                || (account.period().equals(calendar)
                    && all.stream()
                        .noneMatch(other ->
                            other.ledger().equals(account.ledger())
                                && other.period().equals(period))))
        .toList();
  }

  private CaseloadReport.Account account(Account account) {
    SequencedMap<String, PublishedValue> parts = new LinkedHashMap<>();
    parts.put("opening", figure(account.opening()));
    for (CasePart part : CasePart.values()) {
      if (part == CasePart.CONCLUDED) {
        parts.put(part.code(), sum(account.concluded()));
      } else if (part.isFlow()) {
        parts.put(part.code(), figure(account.flow(part)));
      }
    }
    parts.put("closing", figure(account.closing()));
    SequencedMap<String, PublishedValue> outcomes = new LinkedHashMap<>();
    account.outcomes().forEach((code, o) -> outcomes.put(code, figures.of(o)));
    List<Observation> used = new ArrayList<>(account.incoming());
    used.addAll(account.outgoing());
    account.closing().ifPresent(used::add);
    return new CaseloadReport.Account(
        account.ledger().stage().code(),
        account.ledger().unit().code(),
        account.offence().orElse(""),
        account.period().iso(),
        parts,
        outcomes,
        account.isContradicted() ? BROKEN : identity(account.identity()),
        account.identity() instanceof Identity.NotCheckable(List<String> absent)
            ? absent
            : List.of(),
        rate(Rates.clearance(account), Style.PERCENT, used),
        rate(Rates.dispositionDays(account), Style.DAYS, used));
  }

  private static String identity(Identity identity) {
    return switch (identity) {
      case Identity.Holds _ -> HOLDS;
      case Identity.Broken _ -> BROKEN;
      case Identity.NotCheckable _ -> NOT_CHECKABLE;
    };
  }

  private CaseloadReport.Cohort cohort(Cohort cohort) {
    SequencedMap<String, PublishedValue> outcomes = new LinkedHashMap<>();
    cohort
        .outcomes()
        .forEach((code, range) ->
            outcomes.put(code, figures.computed(measure(range), Style.COUNT, cohort.concluded())));
    return new CaseloadReport.Cohort(
        cohort.ledger().unit().code(),
        cohort.indicted().iso(),
        figure(cohort.size()),
        figure(cohort.atStart()),
        outcomes,
        figure(cohort.pending()));
  }

  private CaseloadReport.LifeTable lifeTable(LifeTable table) {
    List<Observation> used =
        input.caseload().cohorts(table.ledger()).stream()
            .flatMap(cohort -> cohort.concluded().stream())
            .toList();
    List<CaseloadReport.Year> years = new ArrayList<>();
    for (LifeTable.Row row : table.rows()) {
      SequencedMap<String, PublishedValue> incidence = new LinkedHashMap<>();
      for (String outcome : table.ledger().outcomes()) {
        if (table.rows().getLast().incidence().containsKey(outcome)) {
          BigDecimal share = row.incidence().getOrDefault(outcome, BigDecimal.ZERO);
          incidence.put(outcome, share(share, used));
        }
      }
      long concluded = row.concluded().values().stream().mapToLong(Long::longValue).sum();
      years.add(
          new CaseloadReport.Year(
              row.year(),
              figures.computed(Measure.of(row.atRisk()), Style.COUNT, used),
              figures.computed(Measure.of(concluded), Style.COUNT, used),
              incidence,
              share(row.pending(), used)));
    }
    Optional<LifeTable.Years> median = table.median();
    return new CaseloadReport.LifeTable(
        table.ledger().unit().code(),
        years,
        table.enteredLate(),
        median.map(LifeTable.Years::low).orElse(-1),
        median.map(LifeTable.Years::high).orElse(-1));
  }

  private PublishedValue share(BigDecimal share, List<Observation> used) {
    BigDecimal rounded = share.setScale(4, RoundingMode.HALF_EVEN);
    return figures.computed(new Measure.Known(rounded), Style.PERCENT, used);
  }

  private PublishedValue rate(Optional<BigDecimal> rate, Style style, List<Observation> used) {
    return rate.map(value -> figures.computed(new Measure.Known(value), style, used))
        .orElseGet(() -> figures.tooFew(style));
  }

  private PublishedValue figure(Optional<Observation> figure) {
    return figure
        .map(figures::of)
        .orElseGet(
            () -> figures.missing(Measure.missing(input.record().current().absent()), Style.COUNT));
  }

  private PublishedValue sum(List<Observation> all) {
    if (all.size() < 2) {
      return figure(all.stream().findFirst());
    }
    Range sum = Range.sum(all.stream().map(Observation::measure).toList());
    return figures.computed(measure(sum), Style.COUNT, all);
  }

  private Measure measure(Range range) {
    if (range.high().isEmpty()) {
      return Measure.missing(input.record().current().absent());
    }
    return range.isExact()
        ? new Measure.Known(range.low())
        : new Measure.Interval(range.low(), range.high().get());
  }

  private int reportYear() {
    return input.record().current().reportYear();
  }
}
