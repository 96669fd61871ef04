package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// References to notes.
final class NoteChecks {

  private static final Pattern REFERENCE = Pattern.compile(" ?\\[note \\d+]");

  /// A mark that hangs on a word or a number. Marks within, as in `7*7`, are no notes.
  private static final Pattern SYMBOL =
      Pattern.compile("[\\p{L}\\p{N})\\]][*†‡§¶]+(?=\\s|$)|[⁰¹²³⁴-⁹ᵃ-ᶻ]");

  private NoteChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Notes are referred to as [note 3], in titles and headers alone",
            NoteChecks::places,
            Damage.ofText("a note in a value", "Victims by form", "B10", "1204 [note 1]"),
            Damage.ofText("a note in a line", "Victims by form", "A6", "Source: Police [note 1]")),
        Point.of(
            "Every note referred to stands on the sheet of notes",
            NoteChecks::known,
            Damage.ofText("a note that there is not", "Justice", "A1", "Investigations [note 9]")),
        Point.of(
            "No superscript and no symbol marks a note",
            NoteChecks::symbols,
            Damage.ofText("an asterisk", "Victims by form", "A11", "Forced labour*"),
            Damage.ofText("a superscript digit", "Victims by form", "A11", "Forced labour²"),
            Damage.ofPart(
                "a raised font",
                Book.STYLES,
                edit -> edit.add("//m:fonts/m:font[last()]", "<m:vertAlign val='superscript'/>"))),
        Point.of(
            "The texts of notes stand on the sheet of notes alone",
            NoteChecks::textsOnce,
            Damage.ofText(
                "a note below the title",
                "Justice",
                "A6",
                "A person counts once, in the form first recorded.")));
  }

  /// The text without what refers to notes.
  static String without(String title) {
    return REFERENCE.matcher(title).replaceAll("");
  }

  static boolean refers(String text) {
    return REFERENCE.matcher(text).find();
  }

  private static Set<String> references(Stream<String> texts) {
    return texts
        .flatMap(text -> REFERENCE.matcher(text).results())
        .map(result -> result.group().strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Verdict places(Book book) {
    return Verdict.of(
        book.sheets().stream()
            .filter(sheet -> sheet.index() != 2)
            .flatMap(sheet ->
                sheet
                    .allCells()
                    .filter(cell -> refers(cell.text()) && !isTitleOrHeader(sheet, cell))
                    .map(cell -> sheet.at(cell, cell.text()))));
  }

  private static boolean isTitleOrHeader(BookSheet sheet, BookCell cell) {
    return (cell.row() == 0 && cell.column() == 0)
        || sheet.tables().stream().anyMatch(table -> table.headerRow() == cell.row());
  }

  private static Verdict known(Book book) {
    Set<String> known = references(book.sheets().get(2).bodyCells().map(BookCell::text));
    return Verdict.ofEach(
        book.sheets().stream()
            .filter(sheet ->
                sheet.index() != 2 && sheet.allCells().anyMatch(cell -> refers(cell.text())))
            .toList(),
        "no table refers to a note",
        sheet ->
            references(sheet.allCells().map(BookCell::text)).stream()
                .filter(reference -> !known.contains(reference))
                .map(sheet::at));
  }

  private static Verdict symbols(Book book) {
    return Verdict.of(
        Stream.concat(
            book.sheets().stream()
                .flatMap(sheet ->
                    sheet
                        .allCells()
                        .filter(cell -> SYMBOL.matcher(cell.visible()).find())
                        .map(cell -> sheet.at(cell, cell.visible()))),
            Xml.has(book.xml(Book.STYLES), "//m:vertAlign")
                    || Xml.has(book.xml(Book.STRINGS), "//m:vertAlign")
                ? Stream.of("a font is raised")
                : Stream.empty()));
  }

  private static Verdict textsOnce(Book book) {
    Set<String> notes =
        book.sheets()
            .get(2)
            .bodyCells()
            .filter(cell -> cell.column() == 1)
            .map(BookCell::text)
            .filter(text -> !text.startsWith("["))
            .collect(Collectors.toSet());
    if (notes.isEmpty()) {
      return new Verdict.NotApplicable("the report has no notes");
    }
    return Verdict.of(
        book.sheets().stream()
            .filter(sheet -> sheet.index() != 2)
            .flatMap(sheet ->
                sheet
                    .allCells()
                    .filter(cell -> notes.contains(cell.text()))
                    .map(cell -> sheet.at(cell, cell.text()))));
  }
}
