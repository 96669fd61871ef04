package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.FormSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur forms`: writes one workbook an institution, to be filled in.
@Command(name = "forms", mixinStandardHelpOptions = true)
final class FormsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "argument.workspace")
  private Path workspace;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      descriptionKey = "option.year-forms")
  private int year;

  @Option(names = "--lang", paramLabel = "LANGUAGE", descriptionKey = "option.lang")
  private String language = Language.ENGLISH.tag();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out-forms")
  private Path out;

  @Option(names = "--institution", paramLabel = "CODE", descriptionKey = "option.institution")
  private String institution;

  @Override
  public Integer call() throws IOException {
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), false);
    FormSet set =
        FormSet.write(
            new FormSet.Order(
                workspace,
                DeskArguments.year(year, spec),
                DeskArguments.language(language, spec),
                Optional.ofNullable(out),
                Optional.ofNullable(institution)));
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
                Map.of("workspace", workspace.toString(), "year", Integer.toString(year))));
    return (kept ? ExitCode.REFUSED : ExitCode.FINE).number();
  }
}
