package org.rapporteur.caseload;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.catalogue.Casework;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// Makes the accounts of every stage, unit and period for which figures say what came in or was
/// concluded: of all offences together, then of each by itself.
public final class Accounts {

  private final CaseFigures figures;
  private final Ledger ledger;
  private final Optional<String> offence;
  private final Optional<Period> indicted;

  private Accounts(
      CaseFigures figures, Ledger ledger, Optional<String> offence, Optional<Period> indicted) {
    this.figures = figures;
    this.ledger = ledger;
    this.offence = offence;
    this.indicted = indicted;
  }

  /// All accounts, in the order of the ledgers, then of offences, then of periods.
  public static List<Account> of(Casework casework, CaseFigures figures) {
    return casework.ledgers().stream().flatMap(ledger -> of(ledger, figures).stream()).toList();
  }

  static List<Account> of(Ledger ledger, CaseFigures figures) {
    List<Optional<String>> offences = new ArrayList<>();
    offences.add(Optional.empty());
    List<Series> counted =
        Stream.of(CasePart.NEW, CasePart.CONCLUDED)
            .flatMap(part -> ledger.of(part).stream())
            .toList();
    figures.codes(counted, Ledger.OFFENCE).forEach(code -> offences.add(Optional.of(code)));
    return offences.stream()
        .flatMap(offence -> new Accounts(figures, ledger, offence, Optional.empty()).all().stream())
        .toList();
  }

  /// The accounts of those indicted in one period, by the periods since.
  static List<Account> ofIndicted(Ledger ledger, Period indicted, CaseFigures figures) {
    return new Accounts(figures, ledger, Optional.empty(), Optional.of(indicted)).all();
  }

  private List<Account> all() {
    NavigableSet<Period> periods =
        figures.periods(
            Stream.of(
                    of(CasePart.NEW).stream().filter(_ -> indicted.isEmpty()),
                    of(CasePart.CONCLUDED).stream(),
                    ledger.judgments().map(this::of).stream(),
                    ledger.outcomes().stream().map(ledger::ofOutcome).map(this::of))
                .flatMap(series -> series));
    indicted.filter(period -> !newIn(period).isEmpty()).ifPresent(periods::add);
    return periods.stream().map(this::account).toList();
  }

  private Account account(Period period) {
    Map<CasePart, Observation> flows = new EnumMap<>(CasePart.class);
    for (CasePart part : CasePart.values()) {
      if (part.isFlow() && part != CasePart.NEW) {
        figures.first(of(part), period).ifPresent(o -> flows.put(part, o));
      }
    }
    newIn(period).ifPresent(o -> flows.put(CasePart.NEW, o));
    SequencedMap<String, Observation> outcomes = new LinkedHashMap<>();
    for (String outcome : ledger.outcomes()) {
      figures.of(of(ledger.ofOutcome(outcome)), period).ifPresent(o -> outcomes.put(outcome, o));
    }
    return new Account(
        ledger,
        offence,
        indicted,
        period,
        figures.stock(of(CasePart.PENDING), period.start().minusDays(1)),
        flows,
        outcomes,
        ledger.judgments().flatMap(series -> figures.of(of(series), period)),
        figures.stock(of(CasePart.PENDING), period.end()));
  }

  /// What came in; of those indicted in one period, all that came in then.
  private Optional<Observation> newIn(Period period) {
    if (indicted.isEmpty()) {
      return figures.first(of(CasePart.NEW), period);
    }
    return indicted
        .filter(period::equals)
        .flatMap(own -> figures.first(ledger.of(CasePart.NEW), own));
  }

  private List<Series> of(CasePart part) {
    return ledger.of(part).stream().map(this::of).toList();
  }

  private Series of(Series series) {
    Series cut = offence.map(code -> series.with(Ledger.OFFENCE, code)).orElse(series);
    return indicted.map(own -> cut.with(Ledger.INDICTED, own.iso())).orElse(cut);
  }
}
