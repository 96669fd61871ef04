package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year read under the law of another, for comparison: it says so wherever it is shown.
class UnderAnotherLawTest {

  private static final String EXAMPLE = "sample-data/example-country";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path temp;

  @Test
  void aScoreSaysUnderWhichLawItIsAndHasTheCriteriaOfThatLaw() {
    assertThat(run("score", EXAMPLE, "--year", "2024", "--law", "2003")).isZero();
    assertThat(out.toString())
        .contains("law of 2001")
        .contains("read under the law of 2001, not under that of 2024")
        .contains("C-OFF")
        .doesNotContain("C-SELF")
        .doesNotContain("C-PART");
  }

  @Test
  void theLawOfTheYearItselfIsNoOtherLaw() {
    assertThat(run("score", EXAMPLE, "--year", "2024", "--law", "2019")).isZero();
    assertThat(out.toString()).contains("law of 2019").doesNotContain("For comparison");
    String named = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("score", EXAMPLE, "--year", "2024")).isZero();
    assertThat(out.toString()).isEqualTo(named);
  }

  @Test
  void theJsonSaysSo() {
    assertThat(run("score", EXAMPLE, "--year", "2024", "--law", "2013", "--json")).isZero();
    assertThat(out.toString())
        .contains("\"law\": \"2013\"")
        .contains("\"underAnotherLaw\": true")
        .doesNotContain("\"tier\":");
  }

  @Test
  void aReportSaysSoOnItsPages() throws IOException {
    Path folder = temp.resolve("report");
    assertThat(
            run(
                "build",
                EXAMPLE,
                "--year",
                "2024",
                "--law",
                "2009",
                "--format",
                "html",
                "--quiet",
                "--out",
                folder.toString()))
        .isZero();
    String html;
    try (var files = Files.walk(folder)) {
      Path page = files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
      html = Files.readString(page);
    }
    assertThat(html)
        .contains("UNDER THE LAW OF 2009, not of 2024")
        .contains("applies the law of report years 2009 to 2012 to report year 2024");
  }

  @Test
  void aYearBeforeTheFirstLawIsRefused() {
    assertThat(run("score", EXAMPLE, "--year", "2024", "--law", "2000")).isNotZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("2000").contains("2001");
  }

  private int run(String... arguments) {
    return Rapporteur.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }
}
