package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.pipeline.TierTables;
import org.rapporteur.pipeline.TiersJson;
import picocli.CommandLine.Range;

/// `rapporteur tiers`: published tiers, of the table that ships with the program or of a user's
/// own.
final class TiersCommand extends Command {

  private static final Pattern YEARS = Pattern.compile("(20\\d\\d)(?:[-–](20\\d\\d))?");

  private final Supplier<List<String>> countries =
      arguments(Range.valueOf("0..*"), "COUNTRY", "argument.countries");
  private final Supplier<Optional<String>> years =
      option("--years", "YEARS", Word.TEXT, "option.years");
  private final TierTableOption table = new TierTableOption(this);
  private final Supplier<Boolean> json = flag("--json", "option.json-tiers");

  @Override
  public Integer call() {
    Terminal terminal = terminal(json.get());
    TierTables tables = table.tables();
    new CheckScreen(terminal).printTable(tables.diagnostics());
    if (tables.diagnostics().hasErrors()) {
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    TierHistory history = tables.history();
    int[] span = span(history);
    List<String> shown = countries.get().isEmpty() ? history.countries() : named(history);
    if (json.get()) {
      byte[] bytes = TiersJson.render(history, shown, span[0], span[1]);
      terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
    } else {
      new TiersScreen(terminal, history, span[0], span[1]).print(shown, countries.get().isEmpty());
    }
    return ExitCode.FINE.number();
  }

  private List<String> named(TierHistory history) {
    return countries.get().stream()
        .map(given -> Countries.iso3(given, history, this))
        .distinct()
        .toList();
  }

  private int[] span(TierHistory history) {
    if (years.get().isEmpty()) {
      return new int[] {history.firstYear(), history.lastYear()};
    }
    Matcher matcher = YEARS.matcher(years.get().get());
    if (matcher.matches()) {
      int from = Integer.parseInt(matcher.group(1));
      int through = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from <= through) {
        return new int[] {from, through};
      }
    }
    throw misuse(Terminal.texts().text("tiers.no-years", Map.of("years", years.get().get())));
  }
}
