package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.CollectionDesk;
import org.rapporteur.pipeline.Reminders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur remind`: the text of a reminder to each institution whose form is missing or wrong.
@Command(name = "remind", mixinStandardHelpOptions = true)
final class RemindCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "argument.workspace")
  private Path workspace;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      descriptionKey = "option.year-desk")
  private int year;

  @Option(names = "--lang", paramLabel = "LANGUAGE", descriptionKey = "option.lang-remind")
  private String language = Language.ENGLISH.tag();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out-remind")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), false);
    DeskArguments.year(year, spec);
    Language other = DeskArguments.language(language, spec);
    CollectionDesk desk = CollectionDesk.of(DeskArguments.request(workspace, year, terminal));
    terminal.ready();
    if (desk.workspace().isEmpty()) {
      new CheckScreen(terminal).printTable(desk.diagnostics());
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    Map<String, String> texts = Reminders.of(desk, other);
    if (texts.isEmpty()) {
      terminal.err().println(Terminal.texts().text("remind.none"));
    }
    for (Map.Entry<String, String> reminder : texts.entrySet()) {
      if (out == null) {
        terminal.out().println(reminder.getValue());
      } else {
        Files.createDirectories(out);
        Path file = out.resolve(reminder.getKey() + ".txt");
        Files.write(file, reminder.getValue().getBytes(StandardCharsets.UTF_8));
        terminal.out().println(Terminal.texts().text("forms.NEW", Map.of("file", file.toString())));
      }
    }
    return ExitCode.FINE.number();
  }
}
