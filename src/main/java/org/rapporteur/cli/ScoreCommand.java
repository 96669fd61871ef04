package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import org.rapporteur.render.json.JsonRenderer;

/// `rapporteur score`: the reading of the criteria on the screen, or as JSON.
final class ScoreCommand extends Command {

  private final Supplier<Path> workspace = workspace();
  private final YearOptions years = new YearOptions(this);
  private final Supplier<OptionalInt> law = law();
  private final Supplier<Boolean> json = flag("--json", "option.json");
  private final Supplier<Boolean> plain = plain();
  private final Supplier<OptionalInt> against = year("--against", "option.against");

  @Override
  public Integer call() {
    Terminal terminal = terminal(json.get());
    Scoring scoring =
        AnnualBuild.score(years.request(workspace.get(), terminal, focus()).underLaw(law.get()));
    terminal.ready();
    ExitCode code =
        switch (scoring) {
          case Scoring.Done(Scored scored) -> {
            if (json.get()) {
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
    Focus focus = json.get() ? Focus.REPORT : Focus.USUAL;
    return against.get().isEmpty() ? focus : new Focus(against.get(), focus.towards());
  }

  private void print(Scored scored, Terminal terminal) {
    ScoreScreen screen = new ScoreScreen(terminal, plain.get());
    if (against.get().isEmpty()) {
      screen.print(scored);
    } else {
      screen.printHead(scored);
      screen.printReading(scored.report());
      scored.report().analysis().change().ifPresent(new ChangeScreen(terminal, false)::print);
    }
  }
}
