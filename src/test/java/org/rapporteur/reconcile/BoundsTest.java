package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bounds against trying every possible world of few persons.
class BoundsTest {

  private static final int MOST = 5;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void noWorldLiesOutsideAndBothEndsAreReached(int others) {
    int possible = 0;
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      Span base = span(random);
      List<Bounds.Pair> pairs = new ArrayList<>();
      for (int i = 0; i < others; i++) {
        pairs.add(new Bounds.Pair(span(random), span(random), span(random), span(random)));
      }
      Optional<Span> tried = tried(base, pairs);
      assertThat(Bounds.of(base, pairs).map(Bounds::known))
          .as("seed %d: %s beside %s", seed, base, pairs)
          .isEqualTo(tried);
      possible += tried.isPresent() ? 1 : 0;
    }
    assertThat(possible).isGreaterThan(50);
  }

  private static Span span(Random random) {
    int low = random.nextInt(MOST);
    return new Span(low, low + random.nextInt(MOST - low + 1));
  }

  /// The union of what others saw beside the base may be anything from the greatest to the sum.
  private static Optional<Span> tried(Span base, List<Bounds.Pair> pairs) {
    Optional<Span> found = Optional.empty();
    for (long p = base.low(); p <= base.high(); p++) {
      long greatest = 0;
      long sum = 0;
      boolean possible = true;
      for (Bounds.Pair pair : pairs) {
        Optional<Span> alone = alone(p, pair);
        possible &= alone.isPresent();
        greatest = Math.max(greatest, alone.map(Span::low).orElse(0L));
        sum += alone.map(Span::high).orElse(0L);
      }
      if (possible) {
        Span here = new Span(p + greatest, p + sum);
        found =
            Optional.of(
                found
                    .map(so ->
                        new Span(Math.min(so.low(), here.low()), Math.max(so.high(), here.high())))
                    .orElse(here));
      }
    }
    return found;
  }

  private static Optional<Span> alone(long p, Bounds.Pair pair) {
    long low = Long.MAX_VALUE;
    long high = -1;
    for (long both = 0; both <= p; both++) {
      for (long alone = 0; alone <= 2 * MOST; alone++) {
        if (in(both, pair.both())
            && in(alone, pair.otherAlone())
            && in(p - both, pair.baseAlone())
            && in(both + alone, pair.count())) {
          low = Math.min(low, alone);
          high = Math.max(high, alone);
        }
      }
    }
    return high < 0 ? Optional.empty() : Optional.of(new Span(low, high));
  }

  private static boolean in(long number, Span span) {
    return span.low() <= number && number <= span.high();
  }
}
