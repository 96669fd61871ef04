package org.rapporteur.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order of many series, worked out once: years are of nearly the same series, and to compare
/// those anew for each would take longer than all else.
public final class SeriesOrder {

  private final Map<Series, Integer> places = new HashMap<>();

  public SeriesOrder(Set<Series> all) {
    List<Series> sorted = new ArrayList<>(all);
    sorted.sort(null);
    sorted.forEach(series -> places.put(series, places.size()));
  }

  /// Figures by series; of several of one series the last counts.
  ///
  /// @param figures of series whose order this is
  public SeriesMap map(Collection<Observation> figures) {
    List<Observation> all = List.copyOf(figures);
    long[] sorted = new long[all.size()];
    int position = 0;
    for (Observation figure : all) {
      sorted[position] = (long) places.get(figure.series()) << Integer.SIZE | position;
      position++;
    }
    Arrays.sort(sorted);
    List<Observation> inOrder = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      if (i + 1 == sorted.length || place(sorted[i]) != place(sorted[i + 1])) {
        inOrder.add(all.get((int) sorted[i]));
      }
    }
    return SeriesMap.ofSorted(inOrder);
  }

  private static int place(long sorted) {
    return (int) (sorted >> Integer.SIZE);
  }
}
