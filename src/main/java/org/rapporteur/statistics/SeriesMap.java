package org.rapporteur.statistics;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/// Figures by series, in the order of series; never changed. A year may have a hundred thousand: as
/// one list they need a tenth of the memory of a tree, and whoever passes them on copies nothing.
@SuppressWarnings("JdkObsolete") // Nobody asks for the neighbours of a series.
public final class SeriesMap extends AbstractMap<Series, Observation>
    implements SortedMap<Series, Observation> {

  private final List<Observation> figures;

  private SeriesMap(List<Observation> figures) {
    this.figures = figures;
  }

  /// Figures that are in order.
  ///
  /// @param figures each of a series of its own, in the order of series
  /// @throws IllegalArgumentException where they are not
  public static SeriesMap of(List<Observation> figures) {
    List<Observation> copy = List.copyOf(figures);
    Series before = null;
    for (Observation figure : copy) {
      if (before != null && before.compareTo(figure.series()) >= 0) {
        throw new IllegalArgumentException(figure.series() + " comes after " + before);
      }
      before = figure.series();
    }
    return new SeriesMap(copy);
  }

  /// @param figures each of a series of its own, in the order of series, as the caller has seen to
  static SeriesMap ofSorted(List<Observation> figures) {
    return new SeriesMap(List.copyOf(figures));
  }

  /// The figures of a map, or the map itself where it is one of these.
  ///
  /// @param map figures by their own series
  public static SeriesMap copyOf(SortedMap<Series, Observation> map) {
    return map instanceof SeriesMap same ? same : of(List.copyOf(map.values()));
  }

  /// The same series with other figures.
  ///
  /// @param change leaves the series of a figure as it is
  public SeriesMap map(UnaryOperator<Observation> change) {
    return of(figures.stream().map(change).toList());
  }

  @Override
  public Observation get(Object key) {
    if (key instanceof Series series) {
      int position = position(series);
      if (position < figures.size() && figures.get(position).series().equals(series)) {
        return figures.get(position);
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return figures.size();
  }

  @Override
  public Collection<Observation> values() {
    return figures;
  }

  @Override
  public Set<Entry<Series, Observation>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<Series, Observation>> iterator() {
        return figures.stream()
            .<Entry<Series, Observation>>map(figure -> Map.entry(figure.series(), figure))
            .iterator();
      }

      @Override
      public int size() {
        return figures.size();
      }
    };
  }

  /// The natural order of series.
  @Override
  public Comparator<? super Series> comparator() {
    return null;
  }

  @Override
  public SeriesMap subMap(Series from, Series to) {
    return new SeriesMap(figures.subList(position(from), position(to)));
  }

  @Override
  public SeriesMap headMap(Series to) {
    return new SeriesMap(figures.subList(0, position(to)));
  }

  @Override
  public SeriesMap tailMap(Series from) {
    return new SeriesMap(figures.subList(position(from), figures.size()));
  }

  @Override
  public Series firstKey() {
    return end(0);
  }

  @Override
  public Series lastKey() {
    return end(figures.size() - 1);
  }

  private Series end(int position) {
    if (figures.isEmpty()) {
      throw new NoSuchElementException("no figures");
    }
    return figures.get(position).series();
  }

  /// Where a series stands, or would stand.
  private int position(Series series) {
    int from = 0;
    int to = figures.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (figures.get(middle).series().compareTo(series) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
