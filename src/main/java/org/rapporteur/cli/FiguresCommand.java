package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.FiguresJson;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.pipeline.PeriodFigures;
import org.rapporteur.protect.Audience;
import org.rapporteur.statistics.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur figures`: the figures of record of any period, read, added up or missing with the
/// reason.
@Command(name = "figures", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {

  /// How the figures are told.
  enum Form {
    TEXT,
    CSV,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "argument.workspace")
  private Path workspace;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      required = true,
      descriptionKey = "option.period")
  private String period;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of-figures")
  private LocalDate asOf;

  @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "option.indicator")
  private String indicator;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.figures-format")
  private String format = "text";

  @Override
  public Integer call() {
    Form form = form();
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), form != Form.TEXT);
    PeriodFigures figures = PeriodFigures.of(request(terminal), period(), indicator());
    terminal.ready();
    if (figures.checked().data().isEmpty()) {
      new CheckScreen(terminal).printErrors(figures.checked());
      return ExitCode.DATA_HAS_ERRORS.number();
    }
    switch (form) {
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
    return new BuildRequest(
        workspace,
        OptionalInt.empty(),
        Optional.ofNullable(asOf),
        Audience.OFFICIAL,
        false,
        EnumSet.allOf(Format.class),
        Optional.empty(),
        Optional.empty(),
        Language.ENGLISH,
        ProductVersion.number(),
        Focus.USUAL,
        terminal::progress);
  }

  private Form form() {
    for (Form form : Form.values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(format)) {
        return form;
      }
    }
    throw failure("figures.no-format", Map.of("format", format));
  }

  private Period period() {
    return Period.parse(period)
        .orElseThrow(() -> failure("figures.no-period", Map.of("period", period)));
  }

  private Optional<String> indicator() {
    Catalogue catalogue = CatalogueLoader.load();
    if (indicator != null && catalogue.indicator(indicator).isEmpty()) {
      List<String> nearest = Nearest.to(indicator, List.copyOf(catalogue.indicators().keySet()));
      throw failure(
          "figures.no-indicator",
          Map.of("indicator", indicator, "nearest", String.join(", ", nearest)));
    }
    return Optional.ofNullable(indicator);
  }

  private ParameterException failure(String key, Map<String, Object> arguments) {
    return new ParameterException(spec.commandLine(), Terminal.texts().text(key, arguments));
  }
}
