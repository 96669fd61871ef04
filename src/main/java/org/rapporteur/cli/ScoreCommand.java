package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Focus;
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

  @Mixin private LawOption law;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(names = "--plain", descriptionKey = "option.plain")
  private boolean plain;

  @Option(names = "--against", paramLabel = "YEAR", descriptionKey = "option.against")
  private Integer against;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    Scoring scoring = AnnualBuild.score(arguments.request(terminal, focus()).underLaw(law.year()));
    terminal.ready();
    ExitCode code =
        switch (scoring) {
          case Scoring.Done(Scored scored) -> {
            if (json) {
              terminal
                  .out()
                  .print(new String(JsonRenderer.render(scored.report()), StandardCharsets.UTF_8));
            } else {
              print(scored, terminal);
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

  private Focus focus() {
    Focus focus = json ? Focus.REPORT : Focus.USUAL;
    return against == null ? focus : new Focus(OptionalInt.of(against), focus.towards());
  }

  private void print(Scored scored, Terminal terminal) {
    ScoreScreen screen = new ScoreScreen(terminal, plain);
    if (against == null) {
      screen.print(scored);
    } else {
      screen.printHead(scored);
      screen.printReading(scored.report());
      scored.report().analysis().change().ifPresent(new ChangeScreen(terminal, false)::print);
    }
  }
}
