package org.rapporteur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Influence;

/// What the loader takes and what it refuses, each refusal with file and line.
class RulebookLoaderTest {

  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final String LAW = "laws/2019.yaml";
  private static final String PROFILE = "profiles/standard-1.yaml";

  private final Map<String, String> files = new TreeMap<>();

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
  void aYearBefore2019HasNoLaw() {
    assertThat(load(2018)).isEqualTo(new RulebookOutcome.NoLaw(2018, 2019));
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
        RulebookLoader.read(2024, "lenient", CATALOGUE, RulebookLoaderTest::shipped);
    assertThat(outcome).isEqualTo(new RulebookOutcome.NoProfile("lenient", List.of("standard-1")));
  }

  @Test
  void aRuleWithoutCitationIsRefused() {
    change(LAW, "id: DEF-1, cite: 22 U.S.C. 7102(11)", "id: DEF-1");
    assertRefused(LAW, "id: DEF-1}", "MISSING_KEY {key=rules.cite}");
  }

  @Test
  void aTestWithoutCitationIsRefused() {
    change(
        LAW,
        "question: identity-documents, met: [yes], cite: 22 U.S.C. 7106(b)(3)",
        "question: identity-documents, met: [yes]");
    assertRefused(LAW, "C-PREV.b", "MISSING_KEY {key=criteria.tests.cite}");
  }

  @Test
  void aBlankCitationIsRefused() {
    change(LAW, "id: DEF-1, cite: 22 U.S.C. 7102(11)", "id: DEF-1, cite: \" \"");
    assertRefused(LAW, "id: DEF-1", "WRONG_SHAPE");
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
    change(LAW, "limb: sex-adult, compare: prohibited", "limb: sex-adult, compares: prohibited");
    assertRefused(
        LAW, "MS-1.sex-adult", "UNKNOWN_KEY {key=standards.tests.compares, nearest=[compare");
  }

  @Test
  void anUnknownKindOfTestIsRefusedWithTheNearestOne() {
    change(LAW, "id: C-INV.investigations, kind: trend", "id: C-INV.investigations, kind: trends");
    assertRefused(
        LAW, "kind: trends", "UNKNOWN_REFERENCE {key=criteria.tests.kind, nearest=[trend");
  }

  @Test
  void anIdThatStandsTwiceForTheSameYearsIsRefused() {
    change(LAW, "id: C-PREV.b,", "id: C-PREV.a,");
    assertRefused(LAW, "question: identity-documents", "DUPLICATE_KEY {key=C-PREV.a}");
  }

  @Test
  void anIdMayStandTwiceForDifferentYears() {
    change(LAW, "id: C-PREV.a,", "id: C-PREV.a, to: 2022,");
    change(LAW, "id: C-PREV.b,", "id: C-PREV.a, from: 2023,");
    assertThat(prevention(2022)).contains("C-PREV.a").hasSize(6);
    assertThat(prevention(2023)).contains("C-PREV.a").hasSize(6);
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    change(LAW, "id: C-PREV.a,", "id: C-PREV.a, to: 2018,");
    assertRefused(LAW, "C-PREV.a", "WRONG_SHAPE {expected=a report year not before 2019");
  }

  @Test
  void twoLawsForOneYearAreRefused() {
    files.put("index.yaml", "laws: [2019, 2030]\nprofiles: [standard-1]\n");
    files.put("laws/2030.yaml", shipped(LAW).replace("from: 2019\n", "from: 2030\n"));
    assertRefused("laws/2030.yaml", "from: 2030", "report years for which no other law holds");
  }

  @Test
  void twoLawsWhoseYearsMeetAreTaken() {
    files.put("index.yaml", "laws: [2019, 2030]\nprofiles: [standard-1]\n");
    change(LAW, "\nfrom: 2019\n", "\nfrom: 2019\nto: 2029\n");
    files.put(
        "laws/2030.yaml",
        shipped(LAW)
            .replace("from: 2019\n", "from: 2030\n")
            .replace("version: 2019", "version: 2030"));
    assertThat(found(2029).law().version()).isEqualTo(2019);
    assertThat(found(2030).law().version()).isEqualTo(2030);
  }

  @Test
  void anIndicatorThatTheCatalogueLacksIsRefusedWithTheNearestOne() {
    change(LAW, "figure: officials-trained", "figure: official-trained");
    assertRefused(LAW, "figure: official-trained", "nearest=[officials-trained");
  }

  @Test
  void aCodeThatTheCatalogueLacksIsRefused() {
    change(
        LAW,
        "part: [persons-sentenced sentence=prison-year-or-more], whole",
        "part: [persons-sentenced sentence=prison], whole");
    assertRefused(LAW, "sentence=prison], whole", "UNKNOWN_REFERENCE");
  }

  @Test
  void aDimensionThatTheIndicatorLacksIsRefused() {
    change(LAW, "figure: officials-trained", "figure: officials-trained form=sexual");
    assertRefused(LAW, "officials-trained form=sexual", "value=form");
  }

  @Test
  void aQuestionOrAReplyThatTheCatalogueLacksIsRefused() {
    change(LAW, "question: identity-documents", "question: identity-papers");
    change(LAW, "met: [civil-and-criminal]", "met: [criminal-and-civil]");
    assertRefused(LAW, "question: identity-papers", "value=identity-papers");
    assertRefused(LAW, "met: [criminal-and-civil]", "value=criminal-and-civil");
  }

  @Test
  void aThresholdThatTheProfileLacksIsRefused() {
    change(LAW, "threshold: C-NONCIT.share", "threshold: C-NONCIT.part");
    assertRefused(LAW, "threshold: C-NONCIT.part", "value=C-NONCIT.part");
  }

  @Test
  void aThresholdThatNothingReadsIsRefused() {
    change(LAW, "threshold: C-NONCIT.share", "threshold: C-OFF.investigated");
    assertRefused(PROFILE, "C-NONCIT.share:", "expected=a threshold that a test reads");
  }

  @Test
  void aThresholdThatTheEngineReadsMustBeThere() {
    change(PROFILE, "  tier.serious: {", "  tier.series: {");
    assertRefused(PROFILE, "criterion.met:", "MISSING_KEY {key=thresholds.tier.serious}");
  }

  @Test
  void aThresholdThatCountsSomethingElseIsRefused() {
    change(LAW, "threshold: C-NONCIT.share", "threshold: C-OFF.unanswered");
    assertRefused(LAW, "C-NONCIT.share, kind", "expected=a threshold that counts SHARE");
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
    change(LAW, "id: C-INV.prosecutions, kind", "id: C-INV.prosecutions, influence: budget, kind");
    assertRefused(LAW, "id: C-INV.prosecutions,", "UNKNOWN_KEY {key=criteria.tests.influence");
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
    change(LAW, "id: DEF-1, cite: 22 U.S.C. 7102(11)", "id: DEF-1");
    change(LAW, "figure: officials-trained", "figure: official-trained");
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

  private void change(String file, String from, String to) {
    String text = files.getOrDefault(file, shipped(file));
    assertThat(text).as("the text to change in " + file).contains(from);
    files.put(file, text.replace(from, to));
  }

  /// Refused with a finding at the first line of the file that has the mark.
  private void assertRefused(String file, String mark, String finding) {
    String content = files.containsKey(file) ? files.get(file) : shipped(file);
    int line = content.substring(0, content.indexOf(mark)).split("\n", -1).length;
    assertThatThrownBy(() -> load(2024))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .satisfies(message ->
            assertThat(message.lines())
                .anySatisfy(text ->
                    assertThat(text).startsWith(file + ":" + line + ": ").contains(finding)));
  }

  private Rulebook found(int year) {
    return switch (load(year)) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook;
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new AssertionError("No rulebook for " + year);
    };
  }

  private RulebookOutcome load(int year) {
    return RulebookLoader.read(
        year,
        "standard-1",
        CATALOGUE,
        file -> files.containsKey(file) ? files.get(file) : shipped(file));
  }

  private static String shipped(String file) {
    try (InputStream stream = RulebookLoader.class.getResourceAsStream("/rulebook/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
