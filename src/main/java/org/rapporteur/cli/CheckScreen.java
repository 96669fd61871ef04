package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/// The findings about the data: errors first, those of one code together, at most a few of each.
final class CheckScreen {

  /// A file that is wrong all through must not drown what else is wrong.
  private static final int SHOWN_OF_EACH = 10;

  private final Messages texts = Terminal.texts();
  private final DiagnosticText diagnostics;
  private final Terminal terminal;

  CheckScreen(Terminal terminal) {
    this(terminal, Language.ENGLISH);
  }

  /// @param language of the findings
  CheckScreen(Terminal terminal, Language language) {
    this.terminal = terminal;
    this.diagnostics = DiagnosticText.of(language);
  }

  /// All findings, and how many, as the result of `check`.
  void print(Checked checked) {
    print(checked.diagnostics().diagnostics(), terminal.out());
    int letStand = checked.diagnostics().waived().size();
    if (letStand > 0) {
      terminal.out().println(diagnostics.label("page.standing", Map.of("count", letStand)));
    }
    terminal.out().println(summary(checked.diagnostics()));
    diagnostics.unreviewed().ifPresent(terminal.out()::println);
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
    Map<DiagnosticCode, List<Diagnostic>> byCode = new LinkedHashMap<>();
    for (Diagnostic diagnostic : found) {
      byCode.computeIfAbsent(diagnostic.code(), _ -> new ArrayList<>()).add(diagnostic);
    }
    byCode.forEach((code, all) -> {
      List<String> before = List.of();
      for (Diagnostic diagnostic : all.subList(0, Math.min(SHOWN_OF_EACH, all.size()))) {
        List<String> lines = diagnostics.lines(diagnostic);
        print(lines, before, target);
        before = lines;
      }
      if (all.size() > SHOWN_OF_EACH) {
        target.println(
            diagnostics.label(
                "page.more", Map.of("code", code.id(), "count", all.size() - SHOWN_OF_EACH)));
        target.println();
      }
    });
  }

  /// Reason and remedy are said once where they are those of the finding before.
  private static void print(List<String> lines, List<String> before, PrintWriter target) {
    for (int i = 0; i < lines.size(); i++) {
      if (i < 2 || before.isEmpty() || !lines.get(i).equals(before.get(i))) {
        target.println(lines.get(i));
      }
    }
    target.println();
  }

  private String summary(DiagnosticReport report) {
    return diagnostics.label(
        "page.summary",
        Map.of(
            "errors", report.count(Severity.ERROR),
            "warnings", report.count(Severity.WARNING),
            "notes", report.count(Severity.INFO)));
  }
}
