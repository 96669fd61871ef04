package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Supposing;
import org.rapporteur.pipeline.WhatIf;
import org.rapporteur.pipeline.WhatIfJson;

/// `rapporteur whatif`: the reading as it is beside what it would be if some facts were otherwise.
final class WhatIfCommand extends Command {

  private final Supplier<Path> workspace = workspace();
  private final YearOptions years = new YearOptions(this);
  private final Supplier<List<String>> settings =
      repeated("--set", "KEY=VALUE", Word.TEXT, "option.set");
  private final Supplier<Optional<Path>> file =
      option("--file", "FILE", Word.PATH, "option.changes");
  private final Supplier<Boolean> json = flag("--json", "option.json-whatif");

  @Override
  public Integer call() {
    if (settings.get().isEmpty() && file.get().isEmpty()) {
      throw misuse(CommandTexts.english().getString("failure.nothing-supposed"));
    }
    Terminal terminal = terminal(json.get());
    WhatIf result =
        Supposing.whatIf(
            years.request(workspace.get(), terminal, Focus.USUAL),
            new WhatIf.Suppositions(settings.get(), file.get()));
    terminal.ready();
    ExitCode code =
        switch (result) {
          case WhatIf.Done done -> {
            print(done, terminal);
            yield ExitCode.FINE;
          }
          case WhatIf.Misunderstood wrong -> {
            new CheckScreen(terminal).printTable(wrong.problems());
            yield ExitCode.USAGE;
          }
          case WhatIf.DataHasErrors errors -> {
            new CheckScreen(terminal).printErrors(errors.checked());
            yield ExitCode.DATA_HAS_ERRORS;
          }
          case WhatIf.Refused refused -> Refusals.print(refused.refusal(), terminal);
        };
    return code.number();
  }

  private void print(WhatIf.Done done, Terminal terminal) {
    if (json.get()) {
      terminal.out().print(new String(WhatIfJson.render(done), StandardCharsets.UTF_8));
      return;
    }
    new ScoreScreen(terminal, true).printTitle(done.scored());
    new ChangeScreen(terminal, true).print(done.change());
    terminal.out().println();
    terminal.out().println("  " + Terminal.texts().text("whatif.nothing-written"));
    if (done.outcomes()) {
      terminal.out().println("  " + Terminal.texts().text("whatif.outcomes"));
    }
  }
}
