package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Threshold;

/// Cut points and means in whole numbers, held against decimal ones.
class ScaleTest {

  /// Ten units a point, half of the weight must be known.
  private static final Scale TEN = new Scale(10, 800, 500, 400, 750, 450, 1, 2);

  /// The same in thousands.
  private static final Scale THOUSAND =
      new Scale(1000, 80_000, 50_000, 40_000, 75_000, 45_000, 1, 2);

  @Test
  void theCutPointsOfAProfileAreThoseOfItsThresholds() {
    JudgementProfile profile = Rulebooks.shipped(2024).profile();
    Scale scale = Scale.of(profile);

    assertThat(scale.met()).isEqualTo(units(scale, profile, JudgementProfile.CRITERION_MET));
    assertThat(scale.partly()).isEqualTo(units(scale, profile, JudgementProfile.CRITERION_PARTLY));
    assertThat(scale.cap()).isEqualTo(units(scale, profile, JudgementProfile.DECISIVE_CAP));
    assertThat(scale.serious()).isEqualTo(units(scale, profile, JudgementProfile.SERIOUS));
    assertThat(scale.significant()).isEqualTo(units(scale, profile, JudgementProfile.SIGNIFICANT));
    assertThat(scale.unit()).isEqualTo(10);
    assertThat(scale.full()).isEqualTo(1000);
  }

  @Test
  void aUnitIsSmallEnoughForTheFinestCutPoint() {
    JudgementProfile profile = Rulebooks.shipped(2024).profile();
    Threshold serious = profile.threshold(JudgementProfile.SERIOUS);
    Scale scale =
        Scale.of(
            AlteredProfile.threshold(
                profile,
                new Threshold(
                    serious.id(),
                    new BigDecimal("66.625"),
                    serious.unit(),
                    serious.basis(),
                    serious.why())));

    assertThat(scale.unit()).isEqualTo(1000);
    assertThat(scale.serious()).isEqualTo(66_625);
    assertThat(scale.units(new BigDecimal("12.3"))).isEqualTo(12_300);
  }

  @Test
  void otherCutPointsKeepWithinTheScaleAndInTheirOrder() {
    assertThat(TEN.with(2000, 2000, -5, 0, 9999))
        .isEqualTo(new Scale(10, 1000, 999, 0, 1, 0, 1, 2));
    assertThat(TEN.with(1, 0, 2000, 5000, 2000)).isEqualTo(new Scale(10, 2, 1, 0, 1000, 999, 1, 2));
    assertThat(TEN.with(700, 600, 5000, 650, 649))
        .isEqualTo(new Scale(10, 700, 600, 599, 650, 649, 1, 2));
  }

  @Test
  void aMeanIsRoundedToOneDecimalHalfUp() {
    Random chance = new Random(11);
    for (int i = 0; i < 2000; i++) {
      long weight = chance.nextLong(1, 61);
      long sum = weight * chance.nextLong(100_001) + chance.nextLong(weight);
      BigDecimal points =
          BigDecimal.valueOf(sum)
              .divide(BigDecimal.valueOf(weight * THOUSAND.unit()), 1, RoundingMode.HALF_UP);
      assertThat(THOUSAND.mean(sum, weight)).isEqualTo(THOUSAND.units(points));
    }
  }

  @Test
  void aMeanReachesALineWhereItsDifferencesFromTwiceTheLeastAreNotBelowZero() {
    Random chance = new Random(12);
    for (int i = 0; i < 2000; i++) {
      long line = chance.nextLong(1, 100_001);
      long weight = chance.nextLong(1, 10);
      // Close to the line, where a slip would show.
      long value = Math.max(0, line - 300 + chance.nextLong(600));
      boolean reaches = THOUSAND.mean(weight * value, weight) >= line;
      assertThat(weight * (2 * value - THOUSAND.twiceTheLeast(line)) >= 0)
          .as("line %d, value %d", line, value)
          .isEqualTo(reaches);
    }
  }

  @Test
  void aValueThatReachesACutPointExactlyIsAboveIt() {
    assertThat(TEN.score(tests(2, 1)).rating()).isEqualTo(Rating.PARTLY_MET);
    assertThat(TEN.score(tests(2, 1)).evidence()).isEqualTo(500);
    assertThat(TEN.score(tests(5, 4)).rating()).isEqualTo(Rating.MET);
    assertThat(TEN.score(tests(5, 2)).rating()).isEqualTo(Rating.NOT_MET);
  }

  @Test
  void aScoreIsTheSameInFinerUnits() {
    for (int all = 1; all < 40; all++) {
      for (int met = 0; met <= all; met++) {
        Scale.Score ten = TEN.score(tests(all, met));
        Scale.Score thousand = THOUSAND.score(tests(all, met));
        assertThat(thousand.evidence()).isEqualTo(100 * ten.evidence());
        assertThat(thousand.worst()).isEqualTo(100 * ten.worst());
        assertThat(thousand.best()).isEqualTo(100 * ten.best());
        assertThat(thousand.rating()).isEqualTo(ten.rating());
      }
    }
  }

  private static long units(Scale scale, JudgementProfile profile, String threshold) {
    return scale.units(profile.threshold(threshold).value());
  }

  /// Some tests of weight 1, all found, so many of them met.
  private static Tally tests(int all, int met) {
    return new Tally(all, all, 2L * met, 0, all, all, all - met, 0, 0, 0, 0, all);
  }
}
