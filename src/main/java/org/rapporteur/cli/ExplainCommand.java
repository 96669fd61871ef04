package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import org.rapporteur.protect.Audience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur explain [WORKSPACE] CODE`: a criterion or standard with the facts it rests on, or
/// the meaning and remedy of a diagnostic.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..2", paramLabel = "[WORKSPACE] CODE", descriptionKey = "argument.code")
  private List<String> arguments;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
  private Integer year;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
  private LocalDate asOf;

  @Override
  public Integer call() {
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), false);
    String code = arguments.getLast();
    Optional<DiagnosticCode> diagnostic = DiagnosticCode.ofId(code);
    if (diagnostic.isPresent()) {
      print(diagnostic.get(), terminal);
      return ExitCode.FINE.number();
    }
    ExplainScreen screen = new ExplainScreen(terminal);
    String id = screen.knownRule(code).orElseThrow(() -> unknown(code, screen.rules()));
    if (arguments.size() == 1) {
      screen.printRule(id);
      return ExitCode.FINE.number();
    }
    return findings(Path.of(arguments.getFirst()), id, screen, terminal).number();
  }

  /// The meaning and remedy of a diagnostic; where its texts name a value of the data, the name of
  /// that value stands in its place.
  private static void print(DiagnosticCode code, Terminal terminal) {
    DiagnosticText texts = DiagnosticText.of(Language.ENGLISH);
    Map<String, Object> names = new TreeMap<>();
    code.operands().forEach(name -> names.put(name, "‹" + name + "›"));
    Diagnostic anywhere = new Diagnostic(code, new SourceLocation.WholeFile(""), names);
    terminal.out().println(code.id() + " (" + texts.severity(code.severity()) + ")");
    terminal.out().println(texts.title(code));
    terminal.out().println();
    terminal.out().println(texts.why(anywhere));
    terminal.out().println(texts.mend(anywhere));
  }

  private ExitCode findings(Path workspace, String id, ExplainScreen screen, Terminal terminal) {
    Scoring scoring = AnnualBuild.score(request(workspace, requestedYear(terminal), terminal));
    terminal.ready();
    return switch (scoring) {
      case Scoring.Done(Scored scored) -> {
        screen.printFinding(id, scored, lastYear(workspace, scored, terminal));
        yield ExitCode.FINE;
      }
      case Scoring.DataHasErrors errors -> {
        new CheckScreen(terminal).printErrors(errors.checked());
        yield ExitCode.DATA_HAS_ERRORS;
      }
      case Scoring.Refused refused -> Refusals.print(refused.refusal(), terminal);
    };
  }

  /// Last year under its own law, where the workspace and the rulebook reach back that far.
  private Optional<Scored> lastYear(Path workspace, Scored scored, Terminal terminal) {
    int before = scored.data().reportYear() - 1;
    if (!scored.data().workspace().years().containsKey(before)) {
      return Optional.empty();
    }
    return switch (AnnualBuild.score(request(workspace, OptionalInt.of(before), terminal))) {
      case Scoring.Done(Scored earlier) -> Optional.of(earlier);
      case Scoring.DataHasErrors _, Scoring.Refused _ -> Optional.empty();
    };
  }

  private BuildRequest request(Path workspace, OptionalInt reportYear, Terminal terminal) {
    return new BuildRequest(
        workspace,
        reportYear,
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

  private OptionalInt requestedYear(Terminal terminal) {
    if (year == null && !terminal.interactive()) {
      throw new ParameterException(
          spec.commandLine(), CommandTexts.english().getString("failure.year-needed"));
    }
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private ParameterException unknown(String code, List<String> rules) {
    List<String> known =
        Stream.concat(rules.stream(), Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id))
            .toList();
    return new ParameterException(
        spec.commandLine(),
        Terminal.texts()
            .text(
                "explain.unknown",
                Map.of("code", code, "nearest", String.join(", ", Nearest.to(code, known)))));
  }
}
