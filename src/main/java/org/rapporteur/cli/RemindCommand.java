package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.pipeline.CollectionDesk;
import org.rapporteur.pipeline.Reminders;

/// `rapporteur remind`: the text of a reminder to each institution whose form is missing or wrong.
final class RemindCommand extends Command {

  private final DeskArguments desk =
      new DeskArguments(this, "option.year-desk", "option.lang-remind");
  private final Supplier<Optional<Path>> out =
      option("--out", "DIR", Word.PATH, "option.out-remind");

  @Override
  public Integer call() throws IOException {
    Terminal terminal = terminal(false);
    CollectionDesk found = CollectionDesk.of(desk.request(terminal));
    terminal.ready();
    if (found.workspace().isEmpty()) {
      new CheckScreen(terminal).printTable(found.diagnostics());
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    Map<String, String> texts = Reminders.of(found, desk.language());
    if (texts.isEmpty()) {
      terminal.err().println(Terminal.texts().text("remind.none"));
    }
    for (Map.Entry<String, String> reminder : texts.entrySet()) {
      if (out.get().isEmpty()) {
        terminal.out().println(reminder.getValue());
      } else {
        Path folder = out.get().get();
        Files.createDirectories(folder);
        Path file = folder.resolve(reminder.getKey() + ".txt");
        Files.write(file, reminder.getValue().getBytes(StandardCharsets.UTF_8));
        terminal.out().println(Terminal.texts().text("forms.NEW", Map.of("file", file.toString())));
      }
    }
    return ExitCode.FINE.number();
  }
}
