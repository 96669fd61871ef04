package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.ControlDraft;
import org.rapporteur.pipeline.ControlDraft.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur control`: writes the settings and answers of a workspace as a workbook.
@Command(name = "control", mixinStandardHelpOptions = true)
final class ControlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "argument.folder")
  private Path workspace;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out-control")
  private Path out;

  @Option(names = "--lang", paramLabel = "LANGUAGE", descriptionKey = "option.lang")
  private String language = Language.ENGLISH.tag();

  @Override
  public Integer call() throws IOException {
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), false);
    ControlDraft draft =
        ControlDraft.write(
            workspace, Optional.ofNullable(out), DeskArguments.language(language, spec));
    new CheckScreen(terminal).printTable(draft.diagnostics());
    if (draft.outcome().isEmpty()) {
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    Outcome outcome = draft.outcome().get();
    Messages texts = Terminal.texts();
    Map<String, String> words =
        Map.of("file", draft.file().toString(), "workspace", workspace.toString());
    terminal.out().println(texts.text("control." + outcome.name(), words));
    return (outcome == Outcome.KEPT ? ExitCode.REFUSED : ExitCode.FINE).number();
  }
}
