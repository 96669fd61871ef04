package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// What must hold of every country, tried on many that a seeded chance makes up.
class PropertiesTest {

  private static final int COUNTRIES = 400;
  private static final List<Rating> ORDER = List.of(Rating.NOT_MET, Rating.PARTLY_MET, Rating.MET);

  @Test
  void worstIsNeverBetterThanTheEvidenceAndTheEvidenceNeverBetterThanBest() {
    Random chance = new Random(7106);
    for (int i = 0; i < COUNTRIES; i++) {
      Assessment found = assess(InventedCountry.of(chance));
      TierDetermination tier = found.tier();
      int evidence = tier.evidence().map(run -> rank(run.tier())).orElse(rank(tier.worst().tier()));
      assertThat(rank(tier.worst().tier())).isLessThanOrEqualTo(evidence);
      assertThat(evidence).isLessThanOrEqualTo(rank(tier.best().tier()));
      // The type Band refuses a band out of order; here that there always is one.
      List<Band> bands = new ArrayList<>(List.of(found.overall(), tier.criteria()));
      found.pillars().forEach(pillar -> bands.add(pillar.band()));
      found.criteria().forEach(criterion -> bands.add(criterion.value()));
      assertThat(bands).hasSize(18).doesNotContainNull();
    }
  }

  @Test
  void oneMoreConvictionWithAYearToServeNeverLowersARating() {
    Random chance = new Random(7107);
    List<String> raised =
        List.of(
            "persons-convicted",
            "persons-sentenced",
            "persons-sentenced sentence=prison-year-or-more");
    int compared = 0;
    for (int i = 0; i < COUNTRIES; i++) {
      Given given = InventedCountry.of(chance);
      consistentSentences(given, chance);
      Assessment before = assess(given);
      raised.forEach(series -> raise(given, Given.series(series)));
      Assessment after = assess(given);
      Map<String, Rating> was = Findings.of(before).ratings();
      Map<String, Rating> is = Findings.of(after).ratings();
      for (Map.Entry<String, Rating> entry : was.entrySet()) {
        // A ground for the Watch List that is met is no good rating.
        if (!entry.getKey().startsWith("W-")
            && ORDER.contains(entry.getValue())
            && ORDER.contains(is.get(entry.getKey()))) {
          compared++;
          assertThat(ORDER.indexOf(is.get(entry.getKey())))
              .as("country %d: %s", i, entry.getKey())
              .isGreaterThanOrEqualTo(ORDER.indexOf(entry.getValue()));
        }
      }
      assertThat(rank(after.tier().worst().tier()))
          .isGreaterThanOrEqualTo(rank(before.tier().worst().tier()));
      assertThat(rank(after.tier().best().tier()))
          .isGreaterThanOrEqualTo(rank(before.tier().best().tier()));
    }
    assertThat(compared).isGreaterThan(COUNTRIES * 20);
  }

  /// What a missing figure could be bounds what is found without it: whatever number is put in, the
  /// result lies within the band that stood there while it was missing.
  @Test
  void aMissingCellStandsForEveryNumberAndNotForZero() {
    Random chance = new Random(31);
    for (int i = 0; i < COUNTRIES; i++) {
      Given given = InventedCountry.of(chance);
      List<Series> known = new ArrayList<>(given.now.keySet());
      Series gone = known.get(chance.nextInt(known.size()));
      Observation figure = given.now.remove(gone);
      given.requests.clear();
      // What stands in for a missing figure would contradict the number put in.
      given.answers.remove("convictions-direction");
      given.now.remove(Given.series("victims-identified citizenship=national"));
      Assessment without = assess(given);
      for (long number : new long[] {0, 1, 7, 500}) {
        given.now.put(gone, with(figure, Measure.of(number)));
        Assessment with = assess(given);
        for (int c = 0; c < with.criteria().size(); c++) {
          Band open = without.criteria().get(c).value();
          Band closed = with.criteria().get(c).value();
          if (sameApplies(with.criteria().get(c), without.criteria().get(c))) {
            assertThat(closed.worst())
                .as(
                    "country %d, %s = %d, %s",
                    i, gone, number, with.criteria().get(c).criterion().id())
                .isGreaterThanOrEqualTo(open.worst());
            assertThat(closed.best()).isLessThanOrEqualTo(open.best());
          }
        }
      }
    }
  }

  @Test
  void theOrderInWhichFactsAreGivenDoesNotMatter() {
    for (int seed = 0; seed < 40; seed++) {
      Given given = InventedCountry.of(new Random(seed));
      Assessment first = assess(given);
      Given shuffled = new Given(given.year);
      shuffled.absent = given.absent;
      Random chance = new Random(seed + 1000L);
      shuffle(given.now, chance)
          .forEach(entry -> shuffled.now.put(entry.getKey(), entry.getValue()));
      shuffle(given.before, chance)
          .forEach(entry -> shuffled.before.put(entry.getKey(), entry.getValue()));
      List<Map.Entry<String, Answer>> answers = new ArrayList<>(given.answers.entrySet());
      Collections.shuffle(answers, chance);
      answers.forEach(entry -> shuffled.answers.put(entry.getKey(), entry.getValue()));
      shuffled.offences.addAll(given.offences.reversed());
      shuffled.tiers.putAll(given.tiers);
      shuffled.waivers.addAll(given.waivers);
      shuffled.requests.addAll(given.requests);
      Collections.shuffle(shuffled.requests, chance);
      assertThat(assess(shuffled)).isEqualTo(first);
    }
  }

  private static Assessment assess(Given given) {
    return Assessor.assess(given.record(), Rulebooks.shipped(given.year), given.history());
  }

  /// Whoever is sentenced is convicted, and the kinds of sentence do not exceed the sentenced.
  private static void consistentSentences(Given given, Random chance) {
    long year = chance.nextInt(8);
    long less = chance.nextInt(4);
    long suspended = chance.nextInt(4);
    given.now("persons-convicted", year + less + suspended + chance.nextInt(3));
    given.now("persons-sentenced", year + less + suspended);
    given.now("persons-sentenced sentence=prison-year-or-more", year);
    given.now("persons-sentenced sentence=prison-under-year", less);
    given.now("persons-sentenced sentence=suspended", suspended);
  }

  private static void raise(Given given, Series series) {
    Measure.Known known = (Measure.Known) given.now.get(series).measure();
    given.now(series, Measure.of(known.value().longValueExact() + 1));
  }

  private static Observation with(Observation figure, Measure measure) {
    return new Observation(
        figure.series(),
        figure.period(),
        measure,
        figure.marks(),
        figure.legalBasis(),
        figure.note(),
        figure.provenance());
  }

  /// A figure can make a test not apply, and its weight leave; then the bands have no common
  /// measure.
  private static boolean sameApplies(CriterionResult one, CriterionResult other) {
    return notApplicable(one) == notApplicable(other);
  }

  private static long notApplicable(CriterionResult criterion) {
    return criterion.tests().stream()
        .filter(test -> test.rating() == Rating.NOT_APPLICABLE)
        .count();
  }

  private static List<Map.Entry<Series, Observation>> shuffle(
      SortedMap<Series, Observation> figures, Random chance) {
    List<Map.Entry<Series, Observation>> entries =
        new ArrayList<>(new TreeMap<>(figures).entrySet());
    Collections.shuffle(entries, chance);
    return entries;
  }

  private static int rank(Tier tier) {
    return switch (tier) {
      case TIER_3 -> 0;
      case TIER_2_WATCH_LIST -> 1;
      case TIER_2 -> 2;
      case TIER_1 -> 3;
      case SPECIAL_CASE, NOT_RANKED -> throw new AssertionError("Everybody here is ranked");
    };
  }
}
