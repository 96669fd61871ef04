package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.RawColumn;
import org.rapporteur.statistics.Series;

/// The series of rows already read, by the cells of indicator and dimensions. Rows that count the
/// same thing share one series, and its cells are looked at once.
final class SeriesCache {

  private final Map<Long, Optional<Series>> known = new HashMap<>();
  private final RowKey key;

  SeriesCache(FigureColumns figures) {
    List<RawColumn> columns = new ArrayList<>(List.of(figures.indicator()));
    columns.addAll(figures.dimensions().values());
    key = new RowKey(columns);
  }

  Optional<Series> at(int row) {
    return key.isUsable() ? known.getOrDefault(key.of(row), Optional.empty()) : Optional.empty();
  }

  void put(int row, Series series) {
    if (key.isUsable()) {
      known.put(key.of(row), Optional.of(series));
    }
  }
}
