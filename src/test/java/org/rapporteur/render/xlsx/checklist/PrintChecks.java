package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.stream.Stream;

/// How sheets are printed, and names that are defined for it.
final class PrintChecks {

  private static final String SHEET = "Victims by form";
  private static final String TITLES = "_xlnm.Print_Titles";

  private PrintChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Sheets print landscape on A4, as wide as the page",
            PrintChecks::page,
            Damage.ofSheet(
                "upright", SHEET, edit -> edit.set("//m:pageSetup/@orientation", "portrait")),
            Damage.ofSheet(
                "on as many pages as it is wide",
                SHEET,
                edit -> edit.remove("//m:pageSetUpPr/@fitToPage")),
            Damage.ofSheet(
                "on one page however long",
                SHEET,
                edit -> edit.remove("//m:pageSetup/@fitToHeight")),
            Damage.ofSheet(
                "on paper of another size",
                SHEET,
                edit -> edit.attribute("//m:pageSetup", "paperSize", "1"))),
        Point.of(
            "Every printed page repeats the header of its table",
            PrintChecks::repeated,
            Damage.ofPart(
                "no titles",
                Book.WORKBOOK,
                edit -> edit.remove("//m:definedName[@localSheetId='4']")),
            Damage.ofPart(
                "the row above",
                Book.WORKBOOK,
                edit -> edit.set("//m:definedName[@localSheetId='4']", "'" + SHEET + "'!$8:$8"))),
        Point.of(
            "No name is defined but those of printed titles",
            PrintChecks::names,
            Damage.ofPart(
                "a hidden name",
                Book.WORKBOOK,
                edit ->
                    edit.add(
                        "//m:definedNames",
                        "<m:definedName name='secret' hidden='1'>5</m:definedName>"))));
  }

  private static Verdict page(Book book) {
    return Verdict.of(
        book.sheets().stream()
            .filter(sheet ->
                !Xml.has(
                        sheet.xml(),
                        "//m:pageSetup[@orientation='landscape' and @paperSize='9'"
                            + " and @fitToHeight='0' and (not(@fitToWidth) or @fitToWidth='1')]")
                    || !Xml.has(
                        sheet.xml(),
                        "//m:sheetPr/m:pageSetUpPr[@fitToPage='1' or @fitToPage='true']"))
            .map(sheet -> sheet.at("how it prints")));
  }

  private static Verdict repeated(Book book) {
    return Verdict.of(
        book.tableSheets().stream()
            .filter(sheet -> {
              int row = sheet.tables().getFirst().headerRow() + 1;
              String wanted = "'" + sheet.name().replace("'", "''") + "'!$" + row + ":$" + row;
              return Xml.elements(book.xml(Book.WORKBOOK), "//m:definedNames/m:definedName")
                  .noneMatch(name ->
                      name.getAttribute("name").equals(TITLES)
                          && name.getAttribute("localSheetId")
                              .equals(Integer.toString(sheet.index()))
                          && name.getTextContent().equals(wanted));
            })
            .map(sheet -> sheet.at("its header is not repeated")));
  }

  private static Verdict names(Book book) {
    return Verdict.of(
        Stream.concat(
            Xml.elements(book.xml(Book.WORKBOOK), "//m:definedName")
                .map(name -> name.getAttribute("name"))
                .filter(name -> !name.equals(TITLES)),
            Xml.elements(book.xml(Book.WORKBOOK), "//m:definedName[@hidden]")
                .map(name -> name.getAttribute("name"))));
  }
}
