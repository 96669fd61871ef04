package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.FactNames;
import org.rapporteur.i18n.Formats;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.i18n.Reviews;
import org.rapporteur.ingest.ReceivedForm;
import org.rapporteur.pipeline.CollectionDesk;
import org.rapporteur.pipeline.CollectionDesk.Desk;
import org.rapporteur.pipeline.FigureChanges;
import org.rapporteur.pipeline.FigureChanges.Changed;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Source;

/// The state of a collection as a table, and what changed between two days as a list.
final class DeskScreen {

  private static final String GAP = "  ";

  private static final String BUNDLE = "desk";

  private final Messages texts;
  private final FactNames names;
  private final Formats formats;
  private final DiagnosticText findings;
  private final Terminal terminal;

  DeskScreen(Terminal terminal, Language language) {
    this.terminal = terminal;
    this.texts = Messages.of(language, BUNDLE);
    this.names = FactNames.of(language);
    this.formats = Formats.of(language);
    this.findings = DiagnosticText.of(language);
  }

  void print(CollectionDesk collection, Path workspace) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("institution", "state", "as-of", "signed", "errors", "warnings", "open", "file")
            .stream()
            .map(column -> texts.text("desk." + column))
            .toList());
    collection.desks().forEach(desk -> rows.add(row(desk)));
    table(rows);
    List<Diagnostic> strays = collection.strays();
    if (!strays.isEmpty()) {
      terminal.out().println();
      strays.forEach(stray -> terminal.out().println(String.join("\n", findings.lines(stray))));
    }
    terminal
        .out()
        .println(
            texts.text(
                "desk.next",
                Map.of(
                    "workspace", workspace.toString(),
                    "year", Integer.toString(collection.reportYear()),
                    "options", options())));
    unreviewed();
  }

  /// What keeps the commands that follow in the same language.
  private String options() {
    Language language = texts.language();
    return language == Language.ENGLISH ? "" : " --lang " + language.tag();
  }

  private void unreviewed() {
    if (Reviews.missing(texts.language(), BUNDLE) || findings.unreviewed().isPresent()) {
      terminal.out().println(findings.label("unreviewed"));
    }
  }

  private List<String> row(Desk desk) {
    Optional<ReceivedForm> newest =
        desk.received().isEmpty() ? Optional.empty() : Optional.of(desk.received().getLast());
    List<String> files = new ArrayList<>(desk.listed());
    desk.received().forEach(form -> files.add(form.file()));
    boolean back = !files.isEmpty();
    return List.of(
        names.institution(desk.institution()),
        texts.text("desk.state." + desk.state().name()),
        newest.map(this::asOf).orElse(""),
        newest.map(DeskScreen::signature).orElse(""),
        back ? Integer.toString(desk.errors().size()) : "",
        back ? Integer.toString(desk.warnings().size()) : "",
        newest.map(_ -> Integer.toString(desk.open())).orElse(""),
        printable(String.join(", ", files)));
  }

  private String asOf(ReceivedForm form) {
    return form.asOf().map(LocalDate::toString).orElseGet(() -> texts.text("desk.as-of.missing"));
  }

  /// What a form says comes from outside: nothing that steers a terminal.
  private static String signature(ReceivedForm form) {
    String name = form.signedBy().orElse("\u2013");
    return printable(name + form.signedOn().map(LocalDate::toString).map(d -> ", " + d).orElse(""));
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }

  private void table(List<List<String>> rows) {
    int last = rows.getFirst().size() - 1;
    int[] widths = new int[last];
    for (List<String> row : rows) {
      for (int i = 0; i < last; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < last; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length())).append(GAP);
      }
      terminal.out().println((line + row.get(last)).stripTrailing());
    }
  }

  void print(FigureChanges changes) {
    terminal
        .out()
        .println(
            texts.text(
                "changes.head",
                Map.of(
                    "count", changes.changes().size(),
                    "earlier", changes.earlier().toString(),
                    "later", changes.later().toString())));
    for (Changed changed : changes.changes()) {
      terminal
          .out()
          .println(
              names.series(changed.series())
                  + GAP
                  + value(changed.before())
                  + "  \u2192  "
                  + value(changed.after()));
      changed.before().ifPresent(o -> source("changes.before", o));
      changed.after().ifPresent(o -> source("changes.after", o));
      changed
          .after()
          .flatMap(Observation::note)
          .ifPresent(note -> terminal.out().println(GAP + printable(note)));
    }
    unreviewed();
  }

  private String value(Optional<Observation> figure) {
    return figure
        .map(Observation::measure)
        .map(measure ->
            switch (measure) {
              case Measure.Known known -> formats.number(known.value());
              case Measure.Interval interval ->
                  formats.range(formats.number(interval.low()), formats.number(interval.high()));
              case Measure.Missing _ -> texts.text("changes.missing");
              case Measure.NotApplicable _ -> texts.text("changes.not-applicable");
            })
        .orElse(texts.text("changes.nothing"));
  }

  private void source(String key, Observation figure) {
    Source source = figure.provenance().source();
    String place = findings.place(figure.provenance().location());
    terminal
        .out()
        .println(
            GAP
                + texts.text(
                    key,
                    Map.of(
                        "title", printable(source.title()),
                        "asof", source.asOf().toString(),
                        "place", place)));
  }
}
