package org.rapporteur.statistics;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is counted: an indicator of the catalogue, and the codes of the dimensions by which it is
/// broken down (`form` → `labour`). No dimension: the total.
public record Series(String indicator, SortedMap<String, String> breakdown)
    implements Comparable<Series> {

  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::indicator)
          .thenComparingInt(series -> series.breakdown().size())
          .thenComparing(Series::breakdown, Series::compareBreakdowns);

  public Series {
    Objects.requireNonNull(indicator, "indicator");
    breakdown = Collections.unmodifiableSortedMap(new TreeMap<>(breakdown));
  }

  public static Series total(String indicator) {
    return new Series(indicator, Collections.emptySortedMap());
  }

  public static Series of(String indicator, Map<String, String> breakdown) {
    return new Series(indicator, new TreeMap<>(breakdown));
  }

  /// The same indicator broken down by one dimension.
  public static Series of(String indicator, String dimension, String code) {
    return of(indicator, Map.of(dimension, code));
  }

  public boolean isTotal() {
    return breakdown.isEmpty();
  }

  /// Of breakdowns by as many dimensions, in the order of `dimension=code`.
  private static int compareBreakdowns(
      SortedMap<String, String> left, SortedMap<String, String> right) {
    Iterator<Map.Entry<String, String>> others = right.entrySet().iterator();
    for (Map.Entry<String, String> entry : left.entrySet()) {
      Map.Entry<String, String> other = others.next();
      int byDimension = entry.getKey().compareTo(other.getKey());
      int byCode = entry.getValue().compareTo(other.getValue());
      if (byDimension != 0 || byCode != 0) {
        return byDimension != 0 ? byDimension : byCode;
      }
    }
    return 0;
  }

  @Override
  public int compareTo(Series other) {
    return ORDER.compare(this, other);
  }

  /// `victims-identified` or `victims-identified{form=labour}`.
  @Override
  public String toString() {
    return breakdown.isEmpty() ? indicator : indicator + breakdown;
  }
}
