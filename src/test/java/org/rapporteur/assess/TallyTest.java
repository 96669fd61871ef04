package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.rulebook.Rating;

/// Findings as sums, held against the same findings one by one.
class TallyTest {

  private static final long[] WEIGHTS = {3, 5, 7};

  @Test
  void everyCombinationOfThreeFindingsCountsAsTheFindingsDoOneByOne() {
    List<List<TestResult>> combinations = new ArrayList<>();
    combinations(new ArrayList<>(), combinations);

    assertThat(combinations).hasSize(1 + 12 + 12 * 12 + 12 * 12 * 12);
    assertThat(combinations).allSatisfy(TallyTest::countsAsOneByOne);
  }

  @Test
  void aDecisiveTestIsCountedWhereItFailsAndWhereItIsOpen() {
    TestResult verified = result(Rating.NOT_MET, false, true);
    assertThat(Tally.of(verified, Rating.NOT_MET, 1).decisiveFailing()).isEqualTo(1);
    assertThat(Tally.of(verified, Rating.NOT_MET, 1).decisiveOpen()).isZero();
    assertThat(Tally.of(verified, Rating.UNKNOWN, 1).decisiveFailing()).isZero();
    assertThat(Tally.of(verified, Rating.UNKNOWN, 1).decisiveOpen()).isEqualTo(1);

    TestResult unverified = result(Rating.NOT_MET, true, true);
    assertThat(Tally.of(unverified, Rating.NOT_MET, 1).decisiveFailing()).isZero();
    assertThat(Tally.of(unverified, Rating.NOT_MET, 1).decisiveOpen()).isEqualTo(1);

    Tally both = Tally.of(verified, Rating.NOT_MET, 1).plus(Tally.of(verified, Rating.NOT_MET, 1));
    assertThat(both.decisiveFailing()).isEqualTo(2);
    assertThat(
            Tally.of(verified, Rating.UNKNOWN, 1)
                .plus(Tally.of(unverified, Rating.UNKNOWN, 1))
                .decisiveOpen())
        .isEqualTo(2);
  }

  @Test
  void onlyADecisiveTestFailsDecisively() {
    assertThat(result(Rating.NOT_MET, false, true).failsDecisively()).isTrue();
    assertThat(result(Rating.PRESUMED_NOT_MET, false, true).failsDecisively()).isTrue();
    assertThat(result(Rating.PARTLY_MET, false, true).failsDecisively()).isFalse();
    assertThat(result(Rating.UNKNOWN, false, true).failsDecisively()).isFalse();
    assertThat(result(Rating.NOT_MET, false, false).failsDecisively()).isFalse();
  }

  private static void countsAsOneByOne(List<TestResult> tests) {
    Tally tally = Tally.NONE;
    for (int i = 0; i < tests.size(); i++) {
      tally = tally.plus(Tally.of(tests.get(i), tests.get(i).rating(), WEIGHTS[i]));
    }
    List<Rating> counted = Counting.counted(tests);
    long all = 0;
    long known = 0;
    long got = 0;
    long withData = 0;
    long met = 0;
    for (int i = 0; i < tests.size(); i++) {
      Rating rating = counted.get(i);
      Rating raw = tests.get(i).rating();
      boolean applies = rating != Rating.NOT_APPLICABLE;
      all += applies ? WEIGHTS[i] : 0;
      known += applies && rating != Rating.UNKNOWN ? WEIGHTS[i] : 0;
      got += rating == Rating.MET ? 2 * WEIGHTS[i] : 0;
      got += rating == Rating.PARTLY_MET ? WEIGHTS[i] : 0;
      withData += applies && raw != Rating.UNKNOWN ? 1 : 0;
      met += raw == Rating.MET ? 1 : 0;
    }

    assertThat(tally.conjunction()).isEqualTo(Counting.conjunction(counted));
    assertThat(tally.all()).isEqualTo(all);
    assertThat(tally.knownWeight()).isEqualTo(known);
    assertThat(tally.gotWeight()).isEqualTo(got);
    assertThat((long) tally.withData()).isEqualTo(withData);
    assertThat((long) tally.met()).isEqualTo(met);
    assertThat(Counting.completeness(tests))
        .isEqualTo(new Completeness(tally.withData(), tally.applying()));
  }

  private static void combinations(List<TestResult> begun, List<List<TestResult>> all) {
    all.add(List.copyOf(begun));
    if (begun.size() == WEIGHTS.length) {
      return;
    }
    for (Rating rating : Rating.values()) {
      for (boolean unverified : new boolean[] {false, true}) {
        begun.add(result(rating, unverified, false));
        combinations(begun, all);
        begun.removeLast();
      }
    }
  }

  private static TestResult result(Rating rating, boolean unverified, boolean decisive) {
    return new TestResult(
        Rulebooks.shipped(2024).law().everyTest().stream()
            .filter(test -> test.head().unverified() == unverified)
            .findFirst()
            .orElseThrow(),
        rating,
        new Trace("reason", List.of(), Optional.empty(), List.of()),
        BigDecimal.ONE,
        decisive,
        List.of());
  }
}
