package org.rapporteur.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that is known for one report year: the figures and answers of record of its reporting
/// period.
///
/// @param period 1 April of the year before through 31 March
/// @param asOf the newest day that any source used here knows
/// @param ofRecord one observation a series, chosen by edition and by the workspace's order of
///   precedence
/// @param alsoReported what other institutions said of the same series, kept and shown
/// @param answers one answer a question
/// @param later answers about events after the period, and commitments: shown, not scored; a
///   commitment stands among `answers` too where nothing else answers its question
/// @param offences in force at the end of the period
/// @param adopted offences that a source describes and that come into force only after the period
/// @param absent why a figure that nobody reported is missing in this workspace
public record StatisticsYear(
    int reportYear,
    Period period,
    LocalDate asOf,
    SortedMap<Series, Observation> ofRecord,
    List<Observation> alsoReported,
    SortedMap<String, Answer> answers,
    List<Answer> later,
    List<Offence> offences,
    List<Offence> adopted,
    List<DataRequest> dataRequests,
    MissingReason.Plain absent) {

  public StatisticsYear {
    ofRecord = SeriesMap.copyOf(ofRecord);
    alsoReported = List.copyOf(alsoReported);
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    later = List.copyOf(later);
    offences = List.copyOf(offences);
    adopted = List.copyOf(adopted);
    dataRequests = List.copyOf(dataRequests);
  }

  public Optional<Observation> observation(Series series) {
    return Optional.ofNullable(ofRecord.get(series));
  }

  /// The figure of a series; where nobody reported it, `Missing`: because the State Department
  /// asked for it and did not get it, or else for the workspace's reason.
  public Measure measure(Series series) {
    return observation(series)
        .map(Observation::measure)
        .orElseGet(() -> Measure.missing(absence(series.indicator())));
  }

  /// The same year with other figures.
  public StatisticsYear withFigures(
      SortedMap<Series, Observation> figures, List<Observation> besides) {
    return new StatisticsYear(
        reportYear,
        period,
        asOf,
        figures,
        besides,
        answers,
        later,
        offences,
        adopted,
        dataRequests,
        absent);
  }

  private MissingReason absence(String indicator) {
    return dataRequests.stream()
        .filter(request -> !request.provided() && request.concerns(indicator))
        .map(DataRequest::reason)
        .findFirst()
        .orElse(absent);
  }

  /// The figures of an indicator by one dimension, by code.
  public SortedMap<String, Observation> by(String indicator, String dimension) {
    SortedMap<String, Observation> parts = new TreeMap<>();
    for (Map.Entry<Series, Observation> entry : ofRecord.entrySet()) {
      Series series = entry.getKey();
      if (series.indicator().equals(indicator)
          && series.breakdown().keySet().equals(Set.of(dimension))) {
        parts.put(series.breakdown().get(dimension), entry.getValue());
      }
    }
    return parts;
  }

  /// The same year with another answer to a question.
  public StatisticsYear with(Answer answer) {
    SortedMap<String, Answer> changed = new TreeMap<>(answers);
    changed.put(answer.question(), answer);
    return new StatisticsYear(
        reportYear,
        period,
        asOf,
        ofRecord,
        alsoReported,
        changed,
        later,
        offences,
        adopted,
        dataRequests,
        absent);
  }

  /// The same year with other offences in force.
  public StatisticsYear with(List<Offence> inForce) {
    return new StatisticsYear(
        reportYear,
        period,
        asOf,
        ofRecord,
        alsoReported,
        answers,
        later,
        inForce,
        adopted,
        dataRequests,
        absent);
  }

  public Optional<Answer> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }
}
