package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RapporteurTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpGoesToStandardOutputAndNamesEveryExitCode() {
    assertThat(run("--help")).isEqualTo(ExitCode.FINE.number());

    assertThat(out.toString()).startsWith("Turns a year").contains("Usage: rapporteur");
    for (ExitCode code : ExitCode.values()) {
      assertThat(out.toString()).containsPattern("(?m)^ +" + code.number() + "   \\S");
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void versionIsTheOneOfTheBuild() {
    assertThat(run("--version")).isEqualTo(ExitCode.FINE.number());
    assertThat(out.toString()).matches("Rapporteur \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void anUnknownOptionIsAUsageErrorThatNamesTheNearestOneAndWhereHelpIs() {
    assertThat(run("--hel")).isEqualTo(ExitCode.USAGE.number());

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("Unknown option: '--hel'")
        .contains("--help")
        .contains("For help: rapporteur --help");
  }

  @Test
  void withoutACommandTheUsageIsShownOnStandardErrorAndNothingCountsAsDone() {
    assertThat(run()).isEqualTo(ExitCode.USAGE.number());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Usage: rapporteur");
  }

  @Test
  void theHelpListsEveryCommandWithWhatItDoesThoughItReadsTheOptionsOfNone() {
    run("--help");
    String list = out.toString().replaceFirst("(?s).*Commands:\\R", "");

    for (String command : Commands.names()) {
      assertThat(list).containsPattern("(?m)^ +" + command + " +\\S");
    }
  }

  @Test
  void everyCommandHasItsOwnHelpWithAnExample() {
    for (String command : Commands.names()) {
      out.getBuffer().setLength(0);
      assertThat(run(command, "--help")).isEqualTo(ExitCode.FINE.number());
      assertThat(out.toString())
          .contains("Usage: rapporteur " + command)
          .contains("Example")
          .contains("rapporteur " + command + " ");
    }
  }

  @Test
  void aMistypedCommandIsAUsageErrorThatNamesTheNearestOne() {
    assertThat(run("biuld", "somewhere")).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("biuld").contains("build");
  }

  @Test
  void aWordWithAnAtSignIsAWordAndNotAFileToRead() {
    assertThat(run("@no-such-file")).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains("@no-such-file");
  }

  private int run(String... args) {
    return Rapporteur.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
