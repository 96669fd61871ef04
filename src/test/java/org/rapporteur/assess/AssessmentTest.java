package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;

class AssessmentTest {

  @Test
  void aYearReadUnderTheLawOfAnotherIsKnownAsSuch() {
    Given given = LawCaseReader.country("everything-met", 2024);

    assertThat(assess(given, 2024).underAnotherLaw()).isFalse();
    assertThat(assess(given, 2019).underAnotherLaw()).isFalse();
    assertThat(assess(given, 2013).underAnotherLaw()).isTrue();
  }

  @Test
  void theLawMayBeNewerOnlyForAYearAfterItsTextWasCheckedAndUnderThatLaw() {
    int checked = Rulebooks.shipped(2024).law().checkedThrough().getYear();
    Given later = LawCaseReader.country("everything-met", checked + 1);

    assertThat(assess(LawCaseReader.country("everything-met", checked), checked).lawMayBeNewer())
        .isFalse();
    assertThat(assess(later, checked + 1).lawMayBeNewer()).isTrue();
    assertThat(assess(later, 2013).lawMayBeNewer()).isFalse();
  }

  @Test
  void theHeadlineCountsTheCriteriaOfARating() {
    Assessment all = assess(LawCaseReader.country("everything-met", 2024), 2024);
    Assessment none = assess(LawCaseReader.country("nothing-met", 2024), 2024);

    assertThat(all.criteriaRated(Rating.MET)).isEqualTo(12);
    assertThat(all.criteriaRated(Rating.NOT_MET)).isZero();
    assertThat(none.criteriaRated(Rating.MET)).isZero();
    assertThat(none.criteriaRated(Rating.NOT_MET)).isPositive();
  }

  /// 22 U.S.C. 7107(b)(2)(D): after two years in a row a country is on Tier 3, but for a waiver.
  @Test
  void theClockLeavesACountryOnTheWatchListForTwoYearsAndLongerOnlyWithAWaiver() {
    assertThat(onTheListFor(0).staysOnTheWatchList(true)).isTrue();
    assertThat(onTheListFor(1).staysOnTheWatchList(true)).isTrue();
    assertThat(onTheListFor(2).staysOnTheWatchList(true)).isFalse();
    assertThat(onTheListFor(2).staysOnTheWatchList(false)).isFalse();

    Given waived = watched(2);
    waived.waivers.add(2024);
    assertThat(assess(waived, 2024).staysOnTheWatchList(true)).isTrue();
  }

  /// A year of which nothing is known: at worst it was on the list, on the evidence it stays open.
  @Test
  void whereThePastIsNotKnownTheClockDecidesOnlyAtWorst() {
    Given given = watched(1);
    given.tiers.remove(2022);

    assertThat(assess(given, 2024).staysOnTheWatchList(true)).isTrue();
    assertThat(assess(given, 2024).staysOnTheWatchList(false)).isFalse();
  }

  private static Assessment onTheListFor(int years) {
    return assess(watched(years), 2024);
  }

  /// A country that was so many years in a row on the Watch List before 2024, on Tier 2 before.
  private static Given watched(int years) {
    Given given = LawCaseReader.country("nothing-met", 2024);
    for (int year = 2015; year < 2024; year++) {
      given.tiers.put(year, year < 2024 - years ? Tier.TIER_2 : Tier.TIER_2_WATCH_LIST);
    }
    return given;
  }

  private static Assessment assess(Given given, int law) {
    return Assessor.assess(given.record(), Rulebooks.shipped(law), given.history());
  }
}
