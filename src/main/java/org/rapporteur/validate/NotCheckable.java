package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.rapporteur.caseload.Account;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.caseload.Identity;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;

/// J-017: accounts of the year that J-001 cannot check, because a part of them is not stated. Said
/// once, and only of accounts of which a stock is stated: whoever counts no pending cases keeps no
/// account.
final class NotCheckable {

  private NotCheckable() {}

  static void check(int reportYear, Caseload caseload, Consumer<Diagnostic> findings) {
    List<Account> open =
        caseload.accounts().stream()
            .filter(account -> isOf(account.period(), reportYear))
            .filter(account -> account.opening().isPresent() || account.closing().isPresent())
            .filter(account -> account.identity() instanceof Identity.NotCheckable)
            .filter(account -> !account.isContradicted())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    Account first = open.getFirst();
    Observation stock = first.closing().or(first::opening).orElseThrow();
    findings.accept(
        new Diagnostic(
            DiagnosticCode.ACCOUNT_NOT_CHECKABLE,
            stock.provenance().location(),
            Map.of("accounts", open.stream().map(NotCheckable::text).toList())));
  }

  private static boolean isOf(Period period, int reportYear) {
    OptionalInt year = ReportYears.of(period);
    return year.isPresent() && year.getAsInt() == reportYear;
  }

  /// `investigation, case, 2023-04/2024-03: concluded, closing`
  private static String text(Account account) {
    return account.identity() instanceof Identity.NotCheckable(List<String> absent)
        ? Wording.account(account) + ": " + String.join(" + ", absent)
        : Wording.account(account);
  }
}
