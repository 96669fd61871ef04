package org.rapporteur.validate;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// The figures of a source by series and period. Sources have few series over few periods or many
/// over few; two levels stay small in both cases.
final class FactIndex {

  private final Map<Series, Map<Period, Observation>> facts = new HashMap<>();

  /// The figure that was there before; null where there was none.
  Observation putIfAbsent(Observation observation) {
    return facts
        .computeIfAbsent(observation.series(), _ -> new HashMap<>())
        .putIfAbsent(observation.period(), observation);
  }

  /// The figure; null where there is none.
  Observation get(Series series, Period period) {
    Map<Period, Observation> ofSeries = facts.get(series);
    return ofSeries == null ? null : ofSeries.get(period);
  }
}
