package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// A record with some facts of its year taken to be otherwise. The record itself stays as it is.
public final class ChangedRecord {

  /// Id of the source that stands behind a fact that nobody reported.
  public static final String ASSUMED = "assumed";

  private final StatisticsYear year;
  private final Optional<StatisticsYear> before;
  private final SortedMap<Series, Observation> figures;
  private final SortedMap<Series, Observation> figuresBefore = new TreeMap<>();
  private final SortedMap<String, Answer> answers;
  private final List<Offence> offences;
  private final List<DataRequest> requests;
  private boolean lastYearChanged;

  private ChangedRecord(StatisticsRecord record) {
    year = record.current();
    before = record.previous();
    figures = new TreeMap<>(year.ofRecord());
    before.ifPresent(earlier -> figuresBefore.putAll(earlier.ofRecord()));
    answers = new TreeMap<>(year.answers());
    offences = new ArrayList<>(year.offences());
    requests = new ArrayList<>(year.dataRequests());
  }

  /// The record with these changes, later ones above earlier ones.
  public static StatisticsRecord of(StatisticsRecord record, List<Change> changes) {
    ChangedRecord changed = new ChangedRecord(record);
    changes.forEach(changed::apply);
    SortedMap<Integer, StatisticsYear> years = new TreeMap<>(record.years());
    years.put(changed.year.reportYear(), changed.current());
    if (changed.lastYearChanged) {
      years.put(changed.year.reportYear() - 1, changed.previous());
    }
    return new StatisticsRecord(
        years, record.observations(), record.answers(), record.sources(), record.restatements());
  }

  private void apply(Change change) {
    switch (change) {
      case Change.Figure(var series, var lastYear, var measure) -> {
        SortedMap<Series, Observation> target = lastYear ? figuresBefore : figures;
        lastYearChanged |= lastYear;
        target.put(
            series,
            new Observation(
                series,
                period(series, lastYear),
                measure,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                provenance()));
      }
      case Change.Reply(var question, var reply) ->
          answers.put(
              question,
              new Answer(
                  question,
                  reply,
                  year.period(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(ASSUMED),
                  provenance()));
      case Change.Request(var request) -> {
        requests.removeIf(
            other -> other.topic() == request.topic() && other.scope() == request.scope());
        requests.add(request);
      }
      case Change.Law(var offence) -> {
        offences.removeIf(other -> other.id().equals(offence.id()));
        offences.add(offence);
      }
    }
  }

  /// Of the length of what it stands for or is compared with: nine months never show a fall against
  /// twelve.
  private Period period(Series series, boolean lastYear) {
    Observation here = (lastYear ? figuresBefore : figures).get(series);
    Observation there = (lastYear ? figures : figuresBefore).get(series);
    if (here != null) {
      return here.period();
    }
    int shift = lastYear ? -1 : 1;
    return there == null
        ? Period.reportingPeriod(lastYear ? year.reportYear() - 1 : year.reportYear())
        : new Period(
            there.period().start().plusYears(shift), there.period().end().plusYears(shift));
  }

  private Provenance provenance() {
    return new Provenance(
        new Source(
            ASSUMED,
            ASSUMED,
            year.reportYear(),
            "coordinator",
            year.period(),
            year.asOf(),
            SourceClass.COUNTRY_DOCUMENT,
            Actor.GOVERNMENT,
            Optional.empty(),
            Set.of()),
        new SourceLocation.WholeFile(ASSUMED));
  }

  private StatisticsYear current() {
    return new StatisticsYear(
        year.reportYear(),
        year.period(),
        year.asOf(),
        figures,
        year.alsoReported(),
        answers,
        year.later(),
        offences,
        year.adopted(),
        requests,
        year.absent());
  }

  private StatisticsYear previous() {
    int reportYear = year.reportYear() - 1;
    return new StatisticsYear(
        reportYear,
        Period.reportingPeriod(reportYear),
        before.map(StatisticsYear::asOf).orElse(year.asOf()),
        figuresBefore,
        before.map(StatisticsYear::alsoReported).orElse(List.of()),
        before.map(StatisticsYear::answers).orElse(new TreeMap<>()),
        before.map(StatisticsYear::later).orElse(List.of()),
        before.map(StatisticsYear::offences).orElse(List.of()),
        before.map(StatisticsYear::adopted).orElse(List.of()),
        before.map(StatisticsYear::dataRequests).orElse(List.of()),
        year.absent());
  }
}
