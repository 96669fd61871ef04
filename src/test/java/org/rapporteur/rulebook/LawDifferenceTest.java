package org.rapporteur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A law file that states a difference: what it may say of the version before it, and what it is
/// refused for, with file and line.
class LawDifferenceTest extends ChangedRulebook {

  private static final String OF_2004 = "laws/2004.yaml";
  private static final String OF_2008 = "laws/2008.yaml";
  private static final String OF_2009 = "laws/2009.yaml";
  private static final String OF_2013 = "laws/2013.yaml";
  private static final String OF_2019 = "laws/2019.yaml";

  @Test
  void aLawThatBeginsWithTheOneBeforeItIsRefused() {
    change(OF_2008, "\nfrom: 2008\n", "\nfrom: 2006\n");
    assertRefused(OF_2008, "from: 2006", "report years for which no other law holds");
  }

  @Test
  void aLawThatBeginsBeforeTheOneBeforeItIsRefused() {
    change(OF_2008, "\nfrom: 2008\n", "\nfrom: 2005\n");
    assertRefused(OF_2008, "from: 2005", "report years for which no other law holds");
  }

  @Test
  void aLawWithoutAFirstYearIsRefused() {
    change(OF_2008, "\nfrom: 2008\n", "\n");
    assertRefused(OF_2008, "version: 2008", "MISSING_KEY {key=from}");
  }

  @Test
  void aLawIsNamedByItsFirstYear() {
    change(OF_2008, "version: 2008", "version: 2007");
    assertRefused(OF_2008, "version: 2007", "expected=the first report year");
  }

  @Test
  void aDifferenceFollowsTheVersionRightBeforeIt() {
    change(OF_2009, "follows: 2008", "follows: 2006");
    assertRefused(OF_2009, "follows: 2006", "expected=the version before, 2008");
  }

  @Test
  void theFirstLawCannotFollowAnother() {
    change("laws/2001.yaml", "version: 2001", "version: 2001\nfollows: 1999");
    assertRefused("laws/2001.yaml", "follows: 1999", "expected=no version: none is before");
  }

  @Test
  void aDifferenceWithoutActsIsRefused() {
    change(OF_2008, "\nacts:\n", "\nlaws:\n");
    assertRefused(OF_2008, "version: 2008", "MISSING_KEY {key=acts}");
  }

  @Test
  void anActWithoutItsNumberOrItsDayIsRefused() {
    change(OF_2009, "  - law: P.L. 110-457\n    signed: 2008-12-23\n", "  - year: 2008\n");
    assertRefused(OF_2009, "  - year: 2008", "MISSING_KEY {key=acts.law}");
    assertRefused(OF_2009, "  - year: 2008", "MISSING_KEY {key=acts.signed}");
    assertRefused(OF_2009, "  - year: 2008", "UNKNOWN_KEY {key=acts.year");
  }

  @Test
  void aRemovalOfWhatTheLawBeforeDoesNotHaveIsRefused() {
    change(OF_2009, "- {id: C-PREV.demand-sex-tourism, cite", "- {id: C-PREV.demand, cite");
    assertRefused(OF_2009, "- {id: C-PREV.demand, cite", "value=C-PREV.demand");
  }

  @Test
  void aRemovalWithoutCitationIsRefused() {
    change(
        OF_2009,
        "- {id: C-PREV.demand-sex-tourism, cite: 22 U.S.C. 7106(b)(3)}",
        "- {id: C-PREV.demand-sex-tourism}");
    assertRefused(
        OF_2009, "- {id: C-PREV.demand-sex-tourism}", "MISSING_KEY {key=acts.removed.tests.cite}");
  }

  @Test
  void aRuleThatATestStillNamesCannotBeRemoved() {
    change(
        OF_2019,
        "        - {id: EV-5, cite: 22 U.S.C. 7107(b)(1)(B)}",
        "        - {id: P-3, cite: 22 U.S.C. 7106(b)(1)}");
    assertRefused(OF_2019, "- {id: P-3,", "a rule that no test names; C-INV.sentences does");
  }

  @Test
  void aReplacementOfWhatTheLawBeforeDoesNotHaveIsRefused() {
    change(OF_2013, "- {id: C-COOP, cite", "- {id: C-COOPS, cite");
    assertRefused(OF_2013, "- {id: C-COOPS", "value=C-COOPS");
    change(OF_2013, "- {id: C-PREV.c, kind", "- {id: C-PREV.x, kind");
    assertRefused(OF_2013, "- {id: C-PREV.x", "value=C-PREV.x");
    change(OF_2019, "- {id: DP-3, cite", "- {id: DP-9, cite");
    assertRefused(OF_2019, "- {id: DP-9", "value=DP-9");
  }

  @Test
  void aReplacementWithoutCitationIsRefused() {
    change(OF_2013, "- {id: C-COOP, cite: 22 U.S.C. 7106(b)(4)}", "- {id: C-COOP}");
    assertRefused(OF_2013, "- {id: C-COOP}", "MISSING_KEY {key=acts.replaced.criteria.cite}");
  }

  @Test
  void aReplacedCriterionCannotBringTestsWithIt() {
    change(OF_2013, "- {id: C-COOP, cite:", "- {id: C-COOP, tests: [], cite:");
    assertRefused(OF_2013, "- {id: C-COOP,", "UNKNOWN_KEY {key=acts.replaced.criteria.tests");
  }

  @Test
  void aSectionThatNothingStandsInCannotBeRenumbered() {
    change(OF_2013, "from: 22 U.S.C. 7106(b)(11)", "from: 22 U.S.C. 7106(b)(14)");
    assertRefused(OF_2013, "(b)(14)", "value=22 U.S.C. 7106(b)(14)");
  }

  @Test
  void aTestIsAddedToAStandardOrCriterionThatIsThere() {
    change(OF_2009, "{in: C-PROT, id: C-PROT.trained", "{in: C-PROTECT, id: C-PROT.trained");
    assertRefused(OF_2009, "in: C-PROTECT", "value=C-PROTECT");
  }

  @Test
  void aTestThatSaysNotWhereItBelongsIsRefused() {
    change(OF_2009, "{in: C-PROT, id: C-PROT.trained", "{id: C-PROT.trained");
    assertRefused(OF_2009, "{id: C-PROT.trained", "MISSING_KEY {key=acts.added.tests.in}");
  }

  @Test
  void anElementStandsBesideOneThatIsThere() {
    change(OF_2009, "after: C-INV.sentences,", "after: C-INV.sentence,");
    assertRefused(OF_2009, "after: C-INV.sentence,", "nearest=[C-INV.sentences");
  }

  @Test
  void whatTheLawBeforeHasCannotBeAddedAgain() {
    change(OF_2013, "{in: C-COOP, id: C-COOP.agreements,", "{in: C-COOP, id: C-COOP.cases,");
    assertRefused(OF_2013, "id: C-COOP.cases,", "DUPLICATE_KEY {key=C-COOP.cases}");
    change(OF_2019, "- {id: AP-1, cite", "- {id: SWL, cite");
    assertRefused(OF_2019, "- {id: SWL", "DUPLICATE_KEY {key=SWL}");
  }

  @Test
  void anUnknownKindOfTestIsRefusedInADifferenceToo() {
    change(OF_2004, "id: W-c, kind: rests-on-commitments", "id: W-c, kind: rests-on-promises");
    assertRefused(OF_2004, "rests-on-promises", "nearest=[rests-on-commitments");
  }

  @Test
  void aReplacedTestMayKeepTheIdsOfItsParts() {
    assertThat(found(2004).law().everyTest())
        .extracting(org.rapporteur.rulebook.Test::id)
        .contains("W-a.very-significant")
        .doesNotContain("W-a.victims")
        .doesNotHaveDuplicates();
    assertThat(found(2019).law().everyTest())
        .extracting(org.rapporteur.rulebook.Test::id)
        .contains("W-a.very-significant", "W-a.victims")
        .doesNotHaveDuplicates();
  }

  @Test
  void renumberingMovesWhatIsCitedBelowASectionAndNothingElse() {
    LawVersion before = found(2012).law();
    LawVersion after = found(2013).law();
    assertThat(section(before, "C-DEMAND")).isEqualTo("22 U.S.C. 7106(b)(11)");
    assertThat(section(after, "C-DEMAND")).isEqualTo("22 U.S.C. 7106(b)(12)");
    assertThat(after.criterion("C-DEMAND").orElseThrow().paragraph()).isEqualTo("(12)");
    assertThat(after.criterion("C-DEMAND").orElseThrow().tests())
        .extracting(test -> test.head().citation().section())
        .containsExactly("22 U.S.C. 7106(b)(12)(A)", "22 U.S.C. 7106(b)(12)(B)");
    assertThat(section(after, "C-SELF")).isEqualTo("22 U.S.C. 7106(b)(10)");
    assertThat(section(after, "C-INV")).isEqualTo("22 U.S.C. 7106(b)(1)");
    assertThat(before.rule("W-b").citation().section())
        .isEqualTo("22 U.S.C. 7107(b)(3)(A)(iii)(II)");
    assertThat(after.rule("W-b").citation().section())
        .isEqualTo("22 U.S.C. 7107(b)(2)(A)(iii)(II)");
  }

  private static String section(LawVersion law, String criterion) {
    return law.criterion(criterion).orElseThrow().citation().section();
  }
}
