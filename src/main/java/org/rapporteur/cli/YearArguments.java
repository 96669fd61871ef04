package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.protect.Audience;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What every command on a workspace asks for: the folder, the report year, the as-of date.
final class YearArguments {

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "argument.workspace")
  private Path workspace;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
  private Integer year;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
  private LocalDate asOf;

  Path workspace() {
    return workspace;
  }

  /// The request of a command that only reads.
  BuildRequest request(Terminal terminal) {
    return request(terminal, Focus.USUAL);
  }

  BuildRequest request(Terminal terminal, Focus focus) {
    return request(
        terminal,
        Audience.OFFICIAL,
        false,
        EnumSet.allOf(Format.class),
        Optional.empty(),
        Optional.empty(),
        focus);
  }

  BuildRequest request(
      Terminal terminal,
      Audience audience,
      boolean draft,
      Set<Format> formats,
      Optional<Path> out,
      Optional<Path> templates,
      Focus focus) {
    return new BuildRequest(
        workspace,
        year(terminal),
        Optional.ofNullable(asOf),
        audience,
        draft,
        formats,
        out,
        templates,
        Language.ENGLISH,
        ProductVersion.number(),
        focus,
        terminal::progress);
  }

  /// Without a terminal the year must be named: a script whose result changed because somebody
  /// added a year to the workspace would be a trap.
  private OptionalInt year(Terminal terminal) {
    if (year != null) {
      return OptionalInt.of(year);
    }
    if (!terminal.interactive()) {
      throw new ParameterException(
          command.commandLine(), CommandTexts.english().getString("failure.year-needed"));
    }
    return OptionalInt.empty();
  }
}
