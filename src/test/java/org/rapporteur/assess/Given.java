package org.rapporteur.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// A small invented country: what is given in a case.
public final class Given {

  public final int year;
  public final SortedMap<Series, Observation> now = new TreeMap<>();
  public final SortedMap<Series, Observation> before = new TreeMap<>();
  public final List<Observation> alsoReported = new ArrayList<>();
  public final SortedMap<String, Answer> answers = new TreeMap<>();
  public final List<Offence> offences = new ArrayList<>();
  public final List<Offence> adopted = new ArrayList<>();
  public final List<DataRequest> requests = new ArrayList<>();
  final List<DataRequest> requestsBefore = new ArrayList<>();
  final SortedMap<Integer, Tier> tiers = new TreeMap<>();
  final SortedSet<Integer> waivers = new TreeSet<>();
  public MissingReason.Plain absent = MissingReason.Plain.NOT_IN_SOURCES;

  public Given(int year) {
    this.year = year;
  }

  /// What is known of the country’s tiers; empty where a case says nothing of them.
  Optional<PastTiers> history() {
    return tiers.isEmpty() && waivers.isEmpty()
        ? Optional.empty()
        : Optional.of(new PastTiers(tiers, waivers));
  }

  /// A record of the year and of the year before it.
  public StatisticsRecord record() {
    TreeMap<Integer, StatisticsYear> years = new TreeMap<>();
    years.put(year - 1, year(year - 1, before, List.of(), new TreeMap<>(), requestsBefore));
    years.put(year, year(year, now, alsoReported, answers, requests));
    return new StatisticsRecord(years, List.of(), List.of(), List.of(), List.of());
  }

  private StatisticsYear year(
      int reportYear,
      SortedMap<Series, Observation> figures,
      List<Observation> also,
      SortedMap<String, Answer> given,
      List<DataRequest> asked) {
    return new StatisticsYear(
        reportYear,
        Period.reportingPeriod(reportYear),
        LocalDate.of(reportYear, 6, 1),
        figures,
        also,
        given,
        List.of(),
        offences,
        adopted,
        asked,
        absent);
  }

  public Given now(Series series, Measure measure) {
    now.put(series, observation(series, Period.reportingPeriod(year), measure, Actor.GOVERNMENT));
    return this;
  }

  public Given now(String series, long value) {
    return now(series(series), Measure.of(value));
  }

  public Given before(Series series, Measure measure) {
    before.put(
        series, observation(series, Period.reportingPeriod(year - 1), measure, Actor.GOVERNMENT));
    return this;
  }

  public Given before(String series, long value) {
    return before(series(series), Measure.of(value));
  }

  Given byOthers(Series series, Measure measure) {
    now.put(
        series, observation(series, Period.reportingPeriod(year), measure, Actor.NON_GOVERNMENTAL));
    return this;
  }

  public Given answer(String question, Reply reply) {
    return answer(
        question, reply, Actor.GOVERNMENT, Optional.empty(), Optional.empty(), "as given");
  }

  public Given answer(
      String question,
      Reply reply,
      Actor actor,
      Optional<LocalDate> occurredOn,
      Optional<ActionKind> kind,
      String words) {
    answers.put(
        question,
        new Answer(
            question,
            reply,
            Period.reportingPeriod(year),
            occurredOn,
            kind,
            Optional.of(words).filter(text -> !text.isEmpty()),
            provenance(actor)));
    return this;
  }

  Observation observation(Series series, Period period, Measure measure, Actor actor) {
    return new Observation(
        series, period, measure, Set.of(), Optional.empty(), Optional.empty(), provenance(actor));
  }

  public Provenance provenance(Actor actor) {
    return new Provenance(
        new Source(
            "case-" + actor,
            "A case",
            year,
            "coordinator",
            Period.reportingPeriod(year),
            LocalDate.of(year, 6, 1),
            SourceClass.COUNTRY_DOCUMENT,
            actor,
            Optional.empty(),
            Set.of()),
        new SourceLocation.WholeFile("case.yaml"));
  }

  /// Reads `indicator dimension=code`, as the law files write it.
  public static Series series(String text) {
    String[] words = text.split(" ", -1);
    SortedMap<String, String> breakdown = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      String[] pair = words[i].split("=", -1);
      breakdown.put(pair[0], pair[1]);
    }
    return new Series(words[0], breakdown);
  }

  private static final Map<String, MissingReason> REASONS =
      Map.of(
          "not-in-sources", MissingReason.Plain.NOT_IN_SOURCES,
          "not-collected", MissingReason.Plain.NOT_COLLECTED,
          "not-available-yet", MissingReason.Plain.NOT_AVAILABLE_YET,
          "not-reported", MissingReason.Plain.NOT_REPORTED_TO_OFFICE,
          "suppressed", MissingReason.Plain.SUPPRESSED_BY_SOURCE);

  static MissingReason reason(String text) {
    MissingReason reason = REASONS.get(text);
    if (reason == null) {
      throw new IllegalArgumentException("No reason " + text);
    }
    return reason;
  }

  /// Reads `7`, `22-25`, `<5`, `not-applicable` or a reason why there is no number.
  public static Measure measure(String text) {
    if (text.equals("not-applicable")) {
      return new Measure.NotApplicable();
    }
    if (REASONS.containsKey(text)) {
      return Measure.missing(reason(text));
    }
    if (text.startsWith("<")) {
      BigDecimal high = new BigDecimal(text.substring(1)).subtract(BigDecimal.ONE);
      return new Measure.Interval(BigDecimal.ZERO, high);
    }
    int dash = text.indexOf('-');
    return dash < 0
        ? new Measure.Known(new BigDecimal(text))
        : new Measure.Interval(
            new BigDecimal(text.substring(0, dash)), new BigDecimal(text.substring(dash + 1)));
  }
}
