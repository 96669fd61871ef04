package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;
import static org.rapporteur.ingest.Workbook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawCell.Kind;

class XlsxReadingTest {

  private static final Path FILES = Path.of("src/test/resources/ingest");

  @TempDir Path folder;

  @Test
  void aWorkbookOfLibreOfficeIsRead() throws IOException {
    Read read = Read.file(folder, "f.xlsx", Files.readAllBytes(FILES.resolve("libreoffice.xlsx")));
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("indicator"))
        .containsExactly("victims-identified", "victims-identified", "shelter-places");
    // A number, a formula with its stored result, a number.
    assertThat(read.column("value")).containsExactly("22", "17", "40");
    // Text, a year as a number, a date in a cell shown as one.
    assertThat(read.column("period")).containsExactly("2023-04/2024-03", "2023", "2024-03-31");
    assertThat(read.column("note"))
        .containsExactly("Shtëpia, \"e sigurt\"", "", "=cmd|'/c calc'!A1");
    RawColumn value = read.table().column("value").orElseThrow();
    assertThat(read.table().place(0, value))
        .isEqualTo(new SourceLocation.Cell("f.xlsx", "figures", 2, 3));
  }

  @Test
  void aWorkbookOfExcelJsIsRead() throws IOException {
    Read read = Read.file(folder, "f.xlsx", Files.readAllBytes(FILES.resolve("exceljs.xlsx")));
    // The sheet is named "Figures " and stands second; a link out of a note is no danger.
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("value")).containsExactly("51", "39", "12", "43", "1 234", "");
    assertThat(read.column("period"))
        .startsWith("2023-04/2024-03")
        .element(3)
        .isEqualTo("2024-03-31");
    assertThat(read.column("note"))
        .containsExactly("women and men", "Annual table", "two\nlines", "Shtëpia e sigurt", "", "");
    assertThat(read.column("sex")).containsExactly("", "female", "male", "", "", "");
    RawColumn value = read.table().column("value").orElseThrow();
    assertThat(value.cell(4).kind()).isEqualTo(Kind.TEXT);
    assertThat(value.cell(5).kind()).isEqualTo(Kind.NO_RESULT);
  }

  @Test
  void aWorkbookOfOpenpyxlIsRead() throws IOException {
    Read read = Read.file(folder, "f.xlsx", Files.readAllBytes(FILES.resolve("openpyxl.xlsx")));
    assertThat(read.codes()).containsExactly("S-013 5");
    RawColumn value = read.table().column("value").orElseThrow();
    assertThat(value.cell(0).kind()).isEqualTo(Kind.NO_RESULT);
    assertThat(read.column("value")).containsExactly("", "17", "12.5");
    assertThat(read.column("period")).containsExactly("2023-04/2024-03", "2023", "2024-03-31");
    assertThat(read.column("note")).containsExactly("", "TRUE", "=1+1 is no formula here");
  }

  @Test
  void aWorkbookWrittenPartByPartWithSharedTextsIsRead() throws IOException {
    Read read = Read.file(folder, "f.xlsx", Files.readAllBytes(FILES.resolve("handmade.xlsx")));
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("indicator")).containsExactly("victims-identified", "rich text");
    assertThat(read.column("value")).containsExactly("0.3", "1.234");
    assertThat(read.table().column("value").orElseThrow().cell(0).kind()).isEqualTo(Kind.NUMBER);
    assertThat(read.table().column("value").orElseThrow().cell(1).kind()).isEqualTo(Kind.TEXT);
  }

  @Test
  void aFormulaWithoutAStoredResultHasNoneAndIsNotBlank() {
    Read read = read(Workbook.of(row(2, text("A", 2, "x"), "<c r='C2'><f>SUM(C3:C4)</f></c>")));
    RawCell cell = read.table().column("value").orElseThrow().cell(0);
    assertThat(cell.kind()).isEqualTo(Kind.NO_RESULT);
    assertThat(cell.isBlank()).isFalse();
    assertThat(
            read(Workbook.of(row(2, text("A", 2, "x"), "<c r='C2'><f>SUM(C3)</f><v/></c>")))
                .table()
                .column("value")
                .orElseThrow()
                .cell(0)
                .kind())
        .isEqualTo(Kind.NO_RESULT);
  }

  @ParameterizedTest
  @CsvSource({
    "22, 22",
    "22.0, 22",
    "0.30000000000000004, 0.3",
    "1E3, 1000",
    "12.5, 12.5",
    "1e308, 1" // followed by 308 noughts; see below
  })
  void numbersAreReadAsTyped(String stored, String start) {
    Read read = read(Workbook.of(row(2, text("A", 2, "x"), number("C", 2, stored))));
    assertThat(read.column("value").getFirst()).startsWith(start);
    assertThat(read.column("value").getFirst().length()).isIn(start.length(), 309);
  }

  @Test
  void errorsOfFormulasAreTheirText() {
    Read read =
        read(
            Workbook.of(row(2, text("A", 2, "x"), "<c r='C2' t='e'><f>1/0</f><v>#DIV/0!</v></c>")));
    assertThat(read.column("value")).containsExactly("#DIV/0!");
  }

  @Test
  void datesAreThoseOfTheWorkbooksOwnCount() {
    String styles =
        """
        <styleSheet><numFmts><numFmt numFmtId='164' formatCode='"day "0'/>\
        <numFmt numFmtId='165' formatCode='[Red]dd/mm/yyyy'/></numFmts>\
        <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>\
        </styleSheet>
        """;
    String rows =
        row(2, text("A", 2, "x"), "<c r='B2' s='1'><v>45382</v></c>")
            + row(3, text("A", 3, "x"), "<c r='B3' s='3'><v>45382</v></c>")
            + row(4, text("A", 4, "x"), "<c r='B4' s='2'><v>45382</v></c>")
            + row(5, text("A", 5, "x"), "<c r='B5' s='1'><v>1</v></c>")
            + row(6, text("A", 6, "x"), "<c r='B6' s='1'><v>45382.5</v></c>");
    Read read = read(Workbook.of(rows).part("xl/styles.xml", styles));
    assertThat(read.column("period"))
        .containsExactly("2024-03-31", "2024-03-31", "45382", "1900-01-01", "45382.5");
    Workbook from1904 =
        Workbook.of(rows)
            .part("xl/styles.xml", styles)
            .part(
                "xl/workbook.xml",
                """
                <workbook xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'>\
                <workbookPr date1904='1'/><sheets><sheet name='figures' r:id='rId1'/></sheets></workbook>
                """);
    assertThat(read(from1904).column("period").getFirst()).isEqualTo("2028-04-01");
  }

  @Test
  void charactersThatXmlCannotHoldAreReadAsSuch() {
    Read read =
        read(
            Workbook.of(
                row(2, text("A", 2, "two_x000d_&#10;lines"), text("B", 2, "_x005F_x0041_"))
                    + row(3, text("A", 3, "_x202E_x"), "<c r='B3' t='str'><v>_x0041_</v></c>")));
    assertThat(read.column("indicator")).containsExactly("two\r\nlines", "\u202Ex");
    assertThat(read.column("period")).containsExactly("_x0041_", "A");
  }

  @Test
  void valuesInSectionsOfCharactersAndDaysByNameAreRead() {
    Read read =
        read(
            Workbook.of(
                row(
                    2,
                    "<c r='B2' t='d'><v>2024-03-31T00:00:00Z</v></c>",
                    "<c r='C2'><v><![CDATA[2]]>2<!-- x --></v></c>")));
    assertThat(read.column("period")).containsExactly("2024-03-31");
    assertThat(read.column("value")).containsExactly("22");
  }

  @Test
  void namesMayHaveAPrefix() {
    Workbook workbook = new Workbook();
    String sheet =
        """
        <x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>\
        <x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>value</x:t></x:is></x:c></x:row>\
        <x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>
        """;
    workbook.part("xl/worksheets/sheet1.xml", sheet);
    assertThat(read(workbook).column("value")).containsExactly("7");
  }

  @Test
  void mergedCellsOfTheTableAreAnErrorAndThoseBesideItAreNot() {
    String rows =
        row(3, text("A", 3, "indicator"), text("B", 3, "sex")) + row(4, text("A", 4, "x"));
    assertThat(read(merged("B4:B6", rows)).codes()).containsExactly("S-012 4");
    assertThat(read(merged("A3:B3", rows)).isEmpty()).isTrue();
    assertThat(read(merged("A1:B2", rows)).codes()).isEmpty();
    assertThat(read(merged("C3:D4", rows)).codes()).isEmpty();
    assertThat(read(merged("A5:B6", rows)).codes()).isEmpty();
    assertThat(read(merged("A4:A4", rows)).codes()).isEmpty();
  }

  private static Workbook merged(String range, String rows) {
    return new Workbook()
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>%s</sheetData><mergeCells><mergeCell ref='%s'/></mergeCells></worksheet>"
                .formatted(rows, range));
  }

  @Test
  void hiddenRowsAndColumnsAreNotReadAndToldOnceAPlace() {
    Workbook workbook =
        Workbook.of("")
            .sheet(
                "xl/worksheets/sheet1.xml",
                "<cols><col min='4' max='5' hidden='1'/></cols>",
                row(1, text("A", 1, "indicator"), text("D", 1, "unit"), text("F", 1, "value"))
                    + row(2, text("A", 2, "seen"), text("F", 2, "1"))
                    + "<row r='3' hidden='1'>"
                    + text("A", 3, "hidden")
                    + "</row>"
                    + "<row r='4' hidden='1'>"
                    + text("A", 4, "hidden")
                    + "</row>"
                    + "<row r='5' hidden='1'></row>"
                    + row(6, text("A", 6, "seen too")));
    Read read = read(workbook);
    assertThat(read.findings())
        .extracting(
            f -> f.code().id() + " " + f.operands().get("what") + " " + f.operands().get("value"))
        .containsExactlyInAnyOrder("S-013 row 3-4", "S-013 column D");
    assertThat(read.column("indicator")).containsExactly("seen", "seen too");
  }

  @Test
  void theSheetNamedFiguresOrTheOnlyVisibleOneIsRead() {
    String two =
        "<sheet name='notes' r:id='rId2'/><sheet name='Figures' r:id='rId1'/><sheet name='chart' r:id='rId3'/>";
    assertThat(read(twoSheets(two)).table().rows()).isZero();
    assertThat(read(twoSheets(two.replace("Figures", "data"))).codes()).containsExactly("S-017");
    Read hidden =
        read(
            twoSheets(
                two.replace("Figures", "data")
                    .replace("name='notes'", "name='notes' state='veryHidden'")));
    assertThat(hidden.codes()).containsExactly("S-013");
    assertThat(hidden.table().column("indicator")).isPresent();
  }

  private static Workbook twoSheets(String sheets) {
    return Workbook.of("")
        .sheet("xl/worksheets/sheet2.xml", "", row(1, text("A", 1, "words")))
        .sheets(sheets);
  }

  @Test
  void theFirstRowWithContentIsTheHeaderAndAValueBesideItHasNoColumn() {
    Workbook workbook =
        Workbook.of("")
            .rows(
                row(3, text("A", 3, "indicator"), text("B", 3, "value"))
                    + row(4, text("A", 4, "x"), text("B", 4, "1"))
                    + row(5, text("A", 5, "x"), text("B", 5, "1"), text("D", 5, "stray")));
    Read read = read(workbook);
    assertThat(read.codes()).containsExactly("S-011 5 nameless");
    assertThat(read(Workbook.of("").rows("")).codes()).containsExactly("S-011 none");
  }

  @Test
  void theIdentityOfAWorkbookIsOfItsBytes() {
    byte[] content = Workbook.of(row(2, text("A", 2, "x"))).bytes();
    Read read = Read.file(folder, "f.xlsx", content);
    assertThat(read.submissions().getFirst().files())
        .singleElement()
        .satisfies(file -> assertThat(file.bytes()).isEqualTo(content.length));
  }

  private Read read(Workbook workbook) {
    return Read.file(folder, "f.xlsx", workbook.bytes());
  }
}
