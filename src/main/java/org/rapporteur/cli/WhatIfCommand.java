package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.pipeline.Supposing;
import org.rapporteur.pipeline.WhatIf;
import org.rapporteur.pipeline.WhatIfJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur whatif`: the reading as it is beside what it would be if some facts were otherwise.
@Command(name = "whatif", mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private YearArguments arguments;

  @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "option.set")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--file", paramLabel = "FILE", descriptionKey = "option.changes")
  private Path file;

  @Option(names = "--json", descriptionKey = "option.json-whatif")
  private boolean json;

  @Override
  public Integer call() {
    if (settings.isEmpty() && file == null) {
      throw new ParameterException(
          spec.commandLine(), CommandTexts.english().getString("failure.nothing-supposed"));
    }
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    WhatIf result =
        Supposing.whatIf(
            arguments.request(terminal),
            new WhatIf.Suppositions(settings, Optional.ofNullable(file)));
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
    if (json) {
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
