package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import org.rapporteur.render.json.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rapporteur score`: the reading of the criteria on the screen, or as JSON.
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private YearArguments arguments;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(names = "--plain", descriptionKey = "option.plain")
  private boolean plain;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    Scoring scoring = AnnualBuild.score(arguments.request(terminal));
    terminal.ready();
    ExitCode code =
        switch (scoring) {
          case Scoring.Done(Scored scored) -> {
            if (json) {
              terminal
                  .out()
                  .print(new String(JsonRenderer.render(scored.report()), StandardCharsets.UTF_8));
            } else {
              new ScoreScreen(terminal, plain).print(scored);
            }
            yield ExitCode.FINE;
          }
          case Scoring.DataHasErrors errors -> {
            new CheckScreen(terminal).printErrors(errors.checked());
            yield ExitCode.DATA_HAS_ERRORS;
          }
          case Scoring.Refused refused -> Refusals.print(refused.refusal(), terminal);
        };
    return code.number();
  }
}
