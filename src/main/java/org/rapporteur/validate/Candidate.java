package org.rapporteur.validate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;

/// What one source says of one table in one period: its cells stand or fall together, for cells of
/// two editions in one table would describe no year that anybody counted.
final class Candidate {

  private final Source source;
  private final Period period;
  private final Map<Series, Observation> cells = new LinkedHashMap<>();

  Candidate(Source source, Period period) {
    this.source = source;
    this.period = period;
  }

  void add(Observation observation) {
    cells.put(observation.series(), observation);
  }

  Source source() {
    return source;
  }

  Period period() {
    return period;
  }

  Map<Series, Observation> cells() {
    return cells;
  }

  /// The one of record first. One with figures comes before one that only says why there are none;
  /// then counts the institution; the reporting period comes before the calendar year, and a later
  /// day before an earlier one; then the newest edition.
  static Comparator<Candidate> ofRecordFirst(Precedence precedence) {
    return Comparator.comparing(Candidate::hasNoFigure)
        .thenComparing(Candidate::source, precedence.byInstitution())
        .thenComparing(candidate -> candidate.period.isCalendarYear())
        .thenComparing(candidate -> candidate.period, Comparator.reverseOrder())
        .thenComparing(Candidate::source, Precedence.byEdition());
  }

  private boolean hasNoFigure() {
    return cells.values().stream().noneMatch(o -> Wording.isValue(o.measure()));
  }
}
