package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.Checked;

/// The findings about the data, errors first, at most a few of each code.
final class CheckScreen {

  /// A file that is wrong all through must not drown what else is wrong.
  private static final int SHOWN_OF_EACH = 20;

  private final Messages texts = Terminal.texts();
  private final DiagnosticText diagnostics = DiagnosticText.of(Language.ENGLISH);
  private final Terminal terminal;

  CheckScreen(Terminal terminal) {
    this.terminal = terminal;
  }

  /// All findings, and how many, as the result of `check`.
  void print(Checked checked) {
    print(checked.diagnostics().diagnostics(), terminal.out());
    terminal.out().println(summary(checked.diagnostics()));
  }

  /// The errors that stop a build, as talk; and that nothing was written.
  void printErrors(Checked checked) {
    List<Diagnostic> errors =
        checked.diagnostics().diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .toList();
    print(errors, terminal.err());
    long files = errors.stream().map(error -> error.location().file()).distinct().count();
    terminal
        .err()
        .println(
            texts.text(
                checked.data().isPresent() ? "errors.summary" : "errors.nothing-read",
                Map.of("errors", errors.size(), "files", files)));
  }

  /// What was found in a table that a command was given, as talk.
  void printTable(DiagnosticReport found) {
    print(found.diagnostics(), terminal.err());
  }

  private void print(List<Diagnostic> found, PrintWriter target) {
    Map<DiagnosticCode, Integer> shown = new EnumMap<>(DiagnosticCode.class);
    List<Diagnostic> few = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      if (shown.merge(diagnostic.code(), 1, Integer::sum) <= SHOWN_OF_EACH) {
        few.add(diagnostic);
      }
    }
    few.forEach(
        diagnostic -> target.println(String.join("\n", diagnostics.lines(diagnostic)) + "\n"));
    shown.forEach((code, count) -> {
      if (count > SHOWN_OF_EACH) {
        target.println(
            texts.text("more", Map.of("code", code.id(), "count", count - SHOWN_OF_EACH)));
      }
    });
  }

  private String summary(DiagnosticReport report) {
    return texts.text(
        "check.summary",
        Map.of(
            "errors", report.count(Severity.ERROR),
            "warnings", report.count(Severity.WARNING),
            "notes", report.count(Severity.INFO)));
  }
}
