package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.pipeline.CollectionDesk;
import org.rapporteur.pipeline.DeskJson;
import org.rapporteur.pipeline.FigureChanges;

/// `rapporteur status`: what was sent out, what came back and what is wrong with it; or which
/// figures changed between two days.
final class StatusCommand extends Command {

  private final DeskArguments desk = new DeskArguments(this, "option.year-desk", "option.lang");
  private final Supplier<List<LocalDate>> between =
      pair("--between", "DATE", Word.DATE, "option.between");
  private final Supplier<Boolean> json = flag("--json", "option.json-status");

  @Override
  public Integer call() {
    Terminal terminal = terminal(json.get());
    return (between.get().isEmpty() ? status(terminal) : changes(terminal)).number();
  }

  private ExitCode status(Terminal terminal) {
    CollectionDesk found = CollectionDesk.of(desk.request(terminal));
    terminal.ready();
    if (found.workspace().isEmpty()) {
      new CheckScreen(terminal, desk.language()).printTable(found.diagnostics());
      return ExitCode.DATA_HAS_ERRORS;
    }
    if (json.get()) {
      terminal.out().print(new String(DeskJson.render(found), StandardCharsets.UTF_8));
    } else {
      new DeskScreen(terminal, desk.language()).print(found, desk.workspace());
    }
    return ExitCode.FINE;
  }

  private ExitCode changes(Terminal terminal) {
    LocalDate one = between.get().get(0);
    LocalDate other = between.get().get(1);
    boolean inOrder = one.isBefore(other);
    FigureChanges changes =
        FigureChanges.between(
            desk.request(inOrder ? one : other, terminal),
            desk.request(inOrder ? other : one, terminal));
    terminal.ready();
    if (changes.second().data().isEmpty()) {
      new CheckScreen(terminal, desk.language()).printErrors(changes.second());
      return ExitCode.DATA_HAS_ERRORS;
    }
    new DeskScreen(terminal, desk.language()).print(changes);
    return ExitCode.FINE;
  }
}
