package org.rapporteur.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The figures of one flow by one source, laid end to end over a period: what happened in its parts
/// happened in the whole. No day is counted twice and no figure is split in proportion to days.
///
/// Of several ways the one that leaves the fewest days open is taken, then the one with the fewest
/// missing figures, the fewest intervals, the fewest parts.
///
/// @param parts in the order of time
/// @param otherwise where the fit is `CONTRADICTION`, other parts that fill the same days; empty
///   otherwise
public record Tiling(Period period, Fit fit, List<Observation> parts, List<Observation> otherwise) {

  /// How the parts fill the period.
  public enum Fit {
    /// Each day is in one part.
    WHOLE,
    /// Some days are in none.
    GAP,
    /// Each day is in some part, and some must be in two.
    OVERLAP,
    /// There is more than one way to fill some days, and their sums differ.
    CONTRADICTION
  }

  /// How many others may be tried for a figure, on average, so that a file of a hundred thousand
  /// periods is read to its end. For a century of weeks, months, quarters, halves, years, running
  /// months of a year and rolling years it is 12; with rolling five years besides, 58.
  private static final int MOST_STEPS = 100;

  private static final Comparator<Observation> ORDER =
      Comparator.comparing((Observation figure) -> figure.period().start())
          .thenComparing(figure -> figure.period().end())
          .thenComparing(figure -> figure.provenance().location());

  public Tiling {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(fit, "fit");
    parts = List.copyOf(parts);
    otherwise = List.copyOf(otherwise);
  }

  /// The best way to fill a period.
  ///
  /// @param figures of one series by one source, in any order; those that reach beyond the period
  ///   are not used
  public static Tiling of(Period period, List<Observation> figures) {
    List<Observation> within =
        figures.stream().filter(f -> period.contains(f.period())).sorted(ORDER).toList();
    Way best = best(period, within);
    if (best.open == 0) {
      return best.contradiction
          .map(two -> new Tiling(period, Fit.CONTRADICTION, two.one(), two.other()))
          .orElseGet(() -> new Tiling(period, Fit.WHOLE, best.parts(), List.of()));
    }
    List<Observation> overlapping = overlapping(period, within);
    return overlapping.isEmpty()
        ? new Tiling(period, Fit.GAP, best.parts(), List.of())
        : new Tiling(period, Fit.OVERLAP, overlapping, List.of());
  }

  /// For each of some figures, the best parts that fill its period, where two or more of the others
  /// do; looked for once for all figures that begin on a day.
  ///
  /// @param figures of one series by one source, one a period
  /// @return empty where so many of the periods overlap that it would take too long to see
  public static Map<Observation, List<Observation>> parts(List<Observation> figures) {
    NavigableMap<LocalDate, List<Observation>> starting = new TreeMap<>();
    figures.stream()
        .sorted(ORDER)
        .forEach(figure ->
            starting.computeIfAbsent(figure.period().start(), _ -> new ArrayList<>()).add(figure));
    Map<Observation, List<Observation>> parts = new LinkedHashMap<>();
    if (steps(starting) > (long) MOST_STEPS * figures.size()) {
      return Map.of();
    }
    for (List<Observation> wholes : starting.values()) {
      Map<LocalDate, Way> composed = composed(wholes, starting);
      for (Observation whole : wholes) {
        Way way = composed.get(dayAfter(whole.period()));
        if (way != null) {
          parts.put(whole, way.parts());
        }
      }
    }
    return parts;
  }

  /// How many figures begin within the longest of each day, in all: so many are tried as parts.
  private static long steps(NavigableMap<LocalDate, List<Observation>> starting) {
    NavigableMap<LocalDate, Integer> upTo = new TreeMap<>();
    int count = 0;
    for (Map.Entry<LocalDate, List<Observation>> day : starting.entrySet()) {
      count += day.getValue().size();
      upTo.put(day.getKey(), count);
    }
    long steps = 0;
    for (List<Observation> wholes : starting.values()) {
      Period longest = wholes.getLast().period();
      steps += upTo.floorEntry(longest.end()).getValue() - upTo.get(longest.start());
    }
    return steps;
  }

  /// The best ways of two or more parts from the day on which some figures begin to each day on
  /// which they, or shorter ones, have ended.
  private static Map<LocalDate, Way> composed(
      List<Observation> wholes, SortedMap<LocalDate, List<Observation>> starting) {
    LocalDate last = dayAfter(wholes.getLast().period());
    NavigableMap<LocalDate, Way> ways = new TreeMap<>();
    wholes.forEach(whole -> ways.put(dayAfter(whole.period()), Way.START.and(whole)));
    Map<LocalDate, Way> composed = new HashMap<>();
    for (LocalDate day = ways.firstKey(); day.isBefore(last); day = ways.higherKey(day)) {
      for (Observation figure : starting.getOrDefault(day, List.of())) {
        LocalDate after = dayAfter(figure.period());
        if (!after.isAfter(last)) {
          Way way = ways.get(day).and(figure);
          composed.merge(after, way, Way::better);
          ways.merge(after, way, Way::better);
        }
      }
    }
    return composed;
  }

  private static Way best(Period period, List<Observation> within) {
    Map<LocalDate, List<Observation>> starting =
        within.stream().collect(Collectors.groupingBy(figure -> figure.period().start()));
    SortedSet<LocalDate> days = new TreeSet<>(starting.keySet());
    within.forEach(figure -> days.add(dayAfter(figure.period())));
    days.add(dayAfter(period));
    Map<LocalDate, Way> ways = new HashMap<>();
    ways.put(period.start(), Way.START);
    LocalDate day = period.start();
    for (LocalDate next : days.tailSet(day.plusDays(1))) {
      Way here = ways.get(day);
      for (Observation figure : starting.getOrDefault(day, List.of())) {
        ways.merge(dayAfter(figure.period()), here.and(figure), Way::with);
      }
      ways.merge(next, here.leaving(ChronoUnit.DAYS.between(day, next)), Way::with);
      day = next;
    }
    return ways.get(day);
  }

  /// Figures that leave no day of the period open, each reaching further than those before it;
  /// empty where there are none.
  private static List<Observation> overlapping(Period period, List<Observation> within) {
    List<Observation> used = new ArrayList<>();
    LocalDate open = period.start();
    while (!open.isAfter(period.end())) {
      LocalDate first = open;
      Optional<Observation> furthest =
          within.stream()
              .filter(figure -> figure.period().contains(first))
              .max(Comparator.comparing(figure -> figure.period().end()));
      if (furthest.isEmpty()) {
        return List.of();
      }
      used.add(furthest.get());
      open = dayAfter(furthest.get().period());
    }
    return used;
  }

  private static LocalDate dayAfter(Period period) {
    return period.end().plusDays(1);
  }

  /// The sum of the parts.
  public Measure sum() {
    return Measure.sum(parts.stream().map(Observation::measure).toList());
  }

  /// Two rows of parts that fill the same days and do not add up to the same.
  private record Contradiction(List<Observation> one, List<Observation> other) {}

  /// A way from the first day of the period to some later one.
  ///
  /// @param before the way without its last part; null at the start
  /// @param last null where the way has no part yet
  /// @param open days that no part fills
  /// @param sum of the parts
  private record Way(
      Way before,
      Observation last,
      long open,
      int missing,
      int intervals,
      int count,
      Range sum,
      Optional<Contradiction> contradiction) {

    static final Way START = new Way(null, null, 0, 0, 0, 0, Range.ZERO, Optional.empty());

    private static final Comparator<Way> BEST_FIRST =
        Comparator.comparingLong(Way::open)
            .thenComparingInt(Way::missing)
            .thenComparingInt(Way::intervals)
            .thenComparingInt(Way::count);

    Way leaving(long days) {
      return new Way(before, last, open + days, missing, intervals, count, sum, contradiction);
    }

    Way and(Observation part) {
      return switch (part.measure()) {
        case Measure.Known _, Measure.NotApplicable _ -> and(part, 0, 0);
        case Measure.Interval _ -> and(part, 0, 1);
        case Measure.Missing _ -> and(part, 1, 0);
      };
    }

    private Way and(Observation part, int moreMissing, int moreIntervals) {
      return new Way(
          this,
          part,
          open,
          missing + moreMissing,
          intervals + moreIntervals,
          count + 1,
          sum.plus(Range.of(part.measure())),
          contradiction);
    }

    Way better(Way other) {
      return BEST_FIRST.compare(this, other) <= 0 ? this : other;
    }

    /// The better of two ways to the same day, which must agree where neither leaves a day open.
    Way with(Way other) {
      Way best = better(other);
      if (open > 0 || other.open > 0) {
        return best;
      }
      Optional<Contradiction> found =
          contradiction
              .or(() -> other.contradiction)
              .or(() ->
                  sum.meets(other.sum)
                      ? Optional.empty()
                      : Optional.of(new Contradiction(parts(), other.parts())));
      return new Way(
          best.before,
          best.last,
          best.open,
          best.missing,
          best.intervals,
          best.count,
          best.sum,
          found);
    }

    List<Observation> parts() {
      Deque<Observation> parts = new ArrayDeque<>();
      for (Way way = this; way.last != null; way = way.before) {
        parts.addFirst(way.last);
      }
      return List.copyOf(parts);
    }
  }
}
