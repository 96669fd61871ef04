package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.Focus;

/// What the commands of the collection desk ask for: the workspace, the report year, the language.
final class DeskArguments {

  private static final int FIRST_YEAR = 2001;
  private static final int LAST_YEAR = 2099;

  private final Command command;
  private final Supplier<Path> workspace;
  private final Supplier<Integer> year;
  private final Supplier<Language> language;

  DeskArguments(Command command, String yearText, String languageText) {
    this.command = command;
    workspace = command.workspace();
    year = command.required("--year", "YEAR", Word.YEAR, yearText);
    language = command.language(languageText);
  }

  Path workspace() {
    return workspace.get();
  }

  int year() {
    int asked = year.get();
    if (asked < FIRST_YEAR || asked > LAST_YEAR) {
      throw command.misuse(CommandTexts.english().getString("failure.form-year"));
    }
    return asked;
  }

  Language language() {
    return language.get();
  }

  BuildRequest request(Terminal terminal) {
    return request(Optional.empty(), terminal);
  }

  BuildRequest request(LocalDate asOf, Terminal terminal) {
    return request(Optional.of(asOf), terminal);
  }

  private BuildRequest request(Optional<LocalDate> asOf, Terminal terminal) {
    return Requests.reading(workspace(), OptionalInt.of(year()), asOf, Focus.USUAL, terminal);
  }
}
