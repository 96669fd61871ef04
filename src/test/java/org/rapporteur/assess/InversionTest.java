package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test.AtLeast;
import org.rapporteur.rulebook.Test.AtMost;
import org.rapporteur.rulebook.Test.Share;
import org.rapporteur.rulebook.Test.Trend;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// A figure at which a test would be met, put in the place of the figure reported.
class InversionTest {

  private static final int COUNTRIES = 150;

  @Test
  void theTestIsMetAtThatFigureAndNoLongerOneFurtherOff() {
    Random chance = new Random(21);
    SortedMap<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < COUNTRIES; i++) {
      Given given = InventedCountry.of(chance);
      Rulebook rulebook = Rulebooks.shipped(given.year);
      Inversion inversion = Inversion.of(given.record(), rulebook);
      for (org.rapporteur.rulebook.Test test : rulebook.law().everyTest()) {
        inversion
            .met(test)
            .ifPresent(met -> {
              seen.merge(test.getClass().getSimpleName(), 1, Integer::sum);
              assertThat(met.value().scale()).as(test.id()).isZero();
              assertThat(met.value()).as(test.id()).isNotNegative();
              assertThat(rated(given, test, met.series(), met.value()))
                  .as("%s at %s", test.id(), met)
                  .isEqualTo(Rating.MET);
              BigDecimal off =
                  met.atLeast()
                      ? met.value().subtract(BigDecimal.ONE)
                      : met.value().add(BigDecimal.ONE);
              if (off.signum() >= 0) {
                assertThat(rated(given, test, met.series(), off))
                    .as("%s one off %s", test.id(), met)
                    .isNotEqualTo(Rating.MET);
              }
            });
      }
    }
    assertThat(seen).containsOnlyKeys("AtLeast", "AtMost", "Share", "Trend");
    assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(20));
  }

  @Test
  void whereNoFigureIsFoundForAShareOfAKnownWholeNoneWouldMeetIt() {
    Random chance = new Random(22);
    int impossible = 0;
    for (int i = 0; i < COUNTRIES; i++) {
      Given given = InventedCountry.of(chance);
      Rulebook rulebook = Rulebooks.shipped(given.year);
      Inversion inversion = Inversion.of(given.record(), rulebook);
      for (org.rapporteur.rulebook.Test test : rulebook.law().everyTest()) {
        if (test instanceof Share share
            && given.now.containsKey(share.whole())
            && given.now.get(share.whole()).measure() instanceof Measure.Known(BigDecimal most)
            && share.part().stream().skip(1).allMatch(part -> isKnown(given, part))
            && inversion.met(test).isEmpty()) {
          impossible++;
          for (long value = 0; value <= most.longValue(); value++) {
            assertThat(rated(given, test, share.part().getFirst(), BigDecimal.valueOf(value)))
                .as("%s at %d of %s", test.id(), value, most)
                .isNotEqualTo(Rating.MET);
          }
        }
      }
    }
    assertThat(impossible).isPositive();
  }

  @Test
  void aTestWithoutANumberAndATrendWithoutAYearBeforeHaveNone() {
    Given given = LawCaseReader.country("everything-met");
    given.before.clear();
    Rulebook rulebook = Rulebooks.shipped(given.year);
    Inversion inversion = Inversion.of(given.record(), rulebook);

    assertThat(rulebook.law().everyTest())
        .filteredOn(
            test -> !(test instanceof AtLeast || test instanceof AtMost || test instanceof Share))
        .hasSizeGreaterThan(20)
        .anyMatch(Trend.class::isInstance)
        .allSatisfy(test -> assertThat(inversion.met(test)).as(test.id()).isEmpty());
  }

  private static boolean isKnown(Given given, Series series) {
    return given.now.containsKey(series)
        && given.now.get(series).measure() instanceof Measure.Known;
  }

  private static Rating rated(
      Given given, org.rapporteur.rulebook.Test test, Series series, BigDecimal value) {
    Optional<Observation> reported = Optional.ofNullable(given.now.get(series));
    given.now(series, new Measure.Known(value));
    try {
      return Assessor.rate(given.record(), Rulebooks.shipped(given.year), test, false).rating();
    } finally {
      given.now.remove(series);
      reported.ifPresent(observation -> given.now.put(series, observation));
    }
  }
}
