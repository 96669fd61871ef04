package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The least and the greatest number of different persons that two or more counts can stand for.
///
/// Unknown are the persons `p` of the base, and of each other institution those that it saw and the
/// base did not, `x`, and those whom both saw, `m`. What is known: `p`, `x + m`, `p - m`, `x` and
/// `m` each lie in a span. The persons known to any are at least `p` and the greatest `x`, because
/// what the others saw may be the same persons, and at most `p` and the sum of the `x`. Both ends
/// are reached by whole numbers, so no narrower bounds hold.
///
/// @param known persons known to any institution
/// @param base persons of the base among them
/// @param beside the most whom the others can have seen and the base did not
record Bounds(Span known, Span base, long beside) {

  /// What is known of one other institution beside the base.
  ///
  /// @param count its persons that belong in the national figure
  /// @param baseAlone persons of the base whom it did not see
  /// @param otherAlone persons whom it saw and the base did not
  /// @param both persons whom both saw, never negative
  record Pair(Span count, Span baseAlone, Span otherAlone, Span both) {

    /// Of two counts of which nothing is known but themselves.
    static Pair of(Span base, Span other) {
      return new Pair(
          other,
          new Span(0, base.high()),
          new Span(0, other.high()),
          new Span(0, Math.min(base.high(), other.high())));
    }

    private boolean isPossible() {
      return both.low() <= count.high() - otherAlone.low()
          && count.low() - both.high() <= otherAlone.high();
    }

    private long leastBase() {
      return Math.max(
          both.low() + baseAlone.low(), count.low() + baseAlone.low() - otherAlone.high());
    }

    private long greatestBase() {
      return Math.min(both.high(), count.high() - otherAlone.low()) + baseAlone.high();
    }

    /// The least number known to any where the base has `p` persons.
    private long least(long p) {
      return Math.max(
          p + Math.max(otherAlone.low(), count.low() - both.high()), count.low() + baseAlone.low());
    }

    /// The most whom this one alone saw where the base has `p` persons.
    private long greatestAlone(long p) {
      return Math.min(flat(), count.high() + baseAlone.high() - p);
    }

    private long flat() {
      return Math.min(otherAlone.high(), count.high() - both.low());
    }

    private long bend() {
      return count.high() + baseAlone.high() - flat();
    }
  }

  /// The bounds; empty where no numbers satisfy all that is said to be known.
  static Optional<Bounds> of(Span base, List<Pair> pairs) {
    long least = Math.max(base.low(), pairs.stream().mapToLong(Pair::leastBase).max().orElse(0));
    long greatest =
        Math.min(
            base.high(), pairs.stream().mapToLong(Pair::greatestBase).min().orElse(Long.MAX_VALUE));
    if (least > greatest || !pairs.stream().allMatch(Pair::isPossible)) {
      return Optional.empty();
    }
    long low = pairs.stream().mapToLong(pair -> pair.least(least)).max().orElse(least);
    // A sum of concave broken lines is greatest at an end or at a bend.
    long high =
        LongStream.concat(
                LongStream.of(least, greatest),
                pairs.stream().mapToLong(Pair::bend).map(bend -> Math.clamp(bend, least, greatest)))
            .map(p -> p + beside(pairs, p))
            .max()
            .orElseThrow();
    return Optional.of(
        new Bounds(new Span(low, high), new Span(least, greatest), beside(pairs, least)));
  }

  /// The least bounds of counts that say nothing of each other: from the greatest to the sum.
  static Bounds ofCounts(Span base, List<Span> others) {
    List<Pair> pairs = others.stream().map(other -> Pair.of(base, other)).toList();
    return of(base, pairs)
        .orElseThrow(() -> new IllegalStateException("Counts alone contradict each other"));
  }

  private static long beside(List<Pair> pairs, long p) {
    return Stream.of(pairs).flatMap(List::stream).mapToLong(pair -> pair.greatestAlone(p)).sum();
  }
}
