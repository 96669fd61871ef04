package org.rapporteur.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// A record without what the assessed government alone says. See `ScepticsView`.
final class IndependentRecord {

  private static final String CITIZENSHIP = "citizenship";

  private final StatisticsRecord record;
  private final Set<String> presumed;

  private IndependentRecord(StatisticsRecord record, Assessment assessment) {
    this.record = record;
    presumed =
        assessment.criteria().stream()
            .map(CriterionResult::tests)
            .flatMap(List::stream)
            .filter(test -> test.rating() == Rating.PRESUMED_NOT_MET)
            .flatMap(test -> test.test().withParts())
            .filter(Test.Reported.class::isInstance)
            .map(Test.Reported.class::cast)
            .map(reported -> asked(reported.topic(), reported.scope()))
            .collect(Collectors.toSet());
  }

  static StatisticsRecord of(Judged judged) {
    return new IndependentRecord(judged.record(), judged.assessment()).record();
  }

  private StatisticsRecord record() {
    SortedMap<Integer, StatisticsYear> years = new TreeMap<>();
    record.years().forEach((reportYear, year) -> years.put(reportYear, year(year)));
    return new StatisticsRecord(
        years,
        record.observations().stream().filter(o -> independent(o.provenance())).toList(),
        record.answers().stream().filter(a -> independent(a.provenance())).toList(),
        record.sources(),
        record.restatements());
  }

  private StatisticsYear year(StatisticsYear year) {
    return new StatisticsYear(
        year.reportYear(),
        year.period(),
        year.asOf(),
        figures(year),
        year.alsoReported().stream().filter(o -> independent(o.provenance())).toList(),
        answers(year),
        year.later(),
        year.offences(),
        year.adopted(),
        year.dataRequests().stream().filter(request -> stays(request, year)).toList(),
        year.absent());
  }

  private static SortedMap<Series, Observation> figures(StatisticsYear year) {
    SortedMap<Series, Observation> figures = new TreeMap<>();
    SortedMap<Series, Observation> derived = new TreeMap<>();
    year.ofRecord()
        .forEach((series, observation) -> {
          if (!leftOut(observation)) {
            figures.put(series, observation);
            return;
          }
          Optional<Observation> other = other(year, series);
          Observation open = observation.with(Measure.missing(MissingReason.Plain.NOT_IN_SOURCES));
          figures.put(series, other.orElse(open));
          if (other.isEmpty() && foreignersFollowFrom(series)) {
            Series foreign = Series.of(series.indicator(), CITIZENSHIP, "foreign");
            derived.put(foreign, about(foreign, open));
          }
        });
    derived.forEach((series, open) -> figures.putIfAbsent(series, open));
    return figures;
  }

  /// Foreigners are worked out from the total and the nationals where nobody counts them: without
  /// these they too are open, and not missing for whatever reason the workspace gives.
  private static boolean foreignersFollowFrom(Series series) {
    return series.isTotal()
        || series.equals(Series.of(series.indicator(), CITIZENSHIP, "national"));
  }

  private static Observation about(Series series, Observation open) {
    return new Observation(
        series,
        open.period(),
        open.measure(),
        open.marks(),
        open.legalBasis(),
        open.note(),
        open.provenance());
  }

  private static Optional<Observation> other(StatisticsYear year, Series series) {
    return year.alsoReported().stream()
        .filter(o -> o.series().equals(series))
        .filter(o -> independent(o.provenance()) && Voices.isKnown(o.measure()))
        .findFirst();
  }

  private SortedMap<String, Answer> answers(StatisticsYear year) {
    SortedMap<String, Answer> answers = new TreeMap<>();
    year.answers()
        .forEach((question, answer) -> {
          if (independent(answer.provenance()) || !Voices.saysSomething(answer)) {
            answers.put(question, answer);
          } else {
            Voices.others(record, year, answer, source -> !Voice.ofGovernment(source))
                .max(Comparator.comparingInt(other -> other.provenance().source().edition()))
                .ifPresent(other -> answers.put(question, other));
          }
        });
    return answers;
  }

  /// A request that was not answered stays where the data presumption rests on it. Where figures
  /// met it or excused it, leaving them out must not turn into a presumption: that data were
  /// withheld is not what a sceptic doubts.
  private boolean stays(DataRequest request, StatisticsYear year) {
    boolean provided =
        year.dataRequests().stream()
            .filter(other -> other.topic() == request.topic() && other.scope() == request.scope())
            .max(Comparator.comparing(DataRequest::date).thenComparing(DataRequest::provided))
            .filter(DataRequest::provided)
            .isPresent();
    if (provided) {
      return true;
    }
    return year.reportYear() == record.current().reportYear()
        ? presumed.contains(asked(request.topic(), request.scope()))
        : year.ofRecord().values().stream().noneMatch(IndependentRecord::leftOut);
  }

  private static String asked(DataRequest.Topic topic, DataRequest.Scope scope) {
    return topic + "/" + scope;
  }

  private static boolean leftOut(Observation observation) {
    return Voices.isKnown(observation.measure()) && !independent(observation.provenance());
  }

  private static boolean independent(Provenance provenance) {
    return !Voice.ofGovernment(provenance.source());
  }
}
