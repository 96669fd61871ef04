package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.rapporteur.i18n.Messages;
import org.rapporteur.report.ChangeReport;
import org.rapporteur.report.ChangeReport.Level;
import org.rapporteur.report.ChangeReport.Row;

/// Two readings side by side on the screen: facts, the tests that read them, criteria, standards,
/// the tier; only what differs.
final class ChangeScreen {

  private static final int LEVEL = 11;
  private static final int NAME = 56;

  private final Messages texts = Terminal.texts();
  private final PrintWriter out;
  private final boolean marked;

  /// @param marked whether it is supposed, so that a fact that is an outcome is marked as such
  ChangeScreen(Terminal terminal, boolean marked) {
    this.out = terminal.out();
    this.marked = marked;
  }

  void print(ChangeReport change) {
    out.println();
    out.println(
        "  "
            + texts.text(
                marked ? "whatif" : "change",
                Map.of("before", change.before(), "after", change.after())));
    out.println();
    change.summary().forEach(sentence -> out.println("  " + sentence.text()));
    if (!change.rows().isEmpty()) {
      out.println();
      change.rows().forEach(this::print);
    }
  }

  /// Facts stand further in than the tests that they turned, and these than their criterion.
  private void print(Row row) {
    int width = NAME - indent(row.level());
    String head = " ".repeat(2 + indent(row.level())) + ScoreScreen.pad(row.levelText(), LEVEL);
    if (row.name().length() < width) {
      out.println((head + ScoreScreen.pad(row.name(), width) + values(row)).stripTrailing());
    } else {
      out.println(head + row.name());
      out.println(" ".repeat(2 + LEVEL + NAME) + values(row));
    }
    if (row.level() == Level.CRITERION
        || row.level() == Level.RULE
        || row.level() == Level.STANDARD) {
      out.println();
    }
  }

  private String values(Row row) {
    if (row.level() == Level.RULE) {
      return "";
    }
    String values =
        texts.text(
            "change.values",
            Map.of(
                "before", row.before().isEmpty() ? "–" : row.before(),
                "after", row.after().isEmpty() ? "–" : row.after()));
    return marked && row.outcome() ? values + "  " + texts.text("change.outcome") : values;
  }

  private static int indent(Level level) {
    return switch (level) {
      case FACT -> 4;
      case TEST -> 2;
      case CRITERION, RULE, STANDARD, TIER -> 0;
    };
  }
}
