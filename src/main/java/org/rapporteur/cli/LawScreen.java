package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;
import org.rapporteur.report.LawDifferencePage;
import org.rapporteur.report.LawPage;

/// The law in words on the screen, and what changed in it.
final class LawScreen {

  private static final int ID = 12;
  private static final int KIND = 11;

  private final Messages texts = Terminal.texts();
  private final PrintWriter out;
  private final Terminal terminal;

  LawScreen(Terminal terminal) {
    out = terminal.out();
    this.terminal = terminal;
  }

  void print(LawPage page) {
    wrapped(0, page.heading());
    page.notes().forEach(note -> wrapped(0, note));
    for (LawPage.Group group : page.groups()) {
      out.println();
      out.println(group.title());
      group.entries().forEach(entry -> print(entry, group.id()));
    }
  }

  private void print(LawPage.Entry entry, String group) {
    boolean criterion = !entry.paragraph().isEmpty();
    int margin = 2 + ID + (criterion ? 5 : 0);
    out.println();
    out.println(
        "  "
            + (criterion ? ScoreScreen.pad(entry.paragraph(), 5) : "")
            + ScoreScreen.pad(entry.id(), ID)
            + entry.name());
    wrapped(margin, entry.text());
    boolean lists = group.equals("standards") || group.equals("criteria");
    if (lists && !entry.tests().isEmpty()) {
      wrapped(
          margin,
          texts.text(
              "lawbook.asked",
              Map.of(
                  "tests",
                  entry.tests().stream()
                      .map(LawPage.Question::name)
                      .collect(Collectors.joining("; ")))));
    }
    wrapped(margin, entry.citation() + "; " + entry.since());
    wrapped(margin, entry.state());
  }

  void print(LawDifferencePage page) {
    wrapped(0, page.heading());
    boolean none = page.groups().isEmpty();
    wrapped(
        0,
        texts.text(
            none ? "lawbook.difference.none" : "lawbook.difference.versions",
            Map.of(
                "from", Integer.toString(page.from()),
                "to", Integer.toString(page.to()),
                "before", Integer.toString(page.before()),
                "after", Integer.toString(page.after()))));
    for (LawDifferencePage.Group group : page.groups()) {
      out.println();
      out.println(group.title());
      group.changes().forEach(this::print);
    }
  }

  private void print(LawDifferencePage.Change change) {
    int margin = 2 + KIND;
    out.println();
    String place =
        change.in().equals(change.id())
            ? change.paragraph()
            : texts.text("lawbook.in", Map.of("id", change.in()));
    out.println(
        "  "
            + ScoreScreen.pad(change.label(), KIND)
            + change.id()
            + (place.isEmpty() ? "" : " " + place)
            + "  "
            + change.name());
    if (change.kind().equals("renumbered")) {
      wrapped(margin, texts.text("lawbook.moved", Map.of("was", change.was(), "is", change.is())));
    } else if (change.was().isEmpty() || change.was().equals(change.is())) {
      wrapped(margin, change.is());
    } else {
      wrapped(margin, texts.text("lawbook.was", Map.of("text", change.was())));
      if (!change.is().isEmpty()) {
        wrapped(margin, texts.text("lawbook.is", Map.of("text", change.is())));
      }
    }
    wrapped(margin, change.citation() + "; " + change.by());
  }

  private void wrapped(int margin, String text) {
    terminal.wrapped(margin, "", text);
  }
}
