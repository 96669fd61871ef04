package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.rapporteur.caseload.Account;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;

/// J-010: those convicted, acquitted or otherwise concluded make all that were concluded, and those
/// that ended with a judgment make the judgments. Where an outcome is not stated they are not more.
/// This holds of all cases of a period and of those among them that were indicted in one.
final class Judgments implements CaseCheck {

  private static final DiagnosticCode CODE = DiagnosticCode.OUTCOMES_DO_NOT_ADD_UP;

  @Override
  public List<Fault> check(Caseload caseload) {
    List<Fault> faults = new ArrayList<>();
    List<Account> accounts = new ArrayList<>(caseload.accounts());
    caseload.cohorts().forEach(cohort -> accounts.addAll(cohort.accounts()));
    for (Account account : accounts) {
      Optional<Observation> all = account.flow(CasePart.CONCLUDED);
      boolean byOutcome = isByOutcome(account);
      all.flatMap(total -> fault(account, total, account.outcomes(), byOutcome))
          .ifPresent(faults::add);
      SequencedMap<String, Observation> judged = new LinkedHashMap<>(account.outcomes());
      judged.keySet().retainAll(account.ledger().byJudgment());
      boolean complete = byOutcome || judged.keySet().containsAll(account.ledger().byJudgment());
      account
          .judgments()
          .flatMap(total -> fault(account, total, judged, complete))
          .ifPresent(faults::add);
    }
    return faults;
  }

  /// Whether the source breaks what was concluded down by outcome: then it names every outcome that
  /// there was. Persons convicted and acquitted are also counted by sources that do not.
  private static boolean isByOutcome(Account account) {
    return account.outcomes().keySet().stream()
        .anyMatch(outcome -> !account.ledger().statedAs().containsKey(outcome));
  }

  private static Optional<Fault> fault(
      Account account, Observation total, Map<String, Observation> parts, boolean complete) {
    Range sum = Range.sum(parts.values().stream().map(Observation::measure).toList());
    Range whole = Range.of(total.measure());
    boolean fails = complete ? !sum.meets(whole) : sum.isAbove(whole);
    if (parts.isEmpty() || !Wording.isValue(total.measure()) || !fails) {
      return Optional.empty();
    }
    Map<Observation, Measure> doubted = Map.of(total, CaseCheck.doubted(total, sum, CODE));
    return Optional.of(
        new Fault(
            new Diagnostic(
                CODE,
                total.provenance().location(),
                Map.of(
                    "account", Wording.account(account),
                    "parts", sum(parts),
                    "sum", sum.toString(),
                    "fact", Wording.fact(total.series(), total.period()),
                    "total", Wording.measure(total.measure()))),
            doubted));
  }

  private static String sum(Map<String, Observation> parts) {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + " " + Wording.measure(part.getValue().measure()))
        .collect(Collectors.joining(" + "));
  }
}
