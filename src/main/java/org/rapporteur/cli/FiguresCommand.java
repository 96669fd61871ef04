package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.FiguresJson;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.PeriodFigures;
import org.rapporteur.statistics.Period;
import picocli.CommandLine.ParameterException;

/// `rapporteur figures`: the figures of record of any period, read, added up or missing with the
/// reason.
final class FiguresCommand extends Command {

  /// How the figures are told.
  enum Form {
    TEXT,
    CSV,
    JSON
  }

  private final Supplier<Path> workspace = workspace();
  private final Supplier<String> period =
      required("--period", "PERIOD", Word.TEXT, "option.period");
  private final Supplier<Optional<LocalDate>> asOf = asOf("option.as-of-figures");
  private final Supplier<Optional<String>> indicator =
      option("--indicator", "ID", Word.TEXT, "option.indicator");
  private final Supplier<Form> format =
      option("--format", "FORMAT", Word.oneOf(Form.class), Form.TEXT, "option.figures-format");

  @Override
  public Integer call() {
    Terminal terminal = terminal(format.get() != Form.TEXT);
    PeriodFigures figures = PeriodFigures.of(request(terminal), period(), indicator());
    terminal.ready();
    if (figures.checked().data().isEmpty()) {
      new CheckScreen(terminal).printErrors(figures.checked());
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    switch (format.get()) {
      case TEXT -> new FiguresScreen(terminal).print(figures);
      case CSV -> terminal.out().print(figures.csv());
      case JSON ->
          terminal.out().print(new String(FiguresJson.render(figures), StandardCharsets.UTF_8));
    }
    if (figures.checked().hasErrors()) {
      terminal.err().println(Terminal.texts().text("figures.errors"));
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    return ExitCode.FINE.number();
  }

  private BuildRequest request(Terminal terminal) {
    return Requests.reading(
        workspace.get(), OptionalInt.empty(), asOf.get(), Focus.USUAL, terminal);
  }

  private Period period() {
    return Period.parse(period.get())
        .orElseThrow(() -> failure("figures.no-period", Map.of("period", period.get())));
  }

  private Optional<String> indicator() {
    Catalogue catalogue = CatalogueLoader.load();
    Optional<String> asked = indicator.get();
    if (asked.isPresent() && catalogue.indicator(asked.get()).isEmpty()) {
      List<String> nearest = Nearest.to(asked.get(), List.copyOf(catalogue.indicators().keySet()));
      throw failure(
          "figures.no-indicator",
          Map.of("indicator", asked.get(), "nearest", String.join(", ", nearest)));
    }
    return asked;
  }

  private ParameterException failure(String key, Map<String, Object> arguments) {
    return misuse(Terminal.texts().text(key, arguments));
  }
}
