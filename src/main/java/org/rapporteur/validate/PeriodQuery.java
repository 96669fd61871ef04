package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.Tiling;
import org.rapporteur.statistics.Tiling.Fit;

/// What each source says of each table over a period: a figure of that very period; flows of
/// shorter periods, added up where they fill it; a count on a day of it; for a reporting period the
/// calendar year that begins before it (T-005). Where a source counts over other periods alone
/// there is no figure, and the nearest that it says is kept.
final class PeriodQuery {

  private record Origin(String source, Period period) {}

  private final PeriodIndex index;
  private final Period asked;
  private final List<Period> spans;
  private final Map<FigureTable, Map<Origin, Candidate>> tables = new HashMap<>();

  private PeriodQuery(PeriodIndex index, Period asked) {
    this.index = index;
    this.asked = asked;
    this.spans =
        asked.isReportingPeriod()
            ? List.of(asked, Period.calendarYear(asked.start().getYear()))
            : List.of(asked);
  }

  /// The candidates of each table, in no order of precedence.
  static List<List<Candidate>> answer(PeriodIndex index, Period asked) {
    PeriodQuery query = new PeriodQuery(index, asked);
    query.addRead();
    query.addSums();
    query.addUncovered();
    return query.inOrder().map(all -> List.copyOf(all.values())).toList();
  }

  private Stream<Map<Origin, Candidate>> inOrder() {
    return tables.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
  }

  /// What sources give in parts of reporting periods and of calendar years, added up.
  static List<Observation> sums(List<Observation> observations) {
    if (!PeriodIndex.hasParts(observations)) {
      return List.of();
    }
    PeriodIndex index = new PeriodIndex(observations);
    List<Observation> sums = new ArrayList<>();
    for (int year : index.years()) {
      PeriodQuery query = new PeriodQuery(index, Period.reportingPeriod(year));
      query.addSums();
      query
          .inOrder()
          .flatMap(candidates -> candidates.values().stream())
          .forEach(candidate -> sums.addAll(candidate.cells().values()));
    }
    return sums;
  }

  private boolean answers(Period counted) {
    return spans.contains(counted) || (counted.isOneDay() && asked.contains(counted));
  }

  private void addRead() {
    index
        .blocks(this::answers)
        .forEach(block ->
            tables
                .computeIfAbsent(block.table(), _ -> new LinkedHashMap<>())
                .put(
                    new Origin(block.source().id(), block.period()),
                    new Candidate(block.source(), block.period(), block.figures())));
  }

  private void addSums() {
    for (Period span : spans) {
      index
          .flows(period -> span.contains(period) && !period.equals(span))
          .forEach((source, flows) ->
              flows.forEach((series, parts) -> {
                Tiling tiling = Tiling.of(span, parts);
                if (tiling.fit() == Fit.WHOLE) {
                  candidate(series, source, span).addSum(PartsOfFigure.sum(tiling));
                }
              }));
    }
  }

  /// A table that a source gives in parts may lack some of its figures. A table that no source
  /// gives otherwise has the nearest that each says of it.
  private void addUncovered() {
    Map<Source, Map<Series, List<Observation>>> overlapping =
        index.flows(period -> !answers(period) && ReportYears.overlaps(period, asked));
    if (overlapping.isEmpty()) {
      return;
    }
    Map<FigureTable, Map<Origin, Candidate>> nearest = new HashMap<>();
    List<Map<Source, Map<Series, List<Observation>>>> within =
        spans.stream().map(span -> index.flows(span::contains)).toList();
    overlapping.forEach((source, flows) ->
        flows.forEach((series, counted) -> {
          List<Candidate> lacking =
              tables.containsKey(index.table(series))
                  ? tables.get(index.table(series)).values().stream()
                      .filter(candidate -> candidate.isInPartsWithout(series, source))
                      .toList()
                  : List.of(candidate(nearest, series, source, asked));
          if (!lacking.isEmpty()) {
            List<List<Observation>> parts =
                within.stream()
                    .map(all -> all.getOrDefault(source, Map.of()).getOrDefault(series, List.of()))
                    .toList();
            Tiling tiling = nearest(parts, counted);
            lacking.forEach(candidate -> candidate.addUncovered(series, tiling));
          }
        }));
    tables.putAll(nearest);
  }

  /// The figures that come nearest to the period: those within it, or within the calendar year that
  /// may stand in for it, or else the one that shares most days with it.
  private Tiling nearest(List<List<Observation>> within, List<Observation> overlapping) {
    for (int i = 0; i < spans.size(); i++) {
      if (!within.get(i).isEmpty()) {
        return Tiling.of(spans.get(i), within.get(i));
      }
    }
    Observation most =
        overlapping.stream()
            .max(Comparator.comparingLong(o -> ReportYears.shared(o.period(), asked)))
            .orElseThrow();
    return new Tiling(asked, Fit.GAP, List.of(most), List.of());
  }

  private Candidate candidate(Series series, Source source, Period period) {
    return candidate(tables, series, source, period);
  }

  private Candidate candidate(
      Map<FigureTable, Map<Origin, Candidate>> into, Series series, Source source, Period period) {
    return into.computeIfAbsent(index.table(series), _ -> new LinkedHashMap<>())
        .computeIfAbsent(new Origin(source.id(), period), _ -> new Candidate(source, period));
  }
}
