package org.rapporteur.validate;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final List<Observation> read;
  private Map<Series, Observation> cells;
  private final Map<Series, Tiling> uncovered = new LinkedHashMap<>();
  private boolean inParts;

  /// One without cells.
  Candidate(Source source, Period period) {
    this.source = source;
    this.period = period;
    this.read = List.of();
    this.cells = new LinkedHashMap<>();
  }

  /// One with the figures that were read. Most are never asked for one by one, and need no map.
  ///
  /// @param read in reading order; of a series told twice the last counts
  Candidate(Source source, Period period, List<Observation> read) {
    this.source = source;
    this.period = period;
    this.read = read;
  }

  /// The sum of the parts of a period. What the source says of the whole period comes before it,
  /// but for the word that there is no figure.
  void addSum(Observation sum) {
    Observation told = cells().get(sum.series());
    if (told == null || (!Wording.isValue(told.measure()) && Wording.isValue(sum.measure()))) {
      cells().put(sum.series(), sum);
      inParts = true;
    }
  }

  /// Whether this is a table of a source whose figures, or some of them, are sums, and a series is
  /// not among them.
  boolean isInPartsWithout(Series series, Source other) {
    return inParts && source.id().equals(other.id()) && !cells().containsKey(series);
  }

  /// No figure of a series, because the source counts it over periods that do not fill this one.
  void addUncovered(Series series, Tiling tiling) {
    uncovered.put(series, tiling);
    cells().put(series, PartsOfFigure.otherPeriods(period, tiling));
  }

  /// The cells without a figure for that reason, and the periods over which they are counted.
  Map<Series, Tiling> uncovered() {
    return uncovered;
  }

  /// Whether the source counts the whole table over other periods.
  boolean isUncovered() {
    return uncovered.size() == figures().size();
  }

  Source source() {
    return source;
  }

  Period period() {
    return period;
  }

  Map<Series, Observation> cells() {
    if (cells == null) {
      cells = new LinkedHashMap<>();
      read.forEach(figure -> cells.put(figure.series(), figure));
    }
    return cells;
  }

  /// The figures, in no order.
  Collection<Observation> figures() {
    return cells == null ? read : cells.values();
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
    return figures().stream().noneMatch(o -> Wording.isValue(o.measure()));
  }
}
