package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.Focus;

/// Which report year of a workspace a command reads, and as of which day.
final class YearOptions {

  private final Command command;
  private final Supplier<OptionalInt> year;
  private final Supplier<Optional<LocalDate>> asOf;

  YearOptions(Command command) {
    this.command = command;
    year = command.year("--year", "option.year");
    asOf = command.asOf("option.as-of");
  }

  /// Without a terminal the year must be named: a script whose result changed because somebody
  /// added a year to the workspace would be a trap.
  OptionalInt year(Terminal terminal) {
    if (year.get().isEmpty() && !terminal.interactive()) {
      throw command.misuse(CommandTexts.english().getString("failure.year-needed"));
    }
    return year.get();
  }

  Optional<LocalDate> asOf() {
    return asOf.get();
  }

  /// The request of a command that only reads.
  BuildRequest request(Path workspace, Terminal terminal, Focus focus) {
    return Requests.reading(workspace, year(terminal), asOf(), focus, terminal);
  }
}
