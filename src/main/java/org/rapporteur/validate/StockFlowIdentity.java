package org.rapporteur.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.caseload.Account;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.caseload.Identity;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;

/// J-001: what was pending, came in and went out makes what is pending at the end. A part of which
/// no figure says a word is left out, and the finding says so; a part that is said to be not known
/// leaves the question open. Where the account does not close nobody can say which figure is wrong:
/// each may be what it would be if it alone were.
final class StockFlowIdentity implements CaseCheck {

  private static final DiagnosticCode CODE = DiagnosticCode.STOCK_FLOW_BROKEN;

  @Override
  public List<Fault> check(Caseload caseload) {
    return Stream.concat(
            caseload.accounts().stream(),
            caseload.cohorts().stream().flatMap(cohort -> cohort.accounts().stream()))
        .flatMap(account -> fault(account).stream())
        .toList();
  }

  private static Optional<Fault> fault(Account account) {
    return switch (account.identity()) {
      case Identity.Holds _, Identity.NotCheckable _ -> Optional.empty();
      case Identity.Broken(Range expected) -> Optional.of(broken(account, expected));
    };
  }

  private static Fault broken(Account account, Range expected) {
    Observation closing = account.closing().orElseThrow();
    Map<Observation, Measure> doubted = new LinkedHashMap<>();
    account
        .doubts()
        .forEach(doubt ->
            doubted.put(doubt.figure(), CaseCheck.doubted(doubt.figure(), doubt.implied(), CODE)));
    return new Fault(
        new Diagnostic(
            CODE,
            closing.provenance().location(),
            Map.of(
                "account", Wording.account(account),
                "in", sum(account.incoming()),
                "out", sum(account.outgoing()),
                "expected", expected.toString(),
                "value", Wording.measure(closing.measure()),
                "unstated", account.unstated().stream().map(CasePart::code).toList())),
        doubted);
  }

  /// `investigations-pending 19 + investigations-opened 29`
  private static String sum(List<Observation> figures) {
    return figures.stream()
        .map(o -> o.series().indicator() + " " + Wording.measure(o.measure()))
        .collect(Collectors.joining(" + "));
  }
}
