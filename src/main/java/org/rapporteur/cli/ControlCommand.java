package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.ControlDraft;
import org.rapporteur.pipeline.ControlDraft.Outcome;

/// `rapporteur control`: writes the settings and answers of a workspace as a workbook.
final class ControlCommand extends Command {

  private final Supplier<Path> workspace = argument("WORKSPACE", Word.PATH, "argument.folder");
  private final Supplier<Optional<Path>> out =
      option("--out", "FILE", Word.PATH, "option.out-control");
  private final Supplier<Language> language = language("option.lang");

  @Override
  public Integer call() throws IOException {
    Terminal terminal = terminal(false);
    ControlDraft draft = ControlDraft.write(workspace.get(), out.get(), language.get());
    new CheckScreen(terminal).printTable(draft.diagnostics());
    if (draft.outcome().isEmpty()) {
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    Outcome outcome = draft.outcome().get();
    Messages texts = Terminal.texts();
    Map<String, String> words =
        Map.of("file", draft.file().toString(), "workspace", workspace.get().toString());
    terminal.out().println(texts.text("control." + outcome.name(), words));
    return (outcome == Outcome.KEPT ? ExitCode.REFUSED : ExitCode.FINE).number();
  }
}
