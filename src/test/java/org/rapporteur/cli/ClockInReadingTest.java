package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.pipeline.WorkspaceCopy;

/// The clock of the Watch List in a reading, with the tiers of a country that the program does not
/// know, from a table in its workspace; and the law of a year after the one that was checked.
class ClockInReadingTest {

  private static final String SETTINGS = "rapporteur.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path temp;
  private Path workspace;

  @BeforeEach
  void aCountryWhoseEffortsLeadToTheWatchList() throws IOException {
    workspace = temp.resolve("atlantis");
    WorkspaceCopy.of(Path.of("sample-data/example-country"), workspace);
    change(SETTINGS, "XEX, name: Example Country, fictional: true", "ATL, name: Atlantis");
    answer("victims-estimate-very-significant, status: not-collected", "reply: true");
    answer("proportional-actions, reply: true", "reply: false");
  }

  @Test
  void afterTwoYearsOnTheListWithoutAWaiverTheReadingIsTierThreeAndThePageSaysWhy()
      throws IOException {
    tiers("2021,2", "2022,2WL", "2023,2WL");
    assertThat(run("score", "--year", "2024")).isZero();
    assertThat(out.toString())
        .contains("Indicative tier                 Tier 3")
        .contains("2 reports in a row on the Watch List before this one; a further one needs");
    assertThat(page("2024"))
        .contains("The efforts alone would lead to the Tier 2 Watch List;")
        .contains("needs a waiver: 2 reports in a row before it were on the Watch List");
  }

  @Test
  void withTheThreeConditionsOfAWaiverTheReadingStaysOnTheList() throws IOException {
    tiers("2021,2", "2022,2WL", "2023,2WL");
    answer("waiver-written-plan, status: not-applicable", "reply: true");
    answer("waiver-plan-significant, status: not-applicable", "reply: true");
    answer("waiver-plan-resourced, status: not-applicable", "reply: true");
    assertThat(run("score", "--year", "2024")).isZero();
    assertThat(out.toString()).contains("Indicative tier                 Tier 2 Watch List");
  }

  @Test
  void afterAnotherTierTheReadingIsTheWatchList() throws IOException {
    tiers("2022,2WL", "2023,2");
    assertThat(run("score", "--year", "2024")).isZero();
    assertThat(out.toString())
        .contains("not on the Watch List in the report before")
        .contains("Indicative tier                 Tier 2 Watch List");
  }

  @Test
  void theYearsThatNoTableShowsAreNamedOnScreenPageAndInJson() throws IOException {
    tiers("2020,2", "2023,2WL");
    assertThat(run("score", "--year", "2024")).isZero();
    assertThat(out.toString()).contains("hangs on the tier of 2021, 2022").contains("Tier 3 if no");
    out.getBuffer().setLength(0);
    assertThat(run("score", "--year", "2024", "--json")).isZero();
    assertThat(out.toString())
        .contains("\"permission\": \"UNKNOWN\"")
        .containsPattern("\"unknownYears\": \\[\\s*2021,\\s*2022\\s*\\]");
    assertThat(page("2024"))
        .contains("The sources at hand do not show the tier of 2021–2022.")
        .contains("it hangs on the tier of 2021–2022, which no source at hand shows");
  }

  @Test
  void theTableOfTiersIsAmongTheInputsOfTheManifest() throws IOException {
    tiers("2022,2", "2023,2");
    page("2024");
    assertThat(Files.readString(temp.resolve("report/manifest.json"))).contains("\"tiers.csv\"");
  }

  @Test
  void stepsThatTheLawForbidsOrNoReportTookAreWarningsThatNameTheRuleAndTheYearIsScored()
      throws IOException {
    tiers("2017,1", "2018,2WL", "2019,2WL", "2020,2WL", "2021,2WL", "2022,1", "2023,2");
    assertThat(run("check", "--year", "2024")).isZero();
    assertThat(out.toString()).contains("P-011").contains("AD-2").contains("P-012");
    out.getBuffer().setLength(0);
    assertThat(run("score", "--year", "2024")).isZero();
    assertThat(out.toString()).contains("not on the Watch List in the report before");
  }

  @Test
  void aTableThatCannotBeReadIsAnErrorWithItsLine() throws IOException {
    tiers("2022,2", "2023,4");
    assertThat(run("score", "--year", "2024")).isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(err.toString()).contains("P-002").contains("tiers.csv, line 3");
  }

  @Test
  void aTableThatIsNotThereIsAnError() throws IOException {
    change(SETTINGS, "law: us-tvpa", "law: us-tvpa\ntiers: nowhere.csv");
    assertThat(run("score", "--year", "2024")).isEqualTo(ExitCode.DATA_HAS_ERRORS.number());
    assertThat(err.toString()).contains("nowhere.csv");
  }

  @Test
  void aFictionalCountryHasNoTiers() throws IOException {
    change(SETTINGS, "name: Atlantis", "name: Atlantis, fictional: true");
    tiers("2021,2WL", "2022,2WL", "2023,2WL");
    assertThat(page("2024")).contains("a fictional country has no published tiers");
  }

  @Test
  void aYearAfterTheCheckedLawIsReadUnderTheNewestAndSaysSoEverywhere() throws IOException {
    change(SETTINGS, "\nyears:\n", "\nyears:\n  2031:\n    sources: []\n");
    assertThat(run("score", "--year", "2031")).isZero();
    assertThat(out.toString())
        .contains("law of 2019")
        .contains("text was checked through 2023-04, and 2031 may be under a later one");
    out.getBuffer().setLength(0);
    assertThat(run("score", "--year", "2031", "--json")).isZero();
    assertThat(out.toString()).contains("\"lawMayBeNewer\": true");
    assertThat(page("2031"))
        .contains("checked through April 2023, and report year 2031 may be under a later law");
  }

  @Test
  void aYearThatTheCheckReachedSaysNothingOfALaterLaw() {
    assertThat(run("score", "--year", "2023")).isZero();
    assertThat(out.toString()).doesNotContain("may be under a later one");
    out.getBuffer().setLength(0);
    assertThat(run("score", "--year", "2023", "--json")).isZero();
    assertThat(out.toString()).contains("\"lawMayBeNewer\": false");
  }

  private void tiers(String... years) throws IOException {
    StringBuilder table = new StringBuilder("iso3,report_year,tier,source\n");
    for (String year : years) {
      table.append("ATL,").append(year).append(",invented\n");
    }
    Files.writeString(workspace.resolve("tiers.csv"), table);
    change(SETTINGS, "law: us-tvpa", "law: us-tvpa\ntiers: tiers.csv");
  }

  /// An answer of 2024, given otherwise.
  private void answer(String given, String otherwise) throws IOException {
    String question = given.substring(0, given.indexOf(','));
    change("sources/2024/questionnaire.yaml", given, question + ", " + otherwise);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = workspace.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private String page(String year) throws IOException {
    Path folder = temp.resolve("report");
    assertThat(run("build", "--year", year, "--format", "html", "--out", folder.toString()))
        .isZero();
    return Files.readString(folder.resolve("annual-report.html"));
  }

  private int run(String command, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = command;
    arguments[1] = workspace.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Rapporteur.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }
}
