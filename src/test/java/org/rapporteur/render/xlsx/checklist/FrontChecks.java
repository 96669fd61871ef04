package org.rapporteur.render.xlsx.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// The order of the sheets, and the sheets before the data.
final class FrontChecks {

  private static final List<String> FIRST = List.of("Cover", "Contents", "Notes");
  private static final List<String> LAST = List.of("Scorecard", "Facts", "Method");
  private static final List<String> ON_COVER =
      List.of("Office", "Period", "Edition", "Contact", "Licence");

  private FrontChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Sheets in order: cover, contents, notes, tables, charts, scorecard, facts, method",
            FrontChecks::order,
            Damage.ofPart(
                "the scorecard before the first chart",
                Book.WORKBOOK,
                edit -> edit.move("//m:sheet[@name='Scorecard']", "//m:sheet[@sheetId='5']")),
            Damage.ofPart(
                "the notes before the contents",
                Book.WORKBOOK,
                edit -> edit.move("//m:sheet[@name='Notes']", "//m:sheet[@name='Contents']")),
            Damage.ofPart(
                "no sheet of facts",
                Book.WORKBOOK,
                edit -> edit.set("//m:sheet[@name='Facts']/@name", "Data"))),
        Point.of(
            "The cover says title, office, period, edition, contact, licence, and what it is",
            FrontChecks::cover,
            Damage.ofText("no licence", "Cover", "A18", "Thanks"),
            Damage.ofSheet(
                "no word of a self-assessment",
                "Cover",
                edit -> {
                  edit.text("A2", "Yearly statistics");
                  edit.text("A4", "The Secretary of State decides tiers.");
                }),
            Damage.ofSheet("an empty contact", "Cover", edit -> edit.remove(PartEdit.cell("A17")))),
        Point.of(
            "The contents link to every sheet and give its title",
            FrontChecks::contents,
            Damage.ofSheet(
                "a sheet without a link",
                "Contents",
                edit -> edit.remove("//m:hyperlink[@ref='A8']")),
            Damage.ofSheet(
                "a link to another sheet",
                "Contents",
                edit -> edit.set("//m:hyperlink[@ref='A8']/@location", "'Facts'!A1")),
            Damage.ofText("another title", "Contents", "B8", "Victims")),
        Point.of(
            "Notes are one table of notes, numbered from 1",
            FrontChecks::notes,
            Damage.ofText("a number left out", "Notes", "A8", "[note 3]"),
            Damage.ofText("a note without a text", "Notes", "B8", "")));
  }

  private static Verdict order(Book book) {
    List<String> names = book.sheets().stream().map(BookSheet::name).toList();
    List<String> faults = new ArrayList<>();
    if (!names.subList(0, Book.FRONT).equals(FIRST)) {
      faults.add("first come " + names.subList(0, Book.FRONT));
    }
    List<Integer> last = LAST.stream().map(names::indexOf).toList();
    if (last.contains(-1) || !last.equals(last.stream().sorted().toList())) {
      faults.add(LAST + " stand at " + last);
    }
    List<Integer> charts = book.chartSheets().stream().map(BookSheet::index).toList();
    if (!charts.isEmpty()) {
      int from = charts.getFirst();
      int to = charts.getLast();
      if (to - from + 1 != charts.size()) {
        faults.add("the charts stand apart: " + charts);
      }
      last.stream()
          .min(Comparator.naturalOrder())
          .filter(first -> first < to)
          .ifPresent(_ -> faults.add("the charts stand after " + LAST));
    }
    return Verdict.of(faults.stream());
  }

  private static Verdict cover(Book book) {
    BookSheet cover = book.sheets().getFirst();
    List<String> lines = cover.lines();
    Function<String, Stream<String>> missing =
        label -> {
          int at = lines.indexOf(label);
          boolean said = at >= 0 && at + 1 < lines.size() && !lines.get(at + 1).isBlank();
          boolean next = said && !ON_COVER.contains(lines.get(at + 1));
          return next ? Stream.empty() : Stream.of(cover.at("no " + label));
        };
    boolean says =
        lines.stream()
            .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("indicative self-assessment"));
    return Verdict.of(
        Stream.concat(
            ON_COVER.stream().flatMap(missing),
            says && !cover.title().isBlank()
                ? Stream.empty()
                : Stream.of(cover.at("no title, or no “indicative self-assessment”"))));
  }

  private static Verdict contents(Book book) {
    BookSheet contents = book.sheets().get(1);
    List<Integer> rows = contents.cells().keySet().stream().toList();
    return Verdict.of(
        book.sheets().stream()
            .skip(2)
            .filter(sheet ->
                rows.stream()
                    .noneMatch(row ->
                        contents.text(row, 0).equals(sheet.name())
                            && ("'" + sheet.name().replace("'", "''") + "'!A1")
                                .equals(contents.links().get("A" + (row + 1)))
                            && contents.text(row, 1).equals(NoteChecks.without(sheet.title()))))
            .map(sheet -> contents.at("no link to " + sheet.name() + " with its title")));
  }

  private static Verdict notes(Book book) {
    BookSheet notes = book.sheets().get(2);
    List<BookCell> cells = notes.bodyCells().toList();
    if (cells.stream().allMatch(cell -> cell.text().equals("[z]"))) {
      return new Verdict.NotApplicable("the report has no notes");
    }
    BookTable table = notes.tables().getFirst();
    List<String> faults = new ArrayList<>();
    for (int row = table.headerRow() + 1; row <= table.lastRow(); row++) {
      String number = "[note " + (row - table.headerRow()) + "]";
      if (!notes.text(row, 0).equals(number) || notes.text(row, 1).isBlank()) {
        faults.add(notes.at("not " + number + " with a text in row " + (row + 1)));
      }
    }
    return Verdict.of(faults.stream());
  }
}
