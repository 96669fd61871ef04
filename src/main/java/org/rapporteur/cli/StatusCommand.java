package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.CollectionDesk;
import org.rapporteur.pipeline.DeskJson;
import org.rapporteur.pipeline.FigureChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur status`: what was sent out, what came back and what is wrong with it; or which
/// figures changed between two days.
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "argument.workspace")
  private Path workspace;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      descriptionKey = "option.year-desk")
  private int year;

  @Option(names = "--between", arity = "2", paramLabel = "DATE", descriptionKey = "option.between")
  private LocalDate[] between;

  @Option(names = "--json", descriptionKey = "option.json-status")
  private boolean json;

  @Option(names = "--lang", paramLabel = "LANGUAGE", descriptionKey = "option.lang")
  private String tag = Language.ENGLISH.tag();

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    DeskArguments.year(year, spec);
    Language language = DeskArguments.language(tag, spec);
    return (between == null ? status(terminal, language) : changes(terminal, language)).number();
  }

  private ExitCode status(Terminal terminal, Language language) {
    CollectionDesk desk = CollectionDesk.of(DeskArguments.request(workspace, year, terminal));
    terminal.ready();
    if (desk.workspace().isEmpty()) {
      new CheckScreen(terminal, language).printTable(desk.diagnostics());
      return ExitCode.DATA_HAS_ERRORS;
    }
    if (json) {
      terminal.out().print(new String(DeskJson.render(desk), StandardCharsets.UTF_8));
    } else {
      new DeskScreen(terminal, language).print(desk, workspace);
    }
    return ExitCode.FINE;
  }

  private ExitCode changes(Terminal terminal, Language language) {
    boolean inOrder = between[0].isBefore(between[1]);
    FigureChanges changes =
        FigureChanges.between(
            DeskArguments.request(workspace, year, terminal, between[inOrder ? 0 : 1]),
            DeskArguments.request(workspace, year, terminal, between[inOrder ? 1 : 0]));
    terminal.ready();
    if (changes.second().data().isEmpty()) {
      new CheckScreen(terminal, language).printErrors(changes.second());
      return ExitCode.DATA_HAS_ERRORS;
    }
    new DeskScreen(terminal, language).print(changes);
    return ExitCode.FINE;
  }
}
