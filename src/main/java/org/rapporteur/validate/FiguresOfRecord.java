package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// Chooses, for each report year and each table (an indicator by certain dimensions), whose figures
/// are of record.
final class FiguresOfRecord {

  private record Table(String indicator, List<String> dimensions) implements Comparable<Table> {
    private static final Comparator<Table> ORDER =
        Comparator.comparing(Table::indicator)
            .thenComparing(table -> table.dimensions().toString());

    @Override
    public int compareTo(Table other) {
      return ORDER.compare(this, other);
    }
  }

  private record Origin(String source, Period period) {}

  /// The figures of a year, table by table.
  ///
  /// @param tables for each table the candidates, the one of record first, then the best of each
  ///   other institution
  record Year(List<List<Candidate>> tables, SortedMap<Series, Observation> ofRecord) {
    Year {
      tables = List.copyOf(tables);
      ofRecord = Collections.unmodifiableSortedMap(ofRecord);
    }

    List<Observation> alsoReported() {
      return tables.stream()
          .flatMap(candidates -> candidates.stream().skip(1))
          .flatMap(candidate -> new TreeMap<>(candidate.cells()).values().stream())
          .toList();
    }
  }

  private final SortedMap<Integer, SortedMap<Table, Map<Origin, Candidate>>> years =
      new TreeMap<>();
  private final Precedence precedence;

  FiguresOfRecord(List<Observation> observations, Precedence precedence) {
    this.precedence = precedence;
    // Many figures share few periods and series: what follows from them is worked out once.
    Map<Period, OptionalInt> yearOf = new HashMap<>();
    Map<Series, Table> tableOf = new HashMap<>();
    for (Observation o : observations) {
      OptionalInt year = yearOf.computeIfAbsent(o.period(), ReportYears::of);
      if (year.isPresent()) {
        years
            .computeIfAbsent(year.getAsInt(), _ -> new TreeMap<>())
            .computeIfAbsent(
                tableOf.computeIfAbsent(o.series(), FiguresOfRecord::table),
                _ -> new LinkedHashMap<>())
            .computeIfAbsent(
                new Origin(o.provenance().source().id(), o.period()),
                _ -> new Candidate(o.provenance().source(), o.period()))
            .add(o);
      }
    }
  }

  /// The report years that have figures.
  SortedSet<Integer> years() {
    return new TreeSet<>(years.keySet());
  }

  Year of(int reportYear) {
    List<List<Candidate>> tables = new ArrayList<>();
    years
        .getOrDefault(reportYear, new TreeMap<>())
        .values()
        .forEach(candidates -> tables.add(bestOfEachInstitution(candidates)));
    SortedMap<Series, Observation> ofRecord = new TreeMap<>();
    tables.forEach(candidates -> ofRecord.putAll(candidates.getFirst().cells()));
    return new Year(tables, ofRecord);
  }

  private List<Candidate> bestOfEachInstitution(Map<Origin, Candidate> candidates) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    candidates.values().stream()
        .sorted(Candidate.ofRecordFirst(precedence))
        .forEach(candidate -> best.putIfAbsent(candidate.source().institution(), candidate));
    return List.copyOf(best.values());
  }

  private static Table table(Series series) {
    return new Table(series.indicator(), List.copyOf(series.breakdown().keySet()));
  }
}
