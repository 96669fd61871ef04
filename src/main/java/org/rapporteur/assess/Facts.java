package org.rapporteur.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;

/// The facts of one year as the law reads them: whose action they show (EV-6), when it happened
/// (EV-1 to EV-3), whether promises count (EV-3, EV-5), and what was withheld from the State
/// Department (DP-1 to DP-4).
final class Facts {

  private static final String CITIZENSHIP = "citizenship";

  private final StatisticsYear year;
  private final LawVersion law;
  private final boolean commitments;

  /// By indicator, the test that asks whether its data were provided.
  private final SortedMap<String, Test.Reported> requested = new TreeMap<>();

  /// @param commitments whether a promise for the future counts as done
  Facts(StatisticsYear year, LawVersion law, boolean commitments) {
    this.year = year;
    this.law = law;
    this.commitments = commitments;
    for (Criterion criterion : law.criteria()) {
      for (Test test : criterion.tests()) {
        if (test instanceof Test.Reported reported) {
          reported.figures().forEach(series -> requested.put(series.indicator(), reported));
        }
      }
    }
  }

  StatisticsYear year() {
    return year;
  }

  /// A figure; where it was withheld from the State Department, missing for that reason.
  ///
  /// @param government whether only government action counts
  Figure figure(Series series, boolean government) {
    Figure found = found(series, government);
    if (!(found.measure() instanceof Measure.Missing)) {
      return found;
    }
    return withheld(series)
        .map(reason -> new Figure(series, Measure.missing(reason), found.observation(), false))
        .orElse(found);
  }

  private Figure found(Series series, boolean government) {
    Optional<Observation> ofRecord = year.observation(series);
    Optional<Observation> counting = ofRecord.filter(o -> !government || governmental(o));
    if (counting.isEmpty() && ofRecord.isPresent()) {
      counting =
          year.alsoReported().stream()
              .filter(o -> o.series().equals(series) && governmental(o))
              .findFirst();
    }
    if (counting.isPresent()) {
      return new Figure(series, counting.get().measure(), counting, false);
    }
    if (isForeign(series)) {
      Measure derived = foreigners(series, government);
      return new Figure(series, derived, Optional.empty(), false);
    }
    boolean othersOnly = ofRecord.filter(o -> Range.of(o.measure()).isPresent()).isPresent();
    return new Figure(series, Measure.missing(year.absent()), ofRecord, othersOnly);
  }

  private static boolean governmental(Observation observation) {
    return observation.provenance().source().actor().countsAsGovernment();
  }

  private static boolean isForeign(Series series) {
    return series.breakdown().equals(Series.of("", CITIZENSHIP, "foreign").breakdown());
  }

  /// Foreigners where sources name countries: at least the citizens of the countries named, at most
  /// all who are not named as nationals.
  private Measure foreigners(Series series, boolean government) {
    Optional<Range> whole = found(Series.total(series.indicator()), government).range();
    Optional<Range> nationals =
        found(Series.of(series.indicator(), CITIZENSHIP, "national"), government).range();
    Optional<Range> named =
        year.by(series.indicator(), CITIZENSHIP).entrySet().stream()
            .filter(entry -> !List.of("national", "unknown").contains(entry.getKey()))
            .filter(entry -> !government || governmental(entry.getValue()))
            .flatMap(entry -> Range.of(entry.getValue().measure()).stream())
            .reduce(Range::plus);
    if (whole.isEmpty() || nationals.isEmpty()) {
      return Measure.missing(year.absent());
    }
    Range rest =
        new Range(
            whole.get().low().subtract(nationals.get().high()).max(BigDecimal.ZERO),
            whole.get().high().subtract(nationals.get().low()).max(BigDecimal.ZERO));
    BigDecimal low = named.map(Range::low).orElse(BigDecimal.ZERO).min(rest.high());
    return low.compareTo(rest.high()) == 0
        ? new Measure.Known(low)
        : new Measure.Interval(low, rest.high());
  }

  /// Why a figure counts as withheld: its data were asked for, not provided, and nothing excuses
  /// that.
  private Optional<MissingReason> withheld(Series series) {
    Test.Reported reported = requested.get(series.indicator());
    if (reported == null || reported.figures().stream().anyMatch(this::isReported)) {
      return Optional.empty();
    }
    return request(reported)
        .filter(request -> !request.provided() && excuse(request).isEmpty())
        .map(request ->
            new MissingReason.NotProvidedToState(
                request.topic().name().toLowerCase(Locale.ROOT), request.date()));
  }

  private boolean isReported(Series series) {
    return found(series, true).range().isPresent();
  }

  /// The newest request for data of this kind.
  Optional<DataRequest> request(Test.Reported reported) {
    return year.dataRequests().stream()
        .filter(request -> request.topic() == reported.topic())
        .filter(request -> request.scope() == reported.scope())
        .max(Comparator.comparing(DataRequest::date).thenComparing(DataRequest::provided));
  }

  /// The rule that excuses a government for data it did not provide (DP-3, DP-4).
  Optional<Rule> excuse(DataRequest request) {
    return law.rules().stream()
        .filter(rule -> rule.excuses().filter(excuse -> holds(excuse, request)).isPresent())
        .findFirst();
  }

  private boolean holds(Rule.Excuse excuse, DataRequest request) {
    return switch (excuse) {
      case UNABLE -> request.unable();
      case UNABLE_WITH_INCREASING_CAPACITY -> request.unable() && request.capacityIncreasing();
      case SOME_DATA -> providedSome(request.scope());
    };
  }

  /// Whether data of any kind that the statute names were provided on these cases.
  private boolean providedSome(DataRequest.Scope scope) {
    return requested.values().stream()
        .filter(reported -> reported.scope() == scope)
        .anyMatch(reported ->
            reported.figures().stream().anyMatch(this::isReported)
                || request(reported).filter(DataRequest::provided).isPresent());
  }

  Said answer(String question, boolean government) {
    Optional<Answer> answer = year.answer(question);
    return new Said(
        question,
        answer,
        answer.map(given -> standing(given, government)).orElse(Said.Standing.NOT_ANSWERED));
  }

  LawVersion law() {
    return law;
  }

  private Said.Standing standing(Answer answer, boolean government) {
    if (answer.reply() instanceof Reply.None) {
      return Said.Standing.NOT_ANSWERED;
    }
    if (government && !answer.provenance().source().actor().countsAsGovernment()) {
      return Said.Standing.NOT_GOVERNMENT;
    }
    if (!commitments && answer.kind().filter(kind -> kind == ActionKind.COMMITMENT).isPresent()) {
      return Said.Standing.COMMITMENT;
    }
    return answer.occurredOn().filter(day -> outside(day, answer)).isPresent()
        ? Said.Standing.OUTSIDE_PERIOD
        : Said.Standing.SCORED;
  }

  /// What happened after the period never counts. What happened before it counts where it is a
  /// lasting state of things, such as an agreement; where it is told as a concrete action, it was
  /// an action of an earlier year.
  private boolean outside(LocalDate day, Answer answer) {
    return day.isAfter(year.period().end())
        || (day.isBefore(year.period().start()) && answer.kind().isPresent());
  }

  /// The offences in force at the end of the period that reach a limb.
  List<Offence> offences(Offence.Limb limb) {
    return inForce().stream().filter(offence -> offence.covers().contains(limb)).toList();
  }

  /// An offence in force of which the source does not say whether it reaches a limb.
  Optional<Offence> leavingOpen(Offence.Limb limb) {
    return inForce().stream().filter(offence -> offence.leavesOpen().contains(limb)).findFirst();
  }

  /// Whether any trafficking offence in force is known here.
  boolean knowsTraffickingLaw() {
    return inForce().stream()
        .anyMatch(offence -> offence.covers().stream().anyMatch(limb -> limb != Offence.Limb.RAPE));
  }

  private List<Offence> inForce() {
    return year.offences().stream()
        .filter(offence -> offence.inForceOn(year.period().end()))
        .sorted(Comparator.comparing(Offence::id))
        .toList();
  }
}
