package org.rapporteur.validate;

import java.util.List;
import org.rapporteur.ingest.RawColumn;

/// What a row holds in some columns, as one number: rows with equal cells there have equal numbers.
final class RowKey {

  private final RawColumn[] columns;
  private final boolean usable;

  RowKey(List<RawColumn> columns) {
    this.columns = columns.toArray(RawColumn[]::new);
    double combinations = 1;
    for (RawColumn column : columns) {
      combinations *= column.distinct().size();
    }
    // Beyond the range of a long two different rows could get the same number.
    usable = combinations < Long.MAX_VALUE;
  }

  boolean isUsable() {
    return usable;
  }

  long of(int row) {
    long key = 0;
    for (RawColumn column : columns) {
      key = key * column.distinct().size() + column.index(row);
    }
    return key;
  }
}
