package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.protect.Audience;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What the commands of the collection desk ask for.
final class DeskArguments {

  private static final int FIRST_YEAR = 2001;
  private static final int LAST_YEAR = 2099;

  private DeskArguments() {}

  static Language language(String tag, CommandSpec spec) {
    List<String> known = Arrays.stream(Language.values()).map(Language::tag).toList();
    return Language.ofTag(tag)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                CommandTexts.english()
                    .getString("failure.language")
                    .replace("{language}", tag)
                    .replace("{known}", String.join(", ", known))));
  }

  static int year(int year, CommandSpec spec) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new ParameterException(
          spec.commandLine(), CommandTexts.english().getString("failure.form-year"));
    }
    return year;
  }

  static BuildRequest request(Path workspace, int year, Terminal terminal) {
    return request(workspace, year, terminal, Optional.empty());
  }

  static BuildRequest request(Path workspace, int year, Terminal terminal, LocalDate asOf) {
    return request(workspace, year, terminal, Optional.of(asOf));
  }

  private static BuildRequest request(
      Path workspace, int year, Terminal terminal, Optional<LocalDate> asOf) {
    return new BuildRequest(
        workspace,
        OptionalInt.of(year),
        asOf,
        Audience.OFFICIAL,
        false,
        EnumSet.allOf(Format.class),
        Optional.empty(),
        Optional.empty(),
        Language.ENGLISH,
        ProductVersion.number(),
        Focus.USUAL,
        terminal::progress);
  }
}
