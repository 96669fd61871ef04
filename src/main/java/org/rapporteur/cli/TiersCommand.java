package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.pipeline.TierTables;
import org.rapporteur.pipeline.TiersJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur tiers`: published tiers, of the table that ships with the program or of a user's
/// own.
@Command(name = "tiers", mixinStandardHelpOptions = true)
final class TiersCommand implements Callable<Integer> {

  private static final Pattern YEARS = Pattern.compile("(20\\d\\d)(?:[-–](20\\d\\d))?");

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "COUNTRY", descriptionKey = "argument.countries")
  private List<String> countries = new ArrayList<>();

  @Option(names = "--years", paramLabel = "YEARS", descriptionKey = "option.years")
  private String years;

  @Option(names = "--file", paramLabel = "TABLE", descriptionKey = "option.file")
  private Path file;

  @Option(names = "--json", descriptionKey = "option.json-tiers")
  private boolean json;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    TierTables tables = tables(file, spec);
    new CheckScreen(terminal).printTable(tables.diagnostics());
    if (tables.diagnostics().hasErrors()) {
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    TierHistory history = tables.history();
    int[] span = span(history);
    List<String> shown = countries.isEmpty() ? history.countries() : named(history);
    if (json) {
      byte[] bytes = TiersJson.render(history, shown, span[0], span[1]);
      terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
    } else {
      new TiersScreen(terminal, history, span[0], span[1]).print(shown, countries.isEmpty());
    }
    return ExitCode.FINE.number();
  }

  /// The shipped table, or a user's own above it.
  static TierTables tables(Path file, CommandSpec spec) {
    if (file == null) {
      return TierTables.shipped();
    }
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(),
          Terminal.texts().text("tiers.no-file", Map.of("file", file.toString())));
    }
    return TierTables.of(file);
  }

  /// The ISO code of a country given by its code or name.
  static String country(String given, TierHistory history, CommandSpec spec) {
    List<String> known = new ArrayList<>();
    for (String iso3 : history.countries()) {
      String name = history.country(iso3).orElse(iso3);
      if (given.equalsIgnoreCase(iso3) || given.equalsIgnoreCase(name)) {
        return iso3;
      }
      known.add(iso3);
      known.add(name);
    }
    throw new ParameterException(
        spec.commandLine(),
        Terminal.texts()
            .text(
                "tiers.unknown-country",
                Map.of("country", given, "nearest", String.join(", ", Nearest.to(given, known)))));
  }

  private List<String> named(TierHistory history) {
    return countries.stream().map(given -> country(given, history, spec)).distinct().toList();
  }

  private int[] span(TierHistory history) {
    if (years == null) {
      return new int[] {history.firstYear(), history.lastYear()};
    }
    Matcher matcher = YEARS.matcher(years);
    if (matcher.matches()) {
      int from = Integer.parseInt(matcher.group(1));
      int through = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from <= through) {
        return new int[] {from, through};
      }
    }
    throw new ParameterException(
        spec.commandLine(), Terminal.texts().text("tiers.no-years", Map.of("years", years)));
  }
}
