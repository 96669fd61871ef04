package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.i18n.Messages;
import org.rapporteur.render.xlsx.SheetPlan.Line;
import org.rapporteur.report.Cover;
import org.rapporteur.report.Report;

/// The sheets before the tables: cover, contents, notes.
record FrontSheets(Report report, SheetFrame frame, Names names) {

  private static final int NARROW = 12;
  private static final int MEDIUM = 34;
  private static final int WIDE = 78;

  SheetPlan cover(String name) {
    Cover cover = report.cover();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(cover.title(), Line.Kind.TITLE, ""));
    lines.add(new Line(cover.subtitle(), Line.Kind.HEADING, ""));
    for (String text : List.of(cover.status(), cover.disclaimer(), cover.lawLine())) {
      lines.add(Line.text(text));
    }
    labelled(lines, "country", cover.country());
    labelled(lines, "institution", cover.institution());
    labelled(lines, "period", cover.period());
    labelled(lines, "edition", cover.edition());
    labelled(lines, "as-of", cover.created().toString());
    labelled(lines, "contact", cover.contact());
    labelled(lines, "licence", cover.licence());
    lines.removeIf(line -> line.text().isBlank());
    return new SheetPlan(
        name, cover.title(), lines, Optional.empty(), Optional.empty(), SheetPlan.Layout.TEXT);
  }

  private void labelled(List<Line> lines, String key, String text) {
    lines.add(new Line(words().text("cover." + key), Line.Kind.HEADING, ""));
    lines.add(Line.text(text.isBlank() ? words().text("cover.none") : text));
  }

  /// The table of contents of all these sheets, itself left out.
  SheetPlan contents(List<SheetPlan> sheets) {
    String title = words().text("contents.title");
    return frame.ofTable(
        frame.contents(),
        title,
        title,
        List.of(),
        Grid.table(
            names.table("contents"),
            List.of(
                new Grid.Head(words().text("contents.sheet"), MEDIUM, false),
                new Grid.Head(words().text("contents.content"), WIDE, false)),
            sheets.stream()
                .map(sheet ->
                    List.<Content>of(
                        new Content.Link(sheet.name(), sheet.name(), true),
                        Content.words(SheetPlan.withoutNotes(sheet.title()))))
                .toList()));
  }

  /// The table of notes.
  ///
  /// @param name of the sheet
  /// @param referring the names of the sheets that refer to each note, by its number
  SheetPlan notes(String name, Map<Integer, List<String>> referring) {
    String title = words().text("notes.title");
    List<List<Content>> rows = new ArrayList<>();
    for (int number = 1; number <= report.notes().size(); number++) {
      String reference = words().text("note.reference", Map.of("number", Integer.toString(number)));
      List<String> sheets = referring.getOrDefault(number, List.of());
      rows.add(
          List.of(
              Content.words(reference),
              Content.words(report.notes().get(number - 1)),
              Content.words(
                  sheets.isEmpty() ? words().text("notes.all") : String.join("; ", sheets))));
    }
    return frame.ofTable(
        name,
        title,
        title,
        List.of(),
        Grid.table(
            names.table("notes"),
            List.of(
                new Grid.Head(words().text("notes.note"), NARROW, false),
                new Grid.Head(words().text("notes.text"), WIDE, false),
                new Grid.Head(words().text("notes.applies"), MEDIUM, false)),
            rows));
  }

  private Messages words() {
    return frame.words();
  }
}
