package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.FormSet;

/// `rapporteur forms`: writes one workbook an institution, to be filled in.
final class FormsCommand extends Command {

  private final DeskArguments desk = new DeskArguments(this, "option.year-forms", "option.lang");
  private final Supplier<Optional<Path>> out =
      option("--out", "DIR", Word.PATH, "option.out-forms");
  private final Supplier<Optional<String>> institution =
      option("--institution", "CODE", Word.TEXT, "option.institution");

  @Override
  public Integer call() throws IOException {
    Terminal terminal = terminal(false);
    FormSet set =
        FormSet.write(
            new FormSet.Order(
                desk.workspace(), desk.year(), desk.language(), out.get(), institution.get()));
    Messages texts = Terminal.texts();
    new CheckScreen(terminal).printTable(set.diagnostics());
    if (set.forms().isEmpty()) {
      terminal.err().println(texts.text("forms.none"));
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    for (FormSet.Written form : set.forms()) {
      terminal
          .out()
          .println(
              texts.text(
                  "forms." + form.outcome().name(),
                  Map.of("file", form.file().toString(), "institution", form.institution())));
    }
    boolean kept = set.forms().stream().anyMatch(form -> form.outcome() == FormSet.Outcome.KEPT);
    terminal
        .out()
        .println(
            texts.text(
                "forms.next",
                Map.of(
                    "workspace",
                    desk.workspace().toString(),
                    "year",
                    Integer.toString(desk.year()))));
    return (kept ? ExitCode.REFUSED : ExitCode.FINE).number();
  }
}
