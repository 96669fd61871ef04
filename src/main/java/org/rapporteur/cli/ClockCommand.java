package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.clock.Clock;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.clock.Standing;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.pipeline.ClockJson;
import org.rapporteur.pipeline.Refusal;
import org.rapporteur.pipeline.TierTables;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;

/// `rapporteur clock`: where a country stands before a report, and what the rules on the Watch List
/// make of each outcome.
final class ClockCommand extends Command {

  /// Whose readings of the open points of the law are taken.
  private static final String PROFILE = "standard-1";

  private final Supplier<String> country = argument("COUNTRY", Word.TEXT, "argument.country");
  private final Supplier<OptionalInt> year = year("--year", "option.clock-year");
  private final TierTableOption table = new TierTableOption(this);
  private final Supplier<Boolean> json = flag("--json", "option.json-clock");

  @Override
  public Integer call() {
    Terminal terminal = terminal(json.get());
    TierTables tables = table.tables();
    new CheckScreen(terminal).printTable(tables.diagnostics());
    if (tables.diagnostics().hasErrors()) {
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    TierHistory history = tables.history();
    String iso3 = Countries.iso3(country.get(), history, this);
    int asked = year.get().orElseGet(() -> history.of(iso3).lastKey() + 1);
    return switch (RulebookLoader.load(asked, PROFILE, CatalogueLoader.load())) {
      case RulebookOutcome.Found(Rulebook rulebook) ->
          print(rulebook, asked, iso3, tables, terminal);
      case RulebookOutcome.NoLaw none ->
          Refusals.print(
                  new Refusal(
                      "refusal.no-law",
                      Map.of(
                          "year", Integer.toString(none.reportYear()),
                          "first", Integer.toString(none.first()))),
                  terminal)
              .number();
      case RulebookOutcome.NoProfile none ->
          throw new IllegalStateException("The shipped profile is missing: " + none.profile());
    };
  }

  private int print(
      Rulebook rulebook, int asked, String iso3, TierTables tables, Terminal terminal) {
    TierHistory history = tables.history();
    PastTiers past = history.pastTiers(iso3);
    Clock clock = new Clock(rulebook.watchList(), rulebook.profile());
    Standing standing = clock.standing(past, asked);
    String name = history.country(iso3).orElse(iso3);
    if (json.get()) {
      byte[] bytes = ClockJson.render(iso3, name, standing, clock, rulebook);
      terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
    } else {
      new ClockScreen(terminal, name, standing, clock, rulebook).print();
    }
    return ExitCode.FINE.number();
  }
}
