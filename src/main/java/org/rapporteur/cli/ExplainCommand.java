package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;
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
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Range;

/// `rapporteur explain [WORKSPACE] CODE`: a criterion or standard with the facts it rests on, or
/// the meaning and remedy of a diagnostic.
final class ExplainCommand extends Command {

  private final Supplier<List<String>> arguments =
      arguments(Range.valueOf("1..2"), "[WORKSPACE] CODE", "argument.code");
  private final YearOptions years = new YearOptions(this);

  @Override
  public Integer call() {
    Terminal terminal = terminal(false);
    String code = arguments.get().getLast();
    Optional<DiagnosticCode> diagnostic = DiagnosticCode.ofId(code);
    if (diagnostic.isPresent()) {
      print(diagnostic.get(), terminal);
      return ExitCode.FINE.number();
    }
    ExplainScreen screen = new ExplainScreen(terminal);
    String id = screen.knownRule(code).orElseThrow(() -> unknown(code, screen.rules()));
    if (arguments.get().size() == 1) {
      screen.printRule(id);
      return ExitCode.FINE.number();
    }
    return findings(Path.of(arguments.get().getFirst()), id, screen, terminal).number();
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
    Scoring scoring = AnnualBuild.score(years.request(workspace, terminal, Focus.USUAL));
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
    BuildRequest request =
        Requests.reading(workspace, OptionalInt.of(before), years.asOf(), Focus.USUAL, terminal);
    return switch (AnnualBuild.score(request)) {
      case Scoring.Done(Scored earlier) -> Optional.of(earlier);
      case Scoring.DataHasErrors _, Scoring.Refused _ -> Optional.empty();
    };
  }

  private ParameterException unknown(String code, List<String> rules) {
    List<String> known =
        Stream.concat(rules.stream(), Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id))
            .toList();
    return misuse(
        Terminal.texts()
            .text(
                "explain.unknown",
                Map.of("code", code, "nearest", String.join(", ", Nearest.to(code, known)))));
  }
}
