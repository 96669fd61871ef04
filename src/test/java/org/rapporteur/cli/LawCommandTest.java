package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Golden;

/// The law as a user reads it. The golden texts are the record of every version: one that changes
/// means that the past was edited.
class LawCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(ints = {2001, 2003, 2004, 2006, 2008, 2009, 2013, 2019})
  void everyVersionReadsAsReviewed(int year) {
    assertThat(run("law", "--year", Integer.toString(year))).isZero();
    Golden.verify("law/" + year + ".txt", out.toString());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatEachTestAsksStandsInTheJson() {
    assertThat(run("law", "--year", "2019", "--json")).isZero();
    Golden.verify("law/2019.json", out.toString());
  }

  @Test
  void theDifferenceBetweenTwoYearsSaysWhatIsNewChangedGoneAndMoved() {
    assertThat(run("law", "--diff", "2007", "2009")).isZero();
    Golden.verify("law/2007-2009.txt", out.toString());
  }

  @Test
  void theOrderOfTheTwoYearsDoesNotMatter() {
    assertThat(run("law", "--diff", "2012", "2019", "--json")).isZero();
    String forward = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("law", "--diff", "2019", "2012", "--json")).isZero();
    assertThat(out.toString()).isEqualTo(forward);
  }

  @Test
  void whatCameAndWentBetweenTheTwoYearsIsNoDifference() throws IOException {
    assertThat(run("law", "--diff", "2006", "2013", "--json")).isZero();
    assertThat(ids(out.toString()))
        .contains("C-PREV.b", "C-PREV.c", "C-DEMAND", "C-PART")
        .doesNotContain("C-PREV.demand-commercial-sex", "C-DEMAND.commercial-sex");
  }

  @Test
  void whatEndedByItsOwnTermsSaysSo() {
    assertThat(run("law", "--diff", "2005", "2006")).isZero();
    assertThat(out.toString()).contains("gone       DP-4").contains("by its own terms");
  }

  @Test
  void twoYearsUnderOneLawDoNotDiffer() {
    assertThat(run("law", "--diff", "2010", "2012")).isZero();
    assertThat(out.toString()).contains("Nothing: both years are under the version of 2009.");
  }

  @Test
  void withoutAYearItIsTheNewestThatWasChecked() {
    assertThat(run("law")).isZero();
    assertThat(out.toString()).startsWith("The law for report year 2023");
  }

  @Test
  void aYearAfterTheCheckedTextHasTheNewestLawAndSaysSo() {
    assertThat(run("law", "--year", "2031")).isZero();
    assertThat(out.toString())
        .contains("P.L. 115-427")
        .contains("report year 2031 may be under another law");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--year 2000", "--diff 2000 2013", "--diff 2013 1999"})
  void aYearBeforeTheFirstLawIsRefused(String arguments) {
    assertThat(run(("law " + arguments).split(" "))).isEqualTo(ExitCode.REFUSED.number());
    assertThat(err.toString()).contains("October 2000").contains("2001");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aYearAndADifferenceTogetherAreAUsageError() {
    assertThat(run("law", "--year", "2013", "--diff", "2008", "2013"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("--diff");
  }

  @Test
  void aDifferenceNeedsTwoYears() {
    assertThat(run("law", "--diff", "2008")).isEqualTo(ExitCode.USAGE.number());
  }

  private static List<String> ids(String json) throws IOException {
    List<String> ids = new ArrayList<>();
    for (JsonNode change : new ObjectMapper().readTree(json).get("changes")) {
      ids.add(change.get("id").asText());
    }
    return ids;
  }

  private int run(String... args) {
    return Rapporteur.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
