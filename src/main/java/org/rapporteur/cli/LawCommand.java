package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
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

/// `rapporteur law`: the criteria in force in a report year, or what changed between two.
final class LawCommand extends Command {

  /// Whose thresholds stand in what the tests ask.
  private static final String PROFILE = "standard-1";

  private final Supplier<OptionalInt> year = year("--year", "option.law-year");
  private final Supplier<List<Integer>> diff = pair("--diff", "YEAR", Word.YEAR, "option.diff");
  private final Supplier<Boolean> json = flag("--json", "option.json-law");

  @Override
  public Integer call() {
    if (!diff.get().isEmpty() && year.get().isPresent()) {
      throw misuse(CommandTexts.english().getString("failure.year-or-diff"));
    }
    Terminal terminal = terminal(json.get());
    LawHistory history = RulebookLoader.history(CatalogueLoader.load());
    ExitCode code = diff.get().isEmpty() ? law(history, terminal) : difference(history, terminal);
    return code.number();
  }

  private ExitCode law(LawHistory history, Terminal terminal) {
    int asked = year.get().orElseGet(history::newest);
    Optional<LawPage> page = LawPages.page(history, asked, profile(history), Language.ENGLISH);
    if (page.isEmpty()) {
      return refuse(asked, history.first(), terminal);
    }
    if (json.get()) {
      print(LawJson.render(page.get()), terminal);
    } else {
      new LawScreen(terminal).print(page.get());
    }
    return ExitCode.FINE;
  }

  private ExitCode difference(LawHistory history, Terminal terminal) {
    int one = diff.get().get(0);
    int other = diff.get().get(1);
    Optional<LawDifference> difference = LawDifference.between(history, one, other);
    if (difference.isEmpty()) {
      return refuse(Math.min(one, other), history.first(), terminal);
    }
    LawDifferencePage page =
        LawDifferencePages.page(difference.get(), profile(history), Language.ENGLISH);
    if (json.get()) {
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
