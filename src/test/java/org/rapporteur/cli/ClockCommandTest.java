package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Golden;

class ClockCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void afterTheLastWaiverAFurtherYearOnTheListIsNotLawfulAndTierThreeIsForced() throws IOException {
    assertThat(run("clock", "SRB", "--year", "2025")).isZero();
    Golden.verify("console/clock-serbia-2025.txt", out.toString());
    assertThat(out.toString())
        .contains("not lawful (AD-2)")
        .contains("forced unless raised to Tier 1 or 2");
  }

  @Test
  void yearsThatNoSourceShowsAreNamedAndNothingIsGuessed() throws IOException {
    assertThat(run("clock", "Ireland", "--year", "2021")).isZero();
    Golden.verify("console/clock-ireland-2021.txt", out.toString());
    assertThat(out.toString()).contains("the tier of 2018–2019 would have to be known");
  }

  @Test
  void aYearAfterTheCheckedLawIsReadUnderTheNewestAndSaysSo() {
    assertThat(run("clock", "XKX", "--year", "2031")).isZero();
    assertThat(out.toString()).contains("the report of 2031 may be under another");
  }

  @Test
  void withoutAYearItIsTheReportAfterTheLastThatIsKnown() {
    assertThat(run("clock", "SRB")).isZero();
    assertThat(out.toString())
        .startsWith("Serbia: the clock of the Watch List before the report of 2025");
  }

  @Test
  void aYearBeforeTheFirstLawIsRefused() {
    assertThat(run("clock", "SRB", "--year", "1999")).isEqualTo(ExitCode.REFUSED.number());
    assertThat(err.toString()).contains("2001");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownCountryIsAMisuseThatNamesTheNearest() {
    assertThat(run("clock", "Serbja")).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("Serbja").contains("Serbia");
  }

  @Test
  void aTableOfOnesOwnIsTakenInAndAStepThatTheLawForbidsIsToldOf(@TempDir Path folder)
      throws IOException {
    Path table = folder.resolve("own.csv");
    Files.writeString(
        table,
        """
        iso3,report_year,tier,source
        ATL,2019,2WL,invented
        ATL,2020,2WL,invented
        ATL,2021,2WL,invented
        ATL,2022,2WL,invented
        """);
    assertThat(run("clock", "ATL", "--file", table.toString())).isZero();
    assertThat(out.toString()).contains("4 reports in a row").contains("not lawful");
    assertThat(out + err.toString()).contains("AD-2");
  }

  @Test
  void underEachOutcomeItSaysWhatTheReportAfterItCanBe(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("own.csv");
    Files.writeString(
        table,
        """
        iso3,report_year,tier,source
        ATL,2021,2,invented
        ATL,2022,2,invented
        ATL,2023,2WL,invented
        """);
    assertThat(run("clock", "ATL", "--year", "2024", "--file", table.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("Tier 2  +on the merits \\(T-2\\)\n +after it .* in 2025: on the merits")
        .contains("after it a place on the Watch List in 2025: only with a waiver (W-1)");
  }

  @Test
  void asJsonTheOutcomesCarryTheirRulesAndTheYearsTheyHangOn() {
    assertThat(run("clock", "Ireland", "--year", "2021", "--json")).isZero();
    assertThat(out.toString())
        .contains("\"permission\": \"UNKNOWN\"")
        .containsPattern("\"unknownYears\": \\[\\s*2018,\\s*2019\\s*\\]")
        .contains("\"profile\": \"standard-1\"");
  }

  private int run(String... args) {
    return Rapporteur.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
