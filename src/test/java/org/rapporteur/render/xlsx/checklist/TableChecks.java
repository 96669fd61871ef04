package org.rapporteur.render.xlsx.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tables as such, and their headers.
final class TableChecks {

  private static final String SHEET = "Victims by form";
  private static final Pattern MEANINGLESS = Pattern.compile("(?i)(table|data|sheet)_?\\d*");
  private static final Pattern LEGAL = Pattern.compile("[a-z][a-z0-9_]{3,254}");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)\\b(persons?|victims?|cases?|offences?|decisions?|EUR|index|years?|days?|number)\\b"
              + "|per cent|%|0 to 100");

  private TableChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Each sheet of data holds one table, a real Excel table",
            TableChecks::one,
            Damage.ofSheet("cells without a table", SHEET, edit -> edit.remove("//m:tableParts")),
            Damage.ofRelations(
                "two tables on a sheet",
                SHEET,
                edit ->
                    edit.add(
                        "/rel:Relationships",
                        "<rel:Relationship Id='rId9' Target='../tables/table1.xml' Type='"
                            + Xml.SPACES.get("r")
                            + "/table'/>"))),
        Point.of(
            "Each table has a name of its own that says what it holds",
            TableChecks::names,
            Damage.ofTable(
                "a name that says nothing",
                SHEET,
                edit -> edit.attribute("/m:table", "displayName", "Table7")),
            Damage.ofTable(
                "the name of another table",
                SHEET,
                edit -> edit.attribute("/m:table", "displayName", "Justice")),
            Damage.ofTable(
                "the number of another table",
                SHEET,
                edit -> edit.attribute("/m:table", "id", "1"))),
        Point.of(
            "One header row of unique texts, the same in cells and table",
            TableChecks::headers,
            Damage.ofText("another text in the cell", SHEET, "B9", "2024, persons"),
            Damage.ofTable(
                "two columns of one name",
                SHEET,
                edit -> edit.set("//m:tableColumn/@name", "Persons")),
            Damage.ofTable(
                "no header row", SHEET, edit -> edit.attribute("/m:table", "headerRowCount", "0"))),
        Point.of(
            "Numbers have a unit: in the header, the title, the row's name or a column of units",
            TableChecks::units,
            Damage.ofText("no unit", "Justice", "B9", "Investigations")),
        Point.of(
            "No row or column of a table is blank, and none is left out",
            TableChecks::blank,
            Damage.ofSheet("a row left out", SHEET, edit -> edit.remove("//m:row[@r='11']")),
            Damage.ofSheet(
                "a column emptied",
                SHEET,
                edit -> edit.remove("//m:c[starts-with(@r,'F') and not(@r='F9')]"))));
  }

  private static Verdict one(Book book) {
    return Verdict.of(
        book.sheets().stream()
            .skip(1)
            .filter(sheet -> {
              int wanted = sheet.charts().isEmpty() ? 1 : 0;
              long declared = Xml.nodes(sheet.xml(), "//m:tableParts/m:tablePart").size();
              return sheet.tables().size() != wanted || declared != wanted;
            })
            .map(sheet -> sheet.at(sheet.tables().size() + " tables")));
  }

  private static Verdict names(Book book) {
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    List<String> faults = new ArrayList<>();
    book.tables()
        .forEach(table -> {
          String name = table.name();
          if (!names.add(name.toLowerCase(Locale.ROOT))) {
            faults.add("the name " + name + " twice");
          }
          if (!numbers.add(table.xml().getAttribute("id"))) {
            faults.add("the number of " + name + " twice");
          }
          if (MEANINGLESS.matcher(name).matches() || !LEGAL.matcher(name).matches()) {
            faults.add("the name " + name);
          }
        });
    return Verdict.of(faults.stream());
  }

  private static Verdict headers(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet -> {
              BookTable table = sheet.tables().getFirst();
              List<String> inCells =
                  table
                      .columnNumbers()
                      .mapToObj(column -> sheet.text(table.headerRow(), column))
                      .toList();
              boolean unique =
                  inCells.stream().map(text -> text.toLowerCase(Locale.ROOT)).distinct().count()
                      == inCells.size();
              boolean good =
                  unique
                      && inCells.equals(table.headers())
                      && inCells.stream().noneMatch(text -> text.isBlank() || text.contains("\n"))
                      && !table.xml().getAttribute("headerRowCount").equals("0");
              return good ? Stream.empty() : Stream.of(sheet.at(inCells.toString()));
            }));
  }

  private static Verdict units(Book book) {
    return Verdict.of(
        book.dataSheets().stream()
            .filter(sheet ->
                !sheet.tables().getFirst().headers().contains("Unit") && !hasUnit(sheet.title()))
            .flatMap(sheet -> {
              int header = sheet.tables().getFirst().headerRow();
              return sheet
                  .bodyCells()
                  .filter(BookCell::isNumber)
                  .filter(cell ->
                      !hasUnit(sheet.text(header, cell.column()))
                          && !hasUnit(sheet.text(cell.row(), 0))
                          && !hasUnit(cell.format().numbers()))
                  .map(cell -> sheet.at(cell, "no unit"));
            }));
  }

  private static boolean hasUnit(String text) {
    return UNIT.matcher(text).find();
  }

  private static Verdict blank(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .flatMap(sheet -> {
              BookTable table = sheet.tables().getFirst();
              List<String> faults = new ArrayList<>();
              for (int row = table.headerRow(); row <= table.lastRow(); row++) {
                int at = row;
                if (table.columnNumbers().allMatch(column -> isEmpty(sheet, at, column))) {
                  faults.add(sheet.at("row " + (row + 1) + " is blank"));
                }
              }
              table
                  .columnNumbers()
                  .filter(column ->
                      sheet
                          .bodyCells()
                          .noneMatch(cell -> cell.column() == column && !cell.isEmpty()))
                  .forEach(column -> faults.add(sheet.at("column " + (column + 1) + " is blank")));
              return faults.stream();
            }));
  }

  private static boolean isEmpty(BookSheet sheet, int row, int column) {
    return sheet.cell(row, column).map(BookCell::isEmpty).orElse(true);
  }
}
