package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.render.xlsx.SheetPlan.Line;
import org.rapporteur.report.Cover;
import org.rapporteur.report.Report;

/// The sheets before the tables: cover, contents, notes.
record FrontSheets(Report report, Names names, Messages words) {

  private static final int NARROW = 12;
  private static final int WIDE = 78;

  SheetPlan cover() {
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
        names.sheet(words.text("sheet.cover")),
        cover.title(),
        lines,
        Optional.empty(),
        Optional.empty(),
        SheetPlan.Layout.TEXT);
  }

  private void labelled(List<Line> lines, String key, String text) {
    lines.add(new Line(words.text("cover." + key), Line.Kind.HEADING, ""));
    lines.add(Line.text(text.isBlank() ? words.text("cover.none") : text));
  }

  /// The table of contents of all these sheets, itself left out.
  SheetPlan contents(String name, List<SheetPlan> sheets) {
    String title = words.text("contents.title");
    return SheetPlan.ofTable(
        name,
        title,
        title,
        List.of(report.cover().status()),
        Grid.table(
            names.table("contents"),
            List.of(
                new Grid.Head(words.text("contents.sheet"), 34, false),
                new Grid.Head(words.text("contents.content"), WIDE, false)),
            sheets.stream()
                .map(sheet ->
                    List.<Content>of(
                        new Content.Link(sheet.name(), sheet.name(), true),
                        Content.words(SheetPlan.withoutNotes(sheet.title()))))
                .toList()),
        words);
  }

  SheetPlan notes() {
    String title = words.text("notes.title");
    List<String> notes = report.notes();
    return SheetPlan.ofTable(
        names.sheet(words.text("sheet.notes")),
        title,
        title,
        List.of(report.cover().status()),
        Grid.table(
            names.table("notes"),
            List.of(
                new Grid.Head(words.text("notes.note"), NARROW, false),
                new Grid.Head(words.text("notes.text"), WIDE, false)),
            IntStream.range(0, notes.size())
                .mapToObj(i ->
                    List.of(
                        Content.words(
                            words.text(
                                "note.reference", Map.of("number", Integer.toString(i + 1)))),
                        Content.words(notes.get(i))))
                .toList()),
        words);
  }
}
