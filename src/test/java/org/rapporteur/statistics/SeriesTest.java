package org.rapporteur.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Series are equal by what they count, and stand in the order of indicator, number of dimensions,
/// and codes.
class SeriesTest {

  /// In order.
  private static final List<Series> ORDERED =
      List.of(
          Series.total("a"),
          Series.of("a", "age", "adult"),
          Series.of("a", "age", "child"),
          Series.of("a", "age", "child-2"),
          Series.of("a", "age-sex", "boy"),
          Series.of("a", "sex", "female"),
          Series.of("a", Map.of("age", "adult", "sex", "male")),
          Series.of("a", Map.of("age", "adult", "sex", "male-2")),
          Series.of("a", Map.of("age", "adult-2", "sex", "female")),
          Series.of("a", Map.of("age-sex", "a", "sex", "female")),
          Series.total("a-b"),
          Series.of("a-b", "age", "adult"),
          Series.total("b"));

  @Test
  void anyOrderIsPutIntoTheSame() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      List<Series> mixed = new ArrayList<>(ORDERED);
      Collections.shuffle(mixed, random);
      Collections.sort(mixed);
      assertThat(mixed).isEqualTo(ORDERED);
    }
  }

  @Test
  void theSameIndicatorAndCodesAreTheSameSeries() {
    Series one = Series.of("a", Map.of("sex", "male", "age", "adult"));
    Series other = new Series("a", Map.of("age", "adult", "sex", "male"));
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isEqualByComparingTo(other);
    assertThat(one).hasToString("a{age=adult, sex=male}");
    for (Series series : ORDERED) {
      assertThat(ORDERED.stream().filter(series::equals)).containsExactly(series);
    }
  }
}
