package org.rapporteur.caseload;

import java.util.List;
import java.util.Objects;
import org.rapporteur.catalogue.Casework;
import org.rapporteur.catalogue.Ledger;

/// What the figures say of casework.
///
/// @param accounts in the order of the ledgers, then of offences, then of periods
/// @param cohorts in the order of the ledgers, oldest first
public record Caseload(
    Casework casework, CaseFigures figures, List<Account> accounts, List<Cohort> cohorts) {
  public Caseload {
    Objects.requireNonNull(casework, "casework");
    Objects.requireNonNull(figures, "figures");
    accounts = List.copyOf(accounts);
    cohorts = List.copyOf(cohorts);
  }

  public static Caseload of(Casework casework, CaseFigures figures) {
    return new Caseload(
        casework,
        figures,
        Accounts.of(casework, figures),
        casework.ledgers().stream()
            .flatMap(ledger -> Cohort.of(ledger, figures).stream())
            .toList());
  }

  /// The cohorts of one ledger, oldest first.
  public List<Cohort> cohorts(Ledger ledger) {
    return cohorts.stream().filter(cohort -> cohort.ledger().equals(ledger)).toList();
  }

  /// From indictment to outcome, in the unit of a ledger.
  public LifeTable lifeTable(Ledger ledger) {
    return LifeTable.of(ledger, cohorts(ledger));
  }
}
