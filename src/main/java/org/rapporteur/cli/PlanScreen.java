package org.rapporteur.cli;

import java.util.List;
import java.util.Map;
import org.rapporteur.i18n.Messages;
import org.rapporteur.report.PlanReport;
import org.rapporteur.report.Sentence;

/// The way to a tier on the screen: what would do it, input by input, and what stands in the way.
final class PlanScreen {

  private static final int LABEL = 10;

  private final Messages texts = Terminal.texts();
  private final Terminal terminal;

  PlanScreen(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(PlanReport plan) {
    terminal.out().println();
    sentences(plan.summary());
    int number = 0;
    for (PlanReport.Action action : plan.actions()) {
      number++;
      terminal.out().println();
      terminal.wrapped(6, "  " + ScoreScreen.pad(number + ".", 4), action.what());
      line("who", action.who());
      line("evidence", action.evidence());
      line("effort", action.effortText());
      line("changes", action.changesText());
    }
    terminal.out().println();
    sentences(plan.next());
    terminal.out().println();
    sentences(plan.cautions());
    if (!plan.further().isEmpty()) {
      terminal.wrapped(2, "", texts.text("gaps.further", Map.of("count", plan.further().size())));
    }
  }

  private void sentences(List<Sentence> sentences) {
    sentences.forEach(sentence -> terminal.wrapped(2, "", sentence.text()));
  }

  private void line(String label, String text) {
    terminal.wrapped(
        6 + LABEL, " ".repeat(6) + ScoreScreen.pad(texts.text("gaps." + label), LABEL), text);
  }
}
