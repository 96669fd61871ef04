package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.rapporteur.Golden;

/// `rapporteur figures` as a user meets it.
class FiguresCommandTest {

  private static final String EXAMPLE = "sample-data/example-country";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Rapporteur.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void aHalfYearIsTheSumOfItsQuarters() {
    assertThat(
            run(
                "figures",
                EXAMPLE,
                "--period",
                "2023-10/2024-03",
                "--indicator",
                "labour-inspections"))
        .isZero();
    Golden.verify("console/figures.txt", out.toString());
    assertThat(out.toString())
        .contains("995")
        .contains("2023-10/2023-12 483 + 2024-01/2024-03 512");
  }

  @Test
  void aCalendarYearThatNobodyCountsSaysWhatIsCountedInstead() {
    run("figures", EXAMPLE, "--period", "2023", "--indicator", "labour-inspections");
    assertThat(out.toString()).contains("no figure of this period").contains("counted over other");
  }

  @Test
  void jsonNamesEveryPlaceOfASum() {
    run(
        "figures",
        EXAMPLE,
        "--period",
        "2023-04/2024-03",
        "--indicator",
        "labour-inspections",
        "--format",
        "json");
    assertThat(out.toString())
        .contains("\"value\": 1843")
        .contains("sources/2024/labour-inspectorate.csv!3!value")
        .contains("sources/2024/labour-inspectorate.csv!6!value");
  }

  @Test
  void whatASourceKnewLaterThanTheDayAskedForIsLeftOut() {
    run(
        "figures",
        EXAMPLE,
        "--period",
        "2023-04/2024-03",
        "--indicator",
        "labour-inspections",
        "--as-of",
        "2024-01-01");
    assertThat(out.toString()).contains("No source counts anything");
  }

  @Test
  void anUnknownPeriodIndicatorOrFormatIsAMistakeOfTheCommand() {
    assertThat(run("figures", EXAMPLE, "--period", "2023-13")).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("is not a period");
    assertThat(run("figures", EXAMPLE, "--period", "2023", "--indicator", "labour-inspection"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("labour-inspections");
    assertThat(run("figures", EXAMPLE, "--period", "2023", "--format", "xml"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("text csv json");
  }
}
