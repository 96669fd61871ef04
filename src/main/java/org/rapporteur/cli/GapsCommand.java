package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import org.rapporteur.render.json.JsonRenderer;
import org.rapporteur.rulebook.Tier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur gaps`: the smallest set of lawful inputs with which the reading would come to a
/// tier.
@Command(name = "gaps", mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private YearArguments arguments;

  @Option(names = "--to", paramLabel = "TIER", defaultValue = "1", descriptionKey = "option.to")
  private String target;

  @Option(names = "--json", descriptionKey = "option.json-gaps")
  private boolean json;

  @Override
  public Integer call() {
    Focus focus = new Focus(OptionalInt.empty(), Optional.of(tier()));
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    Scoring scoring = AnnualBuild.score(arguments.request(terminal, focus));
    terminal.ready();
    ExitCode code =
        switch (scoring) {
          case Scoring.Done(Scored scored) -> {
            print(scored, terminal);
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

  private void print(Scored scored, Terminal terminal) {
    if (json) {
      terminal
          .out()
          .print(new String(JsonRenderer.renderPlan(scored.report()), StandardCharsets.UTF_8));
      return;
    }
    new ScoreScreen(terminal, true).printTitle(scored);
    new PlanScreen(terminal).print(scored.report().analysis().plan().orElseThrow());
  }

  /// A tier to which a country can want to come: Tier 3 and what stands outside the order are none.
  private Tier tier() {
    return Tier.ofCode(target.toUpperCase(Locale.ROOT))
        .filter(
            tier -> tier == Tier.TIER_1 || tier == Tier.TIER_2 || tier == Tier.TIER_2_WATCH_LIST)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), Terminal.texts().text("gaps.no-tier", Map.of("tier", target))));
  }
}
