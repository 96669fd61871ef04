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

  private final List<RawColumn> columns = new ArrayList<>();
  private final Map<Long, Optional<Series>> known = new HashMap<>();
  private final boolean usable;

  SeriesCache(FigureColumns figures) {
    columns.add(figures.indicator());
    columns.addAll(figures.dimensions().values());
    double combinations = 1;
    for (RawColumn column : columns) {
      combinations *= column.distinct().size();
    }
    // Beyond the range of a long two rows could get the same key.
    usable = combinations < Long.MAX_VALUE;
  }

  Optional<Series> at(int row) {
    return usable ? known.getOrDefault(key(row), Optional.empty()) : Optional.empty();
  }

  void put(int row, Series series) {
    if (usable) {
      known.put(key(row), Optional.of(series));
    }
  }

  private long key(int row) {
    long key = 0;
    for (RawColumn column : columns) {
      key = key * column.distinct().size() + column.index(row);
    }
    return key;
  }
}
