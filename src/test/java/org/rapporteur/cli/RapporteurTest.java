package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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
  void everyCommandTellsTheVersionOfTheProgram() {
    for (String command : Commands.names()) {
      out.getBuffer().setLength(0);
      assertThat(run(command, "--version")).isEqualTo(ExitCode.FINE.number());
      assertThat(out.toString()).as(command).startsWith("Rapporteur ");
    }
  }

  /// Picocli remembers the annotated member that it read an option from.
  @Test
  void noOptionOfAnyCommandIsReadFromAnnotations() {
    for (String name : Commands.names()) {
      CommandLine program = new CommandLine(CommandSpec.create());
      Commands.addTo(program, new String[] {name});
      CommandSpec command = program.getSubcommands().get(name).getCommandSpec();
      assertThat(command.args())
          .as(name)
          .hasSizeGreaterThan(2)
          .allMatch(asked -> asked.userObject() == null);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          build w --year 20x4           | '--year': '20x4' is not a year, such as 2024.
          build w --as-of 2024-02-30    | '--as-of': '2024-02-30' is not a day, such as 2024-03-31.
          build w --format pdf,docx     | 'docx' is not known. Known: pdf xlsx html json
          build w --audience nobody     | 'nobody' is not known. Known: official public
          check w --format pdf          | 'pdf' is not known. Known: text json sarif junit html
          figures w --format pdf        | 'pdf' is not known. Known: text csv json
          status w --year 2024 --lang f | 'f' is not known. Known: en sq sr-Latn sr-Cyrl
          map w.csv --encoding ascii    | 'ascii' is not known. Known: utf-8 utf-16
          """)
  void aWordThatIsNotUnderstoodIsAUsageErrorThatSaysWhatWouldBe(String words, String told) {
    assertThat(run(words.split(" "))).isEqualTo(ExitCode.USAGE.number());
    assertThat(err.toString()).contains(told);
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
