package org.rapporteur.validate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.Tiling;

/// What one source says of one table in one period: its cells stand or fall together, for cells of
/// two editions in one table would describe no year that anybody counted.
final class Candidate {

  private final Source source;
  private final Period period;
  private Map<Series, Observation> cells;
  private boolean shared;
  private final Map<Series, Tiling> uncovered = new LinkedHashMap<>();
  private boolean inParts;

  /// One without cells.
  Candidate(Source source, Period period) {
    this.source = source;
    this.period = period;
    this.cells = new LinkedHashMap<>();
  }

  /// One with the cells that were read; they are copied when others are added.
  Candidate(Source source, Period period, Map<Series, Observation> read) {
    this.source = source;
    this.period = period;
    this.cells = read;
    this.shared = true;
  }

  private void put(Series series, Observation figure) {
    if (shared) {
      cells = new LinkedHashMap<>(cells);
      shared = false;
    }
    cells.put(series, figure);
  }

  /// The sum of the parts of a period. What the source says of the whole period comes before it,
  /// but for the word that there is no figure.
  void addSum(Observation sum) {
    Observation read = cells.get(sum.series());
    if (read == null || (!Wording.isValue(read.measure()) && Wording.isValue(sum.measure()))) {
      put(sum.series(), sum);
      inParts = true;
    }
  }

  /// Whether this is a table of a source whose figures, or some of them, are sums, and a series is
  /// not among them.
  boolean isInPartsWithout(Series series, Source other) {
    return inParts && source.id().equals(other.id()) && !cells.containsKey(series);
  }

  /// No figure of a series, because the source counts it over periods that do not fill this one.
  void addUncovered(Series series, Tiling tiling) {
    uncovered.put(series, tiling);
    put(series, PartsOfFigure.otherPeriods(period, tiling));
  }

  /// The cells without a figure for that reason, and the periods over which they are counted.
  Map<Series, Tiling> uncovered() {
    return uncovered;
  }

  /// Whether the source counts the whole table over other periods.
  boolean isUncovered() {
    return uncovered.size() == cells.size();
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
