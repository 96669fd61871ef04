package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Golden;
import org.rapporteur.diagnostic.DiagnosticCode;

/// The commands as a user meets them: what is printed where, and the exit code.
class CommandsTest {

  private static final String EXAMPLE = "sample-data/example-country";
  private static final String KOSOVO = "sample-data/kosovo";
  private static final String BROKEN = "sample-data/broken/ambiguous-number";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path temp;

  @Test
  void aBuildTellsWhatWasReadFoundAndWrittenAndWhatToAskNext() {
    Path folder = temp.resolve("report");
    assertThat(run("build", EXAMPLE, "--year", "2024", "--out", folder.toString())).isZero();
    Golden.verify(
        "console/build.txt", out.toString().replace(folder.toString(), "out/example-country-2024"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aQuietBuildPrintsTheFolderAlone() {
    Path folder = temp.resolve("report");
    assertThat(
            run(
                "build",
                EXAMPLE,
                "--year",
                "2024",
                "--quiet",
                "--format",
                "json",
                "--out",
                folder.toString()))
        .isZero();
    assertThat(out.toString().strip()).isEqualTo(folder.toString());
  }

  @Test
  void aListOfFormatsThatNamesNoneIsAsIfItWereLeftOut() {
    Path folder = temp.resolve("report");
    assertThat(run("build", EXAMPLE, "--year", "2024", "--format", ",", "--out", folder.toString()))
        .isZero();
    assertThat(folder).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.json");
  }

  @Test
  void aBuildOfWrongDataTellsEveryErrorAndWritesNothing() {
    Path folder = temp.resolve("report");
    assertThat(run("build", BROKEN, "--year", "2024", "--out", folder.toString()))
        .isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(out.toString()).isEmpty();
    Golden.verify("console/build-with-errors.txt", err.toString());
    assertThat(folder).doesNotExist();
  }

  @Test
  void aCheckPrintsItsFindingsAndTheirNumber() {
    assertThat(run("check", EXAMPLE, "--year", "2024")).isZero();
    Golden.verify("console/check.txt", out.toString());
  }

  @Test
  void aCheckOfWrongDataEndsWithOne() {
    assertThat(run("check", BROKEN, "--year", "2024")).isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(out.toString()).contains("V-021");
  }

  @Test
  void aScoreShowsStandardsAndCriteriaWithTheirRatings() {
    assertThat(run("score", EXAMPLE, "--year", "2024")).isZero();
    Golden.verify("console/score.txt", out.toString());
  }

  @Test
  void aScoreAsJsonIsTheAssessmentAlone() {
    assertThat(run("score", EXAMPLE, "--year", "2024", "--json")).isZero();
    assertThat(out.toString()).startsWith("{").contains("\"indicativeTier\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aScoreAgainstAnEarlierYearShowsWhatDiffersFromTheFactsToTheTier() {
    assertThat(run("score", EXAMPLE, "--year", "2024", "--against", "2023")).isZero();
    Golden.verify("console/score-against.txt", out.toString());
  }

  @Test
  void aScoreAgainstAYearThatIsNotEarlierIsRefused() {
    assertThat(run("score", EXAMPLE, "--year", "2023", "--against", "2024"))
        .isEqualTo(ExitCode.REFUSED.number());
    assertThat(err.toString()).contains("2024 does not come before 2023");
  }

  @Test
  void aScoreAgainstAYearThatTheWorkspaceLacksNamesItsYears() {
    assertThat(run("score", EXAMPLE, "--year", "2024", "--against", "2019"))
        .isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(err.toString()).contains("2019").contains("2023");
  }

  @Test
  void aSuppositionShowsTheTwoReadingsAndThatNothingWasWritten() {
    assertThat(
            run(
                "whatif",
                EXAMPLE,
                "--year",
                "2024",
                "--set",
                "victims-referred=46",
                "--set",
                "officials-convicted=1"))
        .isZero();
    Golden.verify("console/whatif.txt", out.toString());
  }

  @Test
  void aSuppositionThatCannotBeUnderstoodIsAUsageErrorThatNamesTheNearestKey() {
    assertThat(run("whatif", EXAMPLE, "--year", "2024", "--set", "victims-refered=46"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("victims-referred");
    assertThat(run("whatif", EXAMPLE, "--year", "2024")).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void thePlanOfACountryWhoseLawIsAdoptedSaysThatNothingMoreHasToBeDecided() {
    assertThat(run("gaps", EXAMPLE, "--year", "2024")).isZero();
    Golden.verify("console/gaps-by-actions.txt", out.toString());
  }

  @Test
  void whereOnlyOutcomesStandInTheWayThePlanSaysSoAndNamesWhatIsWithinReach() {
    assertThat(run("gaps", EXAMPLE, "--year", "2023", "--to", "1")).isZero();
    Golden.verify("console/gaps-rests-on-outcomes.txt", out.toString());
  }

  @Test
  void aPlanFromThePublishedRecordAsksForDataFirst() {
    assertThat(run("gaps", KOSOVO, "--year", "2022", "--to", "2")).isZero();
    Golden.verify("console/gaps-data-first.txt", out.toString());
  }

  @Test
  void aPlanAsJsonIsTheOneOfTheAssessment() {
    assertThat(run("gaps", KOSOVO, "--year", "2022", "--json")).isZero();
    String plan = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("score", KOSOVO, "--year", "2022", "--json")).isZero();
    assertThat(lines(out.toString())).containsAll(lines(plan));
    assertThat(plan).contains("\"minimal\": true", "\"reachedTier\": \"TIER_2\"");
  }

  private static List<String> lines(String json) {
    return json.lines().map(String::strip).map(line -> line.replaceFirst(",$", "")).toList();
  }

  @Test
  void aTierThatNobodyWantsToComeToIsAUsageError() {
    assertThat(run("gaps", EXAMPLE, "--year", "2024", "--to", "3"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("write 1, 2 or 2WL");
  }

  @Test
  void anExplanationOfACriterionShowsItsFactsSourcesAndLastYear() {
    assertThat(run("explain", EXAMPLE, "C-INV", "--year", "2024")).isZero();
    Golden.verify("console/explain-criterion.txt", out.toString());
  }

  @Test
  void anExplanationOfACriterionNeedsNoWorkspaceForItsRule() {
    assertThat(run("explain", "c-noncit")).isZero();
    assertThat(out.toString()).contains("7106(b)(8)");
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyDiagnosticCanBeExplained(DiagnosticCode code) {
    assertThat(run("explain", code.id())).isZero();
    assertThat(out.toString()).contains(code.id());
  }

  @Test
  void aRuleThatIsNoMoreIsExplainedWithItsYears() {
    assertThat(run("explain", "w-c")).isZero();
    assertThat(out.toString()).contains("report years 2004 to 2018");
    out.getBuffer().setLength(0);
    assertThat(run("explain", "DP-4")).isZero();
    assertThat(out.toString()).contains("report years 2004 to 2005");
  }

  @Test
  void anUnknownCodeIsAUsageErrorThatNamesTheNearest() {
    assertThat(run("explain", "C-IVN")).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("C-INV");
  }

  @Test
  void withoutATerminalTheYearMustBeNamed() {
    assertThat(run("build", EXAMPLE)).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("--year");
  }

  @Test
  void aReportForThePublicIsRefused() {
    assertThat(run("build", EXAMPLE, "--year", "2024", "--audience", "public"))
        .isEqualTo(ExitCode.REFUSED.number());
    assertThat(err.toString()).contains("public").contains("official use");
  }

  @Test
  void aYearBeforeTheFirstLawIsRefused() throws IOException {
    Files.writeString(
        temp.resolve("rapporteur.yaml"),
        """
        country: {code: XEX, name: Example Country, fictional: true}
        office: {name: Office}
        years:
          2000:
            sources: []
        """);
    assertThat(run("score", temp.toString(), "--year", "2000"))
        .isEqualTo(ExitCode.REFUSED.number());
    assertThat(err.toString()).contains("2000").contains("2001");
  }

  @Test
  void aYearBeforeTheLawOfTodayIsReadUnderTheLawOfThen() {
    assertThat(run("score", "sample-data/kosovo", "--year", "2015")).isZero();
    Golden.verify("console/score-kosovo-2015.txt", out.toString());
  }

  @Test
  void aYearThatTheWorkspaceLacksIsAnErrorThatNamesItsYears() {
    assertThat(run("check", EXAMPLE, "--year", "2031"))
        .isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(out.toString()).contains("2031").contains("2023").contains("2024");
  }

  @Test
  void aFolderThatIsNoWorkspaceIsAnErrorAndNoCrash() {
    assertThat(run("check", temp.toString(), "--year", "2024"))
        .isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(out.toString()).contains("rapporteur.yaml");
  }

  @Test
  void anOutputThatCannotBeWrittenIsOurExitCodeSeventy() {
    assertThat(
            run(
                "build",
                EXAMPLE,
                "--year",
                "2024",
                "--format",
                "json",
                "--out",
                "/proc/nowhere/report"))
        .isEqualTo(ExitCode.FAILED.number());
    assertThat(err.toString()).contains("/proc/nowhere");
  }

  @Test
  void publishedTiersAreAGridWithGapsAndSources() {
    assertThat(run("tiers", "XKX", "mne", "Croatia", "--years", "2011-2024")).isZero();
    Golden.verify("console/tiers.txt", out.toString());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theTiersOfAllCountriesComeWithTheEuropeanUnionByTier() {
    assertThat(run("tiers", "--years", "2012")).isZero();
    assertThat(out.toString()).contains("Switzerland").contains("2012  27        18   8    1");
  }

  @Test
  void theTiersOfOneCountryNameTheSourceOfEachYear() {
    assertThat(run("tiers", "XKX", "--years", "2022-2023")).isZero();
    assertThat(out.toString())
        .contains(
            "2022  Tier 2             listed   https://www.ecoi.net/en/document/2077637.html");
  }

  @Test
  void tiersAsJsonAreTheTableAlone() {
    assertThat(run("tiers", "HRV", "--years", "2013-2014", "--json")).isZero();
    assertThat(out.toString())
        .startsWith("{")
        .contains("\"publishedTier\": \"TIER_2\"")
        .contains("\"euMember\": false")
        .contains("\"euMember\": true");
  }

  @Test
  void anOwnTableOfTiersIsShownWithItsWarningsAsTalk() throws IOException {
    Path file = temp.resolve("world.csv");
    Files.writeString(file, "iso3,report_year,tier,source\nTHA,2014,3,a\nXKX,2013,2WL,b\n");
    assertThat(run("tiers", "THA", "--file", file.toString())).isZero();
    assertThat(out.toString()).contains("2014  Tier 3");
    assertThat(err.toString()).contains("P-010").contains("line 3");
  }

  @Test
  void anOwnTableWithErrorsIsNotShown() throws IOException {
    Path file = temp.resolve("world.csv");
    Files.writeString(file, "iso3,report_year,tier,source\nTHA,2014,4,a\n");
    assertThat(run("tiers", "--file", file.toString()))
        .isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("P-002").contains("line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kosvo", "--years=1999", "--years=2015-2009", "--file=nowhere.csv"})
  void tiersThatCannotBeFoundAreAUsageError(String argument) {
    assertThat(run("tiers", argument)).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).containsAnyOf("Kosovo", "1999", "2015-2009", "nowhere.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "score", "explain", "law", "tiers"})
  void everyCommandHasHelpWithAnExample(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: rapporteur " + command).contains("Example");
  }

  private int run(String... args) {
    return Rapporteur.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
