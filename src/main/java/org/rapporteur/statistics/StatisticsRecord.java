package org.rapporteur.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The whole statistical record of a country as known in one report year: that year, every year
/// before it, and the figures that later editions restated.
///
/// @param observations every figure read, of record or not, in reading order
/// @param answers every answer read, in reading order
/// @param sources every source used, in the order of the workspace
/// @param years by report year, the newest being the one under report; each holds what the record
///   of the report year says of it, so that an earlier figure is the restated one
public record StatisticsRecord(
    SortedMap<Integer, StatisticsYear> years,
    List<Observation> observations,
    List<Answer> answers,
    List<Source> sources,
    List<Restatement> restatements) {

  public StatisticsRecord {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("A statistical record of no year");
    }
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    observations = List.copyOf(observations);
    answers = List.copyOf(answers);
    sources = List.copyOf(sources);
    restatements = List.copyOf(restatements);
  }

  /// The year under report.
  public StatisticsYear current() {
    return years.get(years.lastKey());
  }

  /// The year before the one under report, where the workspace has it.
  public Optional<StatisticsYear> previous() {
    return Optional.ofNullable(years.get(years.lastKey() - 1));
  }

  /// The same record with its current year otherwise.
  public StatisticsRecord with(StatisticsYear current) {
    SortedMap<Integer, StatisticsYear> changed = new TreeMap<>(years);
    changed.put(current.reportYear(), current);
    return new StatisticsRecord(changed, observations, answers, sources, restatements);
  }

  /// The same record with an earlier year under report: what is known of that year today.
  ///
  /// @throws IllegalArgumentException where the record does not hold that year
  public StatisticsRecord through(int reportYear) {
    if (!years.containsKey(reportYear)) {
      throw new IllegalArgumentException("The record does not hold report year " + reportYear);
    }
    return new StatisticsRecord(
        years.headMap(reportYear + 1), observations, answers, sources, restatements);
  }
}
