package org.rapporteur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.Influence;

/// What the loader takes and what it refuses, each refusal with file and line.
class RulebookLoaderTest extends ChangedRulebook {

  private static final String FIRST = "laws/2001.yaml";
  private static final String OF_2004 = "laws/2004.yaml";
  private static final String OF_2009 = "laws/2009.yaml";
  private static final String OF_2013 = "laws/2013.yaml";
  private static final String WATCH_LIST = "watch-list.yaml";
  private static final String PROFILE = "profiles/standard-1.yaml";

  @Test
  void theShippedRulebookHasTheFourStandardsAndTheTwelveCriteria() {
    Rulebook rulebook = found(2024);
    assertThat(rulebook.law().standards())
        .extracting(MinimumStandard::id)
        .containsExactly("MS-1", "MS-2", "MS-3", "MS-4");
    assertThat(rulebook.law().criteria())
        .extracting(Criterion::paragraph)
        .containsExactly(
            "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)");
    assertThat(rulebook.law().significantEfforts()).hasSize(6);
    assertThat(rulebook.law().proofOfFailure()).hasSize(5);
    assertThat(rulebook.law().watchConditions()).hasSize(2);
    assertThat(rulebook.profile().name()).isEqualTo("standard-1");
    assertThat(rulebook.profile().hash()).hasSize(64);
    assertThat(rulebook.profile().decisive().keySet())
        .containsExactly(
            "C-INV.convictions-data",
            "C-INV.investigations-data",
            "C-INV.prosecutions-data",
            "C-INV.sentences-data");
  }

  @Test
  void theRulesOnTheWatchListStandForEveryReportYear() {
    WatchListLaw watchList = found(2024).watchList();
    assertThat(watchList).isEqualTo(found(2003).watchList());
    assertThat(watchList.rule("W-1", 2012).orElseThrow().run().years()).isEqualTo(2);
    assertThat(watchList.rule("W-1", 2018).orElseThrow().run().years()).isEqualTo(2);
    assertThat(watchList.rule("W-1", 2019).orElseThrow().run().years()).isEqualTo(1);
    assertThat(watchList.rule("W-1", 2008)).isEmpty();
    assertThat(watchList.rule("AD-1", 2008)).isEmpty();
    assertThat(watchList.rule("AD-1", 2024).orElseThrow().run().years()).isEqualTo(2);
    assertThat(watchList.rule("RR-1", 2018)).isEmpty();
    assertThat(watchList.rule("RR-1", 2024).orElseThrow().run()).isEqualTo(new Rule.Run(1, 2));
    assertThat(watchList.rule("T3-1", 2002)).isEmpty();
    assertThat(watchList.rule("T3-1", 2003)).isPresent();
    assertThat(watchList.first("AD-1")).isEqualTo(2009);
    assertThat(watchList.waiverConditions()).hasSize(3);
    assertThat(watchList.unseenSteps()).hasSize(4);
  }

  @Test
  void aNegativeNumberOfReportsInARowIsRefused() {
    change(OF_2009, "by: clock, years: 2}", "by: clock, years: -2}");
    assertRefused(OF_2009, "id: AD-1", "WRONG_SHAPE");
  }

  @Test
  void aConditionOfAWaiverWithoutCitationIsRefused() {
    change(WATCH_LIST, "cite: 22 U.S.C. 7107(b)(2)(D)(ii)(I), ", "");
    assertRefused(WATCH_LIST, "W-1.plan", "MISSING_KEY {key=waiver-conditions.cite}");
  }

  @Test
  void anUnseenStepOfAnUnknownTierIsRefused() {
    change(WATCH_LIST, "{from: \"1\", to: 2WL}", "{from: \"1\", to: WL}");
    assertRefused(WATCH_LIST, "to: WL", "UNKNOWN_REFERENCE");
  }

  @Test
  void anOpenPointWithoutAReadingIsRefused() {
    change(PROFILE, "  run.unranked-year:", "  run.unranked-years:");
    assertRefused(PROFILE, "run.unranked-years", "UNKNOWN_REFERENCE");
    assertRefused(PROFILE, "AD-1.counts:", "MISSING_KEY {key=readings.run.unranked-year}");
  }

  @Test
  void aReadingThatNobodyKnowsIsRefused() {
    change(PROFILE, "reading: observed", "reading: lenient");
    assertRefused(PROFILE, "reading: lenient", "nearest");
  }

  @Test
  void aReadingWithoutAReasonIsRefused() {
    change(
        PROFILE,
        ", why: \"The text counts consecutive years on a list; a country without a tier is on none.\"",
        "");
    assertRefused(PROFILE, "reading: breaks", "MISSING_KEY {key=readings.run.unranked-year.why}");
  }

  @Test
  void aYearBefore2001HasNoLaw() {
    assertThat(load(2000)).isEqualTo(new RulebookOutcome.NoLaw(2000, 2001));
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2001", "2003, 2001", "2004, 2004", "2005, 2004", "2006, 2006", "2007, 2006",
    "2008, 2008", "2009, 2009", "2012, 2009", "2013, 2013", "2018, 2013", "2019, 2019",
    "2040, 2019"
  })
  void aYearHasTheNewestLawThatBeganByThen(int year, int version) {
    assertThat(found(year).law().version()).isEqualTo(version);
  }

  @Test
  void aYearAfterTheCheckedTextHasTheLawOf2019AndSaysSo() {
    assertThat(found(2019).law().uncheckedFor(2019)).isFalse();
    assertThat(found(2023).law().uncheckedFor(2023)).isFalse();
    assertThat(found(2024).law().uncheckedFor(2024)).isTrue();
    assertThat(found(2040).law().version()).isEqualTo(2019);
    assertThat(found(2024).law().checkedThrough()).hasToString("2023-04");
  }

  @Test
  void anUnknownProfileIsRefusedWithTheKnownOnes() {
    RulebookOutcome outcome =
        RulebookLoader.read("lenient", CATALOGUE, ChangedRulebook::shipped).in(2024);
    assertThat(outcome).isEqualTo(new RulebookOutcome.NoProfile("lenient", List.of("standard-1")));
  }

  @Test
  void aRuleWithoutCitationIsRefused() {
    change(FIRST, "id: DEF-1, cite: 22 U.S.C. 7102(8)", "id: DEF-1");
    assertRefused(FIRST, "id: DEF-1}", "MISSING_KEY {key=rules.cite}");
  }

  @Test
  void aTestWithoutCitationIsRefused() {
    change(
        OF_2009,
        "question: identity-documents, met: [yes], cite: 22 U.S.C. 7106(b)(3)",
        "question: identity-documents, met: [yes]");
    assertRefused(OF_2009, "C-PREV.b", "MISSING_KEY {key=acts.added.tests.cite}");
  }

  @Test
  void aBlankCitationIsRefused() {
    change(FIRST, "id: DEF-1, cite: 22 U.S.C. 7102(8)", "id: DEF-1, cite: \" \"");
    assertRefused(FIRST, "id: DEF-1", "WRONG_SHAPE");
  }

  @Test
  void aThresholdWithoutReasonIsRefused() {
    change(
        PROFILE,
        "unit: count, basis: this-product, why: \"The smallest change that a count can show.\"",
        "unit: count, basis: this-product");
    assertRefused(PROFILE, "change.count:", "MISSING_KEY {key=thresholds.change.count.why}");
  }

  @Test
  void aThresholdWithABlankReasonIsRefused() {
    change(PROFILE, "The smallest change that a count can show.", " ");
    assertRefused(PROFILE, "change.count:", "expected=a reason");
  }

  @Test
  void aThresholdWithoutBasisIsRefused() {
    change(
        PROFILE,
        "unit: count, basis: this-product, why: \"The smallest",
        "unit: count, why: \"The smallest");
    assertRefused(PROFILE, "change.count:", "MISSING_KEY {key=thresholds.change.count.basis}");
  }

  @Test
  void aWeightWithoutReasonIsRefused() {
    change(
        PROFILE,
        ", why: \"Describes who the victims are more than what the government does.\"",
        "");
    assertRefused(PROFILE, "C-NONCIT: {value", "MISSING_KEY {key=weights.C-NONCIT.why}");
  }

  @Test
  void aDecisiveTestWithoutReasonIsRefused() {
    change(
        PROFILE,
        ", why: \"Without these data the statute presumes that traffickers are not vigorously sentenced.\"",
        "");
    assertRefused(PROFILE, "C-INV.sentences-data,", "MISSING_KEY {key=decisive.why}");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestOne() {
    change(FIRST, "limb: sex-adult, compare: prohibited", "limb: sex-adult, compares: prohibited");
    assertRefused(
        FIRST, "MS-1.sex-adult", "UNKNOWN_KEY {key=standards.tests.compares, known=[actor");
  }

  @Test
  void anUnknownKindOfTestIsRefusedWithTheNearestOne() {
    change(
        FIRST, "id: C-INV.investigations, kind: trend", "id: C-INV.investigations, kind: trends");
    assertRefused(
        FIRST, "kind: trends", "UNKNOWN_REFERENCE {key=criteria.tests.kind, nearest=[trend");
  }

  @Test
  void anIdThatStandsTwiceForTheSameYearsIsRefused() {
    change(OF_2009, "id: C-PREV.b,", "id: C-PREV.a,");
    assertRefused(OF_2009, "question: identity-documents", "DUPLICATE_KEY {key=C-PREV.a}");
  }

  @Test
  void anIdMayStandTwiceForDifferentYears() {
    change(FIRST, "id: C-PREV.a,", "id: C-PREV.a, to: 2008,");
    change(OF_2009, "after: C-PREV.a, id: C-PREV.b,", "id: C-PREV.a,");
    assertThat(prevention(2008)).contains("C-PREV.a").hasSize(5);
    assertThat(prevention(2009)).contains("C-PREV.a").hasSize(3);
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    change(FIRST, "id: C-PREV.a,", "id: C-PREV.a, to: 2000,");
    assertRefused(FIRST, "C-PREV.a", "WRONG_SHAPE {expected=a report year not before 2001");
  }

  @Test
  void anElementHoldsOnlyInItsYears() {
    assertThat(found(2005).law().hasRule("DP-4")).isTrue();
    assertThat(found(2006).law().hasRule("DP-4")).isFalse();
    assertThat(found(2002).law().hasRule("CAL-2")).isFalse();
    assertThat(found(2003).law().hasRule("CAL-2")).isTrue();
  }

  @Test
  void anIndicatorThatTheCatalogueLacksIsRefusedWithTheNearestOne() {
    change(OF_2009, "figure: officials-trained", "figure: official-trained");
    assertRefused(OF_2009, "figure: official-trained", "nearest=[officials-trained");
  }

  @Test
  void aCodeThatTheCatalogueLacksIsRefused() {
    change(
        OF_2004,
        "part: [persons-sentenced sentence=prison-year-or-more], whole",
        "part: [persons-sentenced sentence=prison], whole");
    assertRefused(OF_2004, "sentence=prison], whole", "UNKNOWN_REFERENCE");
  }

  @Test
  void aDimensionThatTheIndicatorLacksIsRefused() {
    change(OF_2009, "figure: officials-trained", "figure: officials-trained form=sexual");
    assertRefused(OF_2009, "officials-trained form=sexual", "value=form");
  }

  @Test
  void aQuestionOrAReplyThatTheCatalogueLacksIsRefused() {
    change(OF_2009, "question: identity-documents", "question: identity-papers");
    change(OF_2013, "met: [civil-and-criminal]", "met: [criminal-and-civil]");
    assertRefused(OF_2009, "question: identity-papers", "value=identity-papers");
    assertRefused(OF_2013, "met: [criminal-and-civil]", "value=criminal-and-civil");
  }

  @Test
  void aThresholdThatTheProfileLacksIsRefused() {
    change(OF_2004, "threshold: C-NONCIT.share", "threshold: C-NONCIT.part");
    assertRefused(OF_2004, "threshold: C-NONCIT.part", "value=C-NONCIT.part");
  }

  @Test
  void aThresholdThatNothingReadsIsRefused() {
    change(OF_2004, "threshold: C-NONCIT.share", "threshold: C-OFF.investigated");
    assertRefused(PROFILE, "C-NONCIT.share:", "expected=a threshold that a test reads");
  }

  @Test
  void aThresholdThatTheEngineReadsMustBeThere() {
    change(PROFILE, "  tier.serious: {", "  tier.series: {");
    assertRefused(PROFILE, "criterion.met:", "MISSING_KEY {key=thresholds.tier.serious}");
  }

  @Test
  void aThresholdThatCountsSomethingElseIsRefused() {
    change(OF_2004, "threshold: C-NONCIT.share", "threshold: C-OFF.unanswered");
    assertRefused(OF_2004, "C-NONCIT.share, kind", "expected=a threshold that counts SHARE");
  }

  @Test
  void aWeightOfNothingIsRefused() {
    change(PROFILE, "  C-NONCIT: {value", "  C-NONCITS: {value");
    assertRefused(PROFILE, "C-NONCITS", "nearest=[C-NONCIT");
  }

  @Test
  void aProfileMayMoveALeverToAnotherClassWithItsReason() {
    files.put(
        PROFILE,
        shipped(PROFILE)
            + "levers:\n"
            + "  officials-trained: {influence: budget, basis: this-product, why: Paid courses.}\n");
    assertThat(found(2024).profile().influence("officials-trained", Influence.PROCEDURE))
        .isEqualTo(Influence.BUDGET);
    assertThat(found(2024).profile().influence("victims-referred", Influence.PROCEDURE))
        .isEqualTo(Influence.PROCEDURE);
  }

  @Test
  void aProfileThatWouldMakeAnOutcomeALeverIsRefused() {
    String levers =
        """
        levers:
          persons-convicted: {influence: procedure, basis: this-product, why: More of them.}
          expert-significant-efforts: {influence: procedure, basis: this-product, why: Ask again.}
          official-trained: {influence: budget, basis: this-product, why: Paid courses.}
          officials-trained: {influence: budget, basis: this-product}
        """;
    files.put(PROFILE, shipped(PROFILE) + levers);
    assertRefused(PROFILE, "  persons-convicted: {", "persons-convicted is never a lever");
    assertRefused(PROFILE, "expert-significant-efforts: {", "is never a lever");
    assertRefused(PROFILE, "  official-trained: {", "nearest=[officials-trained");
    assertRefused(PROFILE, "  officials-trained: {", "MISSING_KEY");
  }

  @Test
  void aRuleHasNoWordThatWouldMakeItsFactsALever() {
    change(
        FIRST, "id: C-INV.prosecutions, kind", "id: C-INV.prosecutions, influence: budget, kind");
    assertRefused(FIRST, "id: C-INV.prosecutions,", "UNKNOWN_KEY {key=criteria.tests.influence");
  }

  @Test
  void classesOfEffortThatDoNotRiseAreRefused() {
    change(PROFILE, "lever.procedure: {value: 3", "lever.procedure: {value: 9");
    assertRefused(PROFILE, "lever.procedure: {", "expected=a number below lever.budget");
  }

  @Test
  void whatNobodyConfirmedCannotBeDecisive() {
    change(PROFILE, "{id: C-INV.sentences-data,", "{id: MS-2.no-fine,");
    assertRefused(PROFILE, "MS-2.no-fine", "expected=a test that is confirmed by a source");
  }

  @Test
  void linesOutOfOrderAreRefused() {
    change(PROFILE, "decisive.cap: {value: 39", "decisive.cap: {value: 40");
    assertRefused(PROFILE, "decisive.cap:", "expected=a number below criterion.partly");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    change(FIRST, "id: DEF-1, cite: 22 U.S.C. 7102(8)", "id: DEF-1");
    change(OF_2009, "figure: officials-trained", "figure: official-trained");
    change(PROFILE, "The smallest change that a count can show.", "");
    assertThatThrownBy(() -> load(2024))
        .message()
        .contains("MISSING_KEY", "official-trained", "change.count");
  }

  private List<String> prevention(int year) {
    return found(year).law().criterion("C-PREV").orElseThrow().tests().stream()
        .map(org.rapporteur.rulebook.Test::id)
        .toList();
  }
}
