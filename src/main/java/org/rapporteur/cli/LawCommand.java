package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.LawJson;
import org.rapporteur.pipeline.Refusal;
import org.rapporteur.report.LawDifferencePage;
import org.rapporteur.report.LawDifferencePages;
import org.rapporteur.report.LawPage;
import org.rapporteur.report.LawPages;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawDifference;
import org.rapporteur.rulebook.LawHistory;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur law`: the criteria in force in a report year, or what changed between two.
@Command(name = "law", mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {

  /// Whose thresholds stand in what the tests ask.
  private static final String PROFILE = "standard-1";

  @Spec private CommandSpec spec;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.law-year")
  private Integer year;

  @Option(names = "--diff", arity = "2", paramLabel = "YEAR", descriptionKey = "option.diff")
  private int[] diff;

  @Option(names = "--json", descriptionKey = "option.json-law")
  private boolean json;

  @Override
  public Integer call() {
    if (diff != null && year != null) {
      throw new ParameterException(
          spec.commandLine(), CommandTexts.english().getString("failure.year-or-diff"));
    }
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    LawHistory history = RulebookLoader.history(CatalogueLoader.load());
    ExitCode code = diff == null ? law(history, terminal) : difference(history, terminal);
    return code.number();
  }

  private ExitCode law(LawHistory history, Terminal terminal) {
    int asked = year == null ? history.newest() : year;
    Optional<LawPage> page = LawPages.page(history, asked, profile(history), Language.ENGLISH);
    if (page.isEmpty()) {
      return refuse(asked, history.first(), terminal);
    }
    if (json) {
      print(LawJson.render(page.get()), terminal);
    } else {
      new LawScreen(terminal).print(page.get());
    }
    return ExitCode.FINE;
  }

  private ExitCode difference(LawHistory history, Terminal terminal) {
    Optional<LawDifference> difference = LawDifference.between(history, diff[0], diff[1]);
    if (difference.isEmpty()) {
      return refuse(Math.min(diff[0], diff[1]), history.first(), terminal);
    }
    LawDifferencePage page =
        LawDifferencePages.page(difference.get(), profile(history), Language.ENGLISH);
    if (json) {
      print(LawJson.render(page), terminal);
    } else {
      new LawScreen(terminal).print(page);
    }
    return ExitCode.FINE;
  }

  private static JudgementProfile profile(LawHistory history) {
    return switch (RulebookLoader.load(history.first(), PROFILE, CatalogueLoader.load())) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook.profile();
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new IllegalStateException("The profile " + PROFILE + " ships with the program");
    };
  }

  private static ExitCode refuse(int year, int first, Terminal terminal) {
    return Refusals.print(
        new Refusal(
            "refusal.no-law",
            Map.of("year", Integer.toString(year), "first", Integer.toString(first))),
        terminal);
  }

  private static void print(byte[] bytes, Terminal terminal) {
    terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
  }
}
