package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.SeriesMap;
import org.rapporteur.statistics.SeriesOrder;

/// Chooses, for a period and each table (an indicator by certain dimensions, or of one code that is
/// set apart), whose figures are of record.
final class FiguresOfRecord {

  /// The figures of a period, table by table.
  ///
  /// @param tables for each table the candidates, the one of record first, then the best of each
  ///   other institution
  record Year(List<List<Candidate>> tables, SeriesMap ofRecord) {
    Year {
      tables = List.copyOf(tables);
    }

    List<Observation> alsoReported() {
      return tables.stream()
          .flatMap(candidates -> candidates.stream().skip(1))
          .filter(candidate -> !candidate.isUncovered())
          .flatMap(candidate -> new TreeMap<>(candidate.cells()).values().stream())
          .toList();
    }

    private boolean hasFlow() {
      return tables.stream()
          .flatMap(List::stream)
          .anyMatch(candidate -> !candidate.period().isOneDay());
    }

    private boolean isEmpty() {
      return tables.stream().allMatch(candidates -> candidates.getFirst().isUncovered());
    }
  }

  private final PeriodIndex index;
  private final SeriesOrder order;
  private final Precedence precedence;
  private final SortedMap<Period, Year> known = new TreeMap<>();

  FiguresOfRecord(List<Observation> observations, Precedence precedence) {
    this.index = new PeriodIndex(observations);
    this.order = index.order();
    this.precedence = precedence;
  }

  /// The report years that have figures, or the word that there are none, up to one of them.
  SortedSet<Integer> years(int last) {
    SortedSet<Integer> years = new TreeSet<>(index.years().headSet(last, true));
    years.removeIf(year -> of(year).isEmpty());
    // A stock on the day before the first flows is what was pending when they began.
    return years.stream()
        .filter(year -> of(year).hasFlow())
        .findFirst()
        .<SortedSet<Integer>>map(first -> new TreeSet<>(years.tailSet(first)))
        .orElse(years);
  }

  Year of(int reportYear) {
    return over(Period.reportingPeriod(reportYear));
  }

  Year over(Period period) {
    return known.computeIfAbsent(period, this::choose);
  }

  private Year choose(Period period) {
    List<List<Candidate>> tables =
        PeriodQuery.answer(index, period).stream().map(this::bestOfEachInstitution).toList();
    List<Observation> figures = new ArrayList<>();
    tables.forEach(candidates -> figures.addAll(candidates.getFirst().figures()));
    return new Year(tables, order.map(figures));
  }

  private List<Candidate> bestOfEachInstitution(List<Candidate> candidates) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    candidates.stream()
        .sorted(Candidate.ofRecordFirst(precedence))
        .forEach(candidate -> best.putIfAbsent(candidate.source().institution(), candidate));
    return List.copyOf(best.values());
  }
}
