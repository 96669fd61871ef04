package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.rapporteur.ingest.RawColumn;

/// What was found out about a row, for all rows that hold the same cells in some columns. Those who
/// read side by side may share it: what they find is never changed, and the same for equal rows.
///
/// @param <T> what was found out
final class RowCache<T> {

  /// Where there are up to so many combinations of cells a row, each has its own place.
  private static final int PLACES_OF_ROW = 2;

  /// Places that need no more than 4 MB.
  private static final int MOST_PLACES = 1 << 20;

  private final RawColumn[] columns;
  private final int[] contents;
  private final T[] places;
  private final Map<Long, T> known = new ConcurrentHashMap<>();
  private final boolean usable;
  private final int most;

  /// @param rows of the table
  /// @param most so many rows are remembered
  /// @param places an empty array of a length
  RowCache(List<RawColumn> columns, int rows, int most, IntFunction<T[]> places) {
    this.columns = columns.toArray(RawColumn[]::new);
    this.contents = columns.stream().mapToInt(column -> column.distinct().size()).toArray();
    double combinations = 1;
    for (int content : contents) {
      combinations *= content;
    }
    // Beyond the range of a long two different rows could get the same number.
    this.usable = combinations < Long.MAX_VALUE;
    boolean few = combinations <= Math.min(MOST_PLACES, PLACES_OF_ROW * (double) rows);
    this.places = places.apply(few ? (int) combinations : 0);
    this.most = most;
  }

  /// What is known of a row; null where nothing is.
  T get(int row) {
    if (places.length > 0) {
      return places[(int) key(row)];
    }
    return usable ? known.get(key(row)) : null;
  }

  void put(int row, T found) {
    if (places.length > 0) {
      places[(int) key(row)] = found;
    } else if (usable && known.size() < most) {
      known.put(key(row), found);
    }
  }

  private long key(int row) {
    long key = 0;
    for (int i = 0; i < columns.length; i++) {
      key = key * contents[i] + columns[i].index(row);
    }
    return key;
  }
}
