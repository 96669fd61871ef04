package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import org.rapporteur.render.json.JsonRenderer;
import org.rapporteur.rulebook.Tier;

/// `rapporteur gaps`: the smallest set of lawful inputs with which the reading would come to a
/// tier.
final class GapsCommand extends Command {

  private final Supplier<Path> workspace = workspace();
  private final YearOptions years = new YearOptions(this);
  private final Supplier<String> target = option("--to", "TIER", Word.TEXT, "1", "option.to");
  private final Supplier<Boolean> json = flag("--json", "option.json-gaps");

  @Override
  public Integer call() {
    Focus focus = new Focus(OptionalInt.empty(), Optional.of(tier()));
    Terminal terminal = terminal(json.get());
    Scoring scoring = AnnualBuild.score(years.request(workspace.get(), terminal, focus));
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
    if (json.get()) {
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
    return Tier.ofCode(target.get().toUpperCase(Locale.ROOT))
        .filter(
            tier -> tier == Tier.TIER_1 || tier == Tier.TIER_2 || tier == Tier.TIER_2_WATCH_LIST)
        .orElseThrow(
            () -> misuse(Terminal.texts().text("gaps.no-tier", Map.of("tier", target.get()))));
  }
}
