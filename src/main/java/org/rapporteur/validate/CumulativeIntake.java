package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.caseload.Account;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;

/// J-005: over consecutive periods more went out than was pending at the start of the first and
/// came in since. This holds also where stocks between them were not counted.
final class CumulativeIntake implements CaseCheck {

  private static final DiagnosticCode CODE = DiagnosticCode.OUTCOMES_EXCEED_INTAKE;

  private record Line(Ledger ledger, Optional<String> offence) {}

  @Override
  public List<Fault> check(Caseload caseload) {
    Map<Line, List<Account>> lines = new LinkedHashMap<>();
    for (Account account : caseload.accounts()) {
      lines
          .computeIfAbsent(new Line(account.ledger(), account.offence()), _ -> new ArrayList<>())
          .add(account);
    }
    return lines.values().stream().flatMap(accounts -> fault(accounts).stream()).toList();
  }

  /// The first period of an unbroken run by whose end too many are gone.
  private static Optional<Fault> fault(List<Account> accounts) {
    List<Account> run = new ArrayList<>();
    Optional<Account> next =
        accounts.stream()
            .filter(account -> account.opening().filter(o -> isValue(o)).isPresent())
            .min(
                Comparator.comparing((Account account) -> account.period().start())
                    .thenComparing(account -> account.period().end(), Comparator.reverseOrder()));
    while (next.isPresent() && next.get().flow(CasePart.NEW).isPresent()) {
      run.add(next.get());
      Range in = Range.sum(in(run).stream().map(Observation::measure).toList());
      Range out = Range.sum(out(run).stream().map(Observation::measure).toList());
      if (out.isAbove(in)) {
        return Optional.of(fault(run, in, out));
      }
      LocalDate after = next.get().period().end().plusDays(1);
      next =
          accounts.stream()
              .filter(account -> account.period().start().equals(after))
              .max(Comparator.comparing(account -> account.period().end()));
    }
    return Optional.empty();
  }

  private static boolean isValue(Observation observation) {
    return Wording.isValue(observation.measure());
  }

  private static List<Observation> in(List<Account> run) {
    List<Observation> in = new ArrayList<>();
    run.getFirst().opening().ifPresent(in::add);
    for (Account account : run) {
      for (CasePart part : List.of(CasePart.NEW, CasePart.REOPENED, CasePart.TRANSFERRED_IN)) {
        account.flow(part).ifPresent(in::add);
      }
    }
    return in;
  }

  private static List<Observation> out(List<Account> run) {
    return run.stream().flatMap(account -> account.outgoing().stream()).toList();
  }

  private static Fault fault(List<Account> run, Range in, Range out) {
    List<Observation> last = run.getLast().outgoing();
    Map<Observation, Measure> doubted = new LinkedHashMap<>();
    for (Observation o : last) {
      Range others = out.minus(Range.of(o.measure()));
      doubted.put(o, CaseCheck.doubted(o, in.minus(others), CODE));
    }
    return new Fault(
        new Diagnostic(
            CODE,
            last.getFirst().provenance().location(),
            Map.of(
                "account", Wording.account(run.getLast()),
                "period", run.getFirst().period().start().toString(),
                "sum", out.toString(),
                "total", in.toString())),
        doubted);
  }
}
