package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.pipeline.TierTables;

/// Whose table of published tiers is read.
final class TierTableOption {

  private final Command command;
  private final Supplier<Optional<Path>> file;

  TierTableOption(Command command) {
    this.command = command;
    file = command.option("--file", "TABLE", Word.PATH, "option.file");
  }

  /// The shipped table, or a user's own above it.
  TierTables tables() {
    return file.get().map(this::own).orElseGet(TierTables::shipped);
  }

  private TierTables own(Path table) {
    if (!Files.isRegularFile(table)) {
      throw command.misuse(
          Terminal.texts().text("tiers.no-file", Map.of("file", table.toString())));
    }
    return TierTables.of(table);
  }
}
