package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;
import static org.rapporteur.ingest.Workbook.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.Encoding;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.TestWorkspace;

/// Sheets and text files of any layout, as grids of cells.
class GridReadingTest {

  private static final Path SAMPLES = Path.of("src/test/resources/ingest");

  @TempDir Path folder;

  private final List<Diagnostic> findings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"crosstable.xlsx", "crosstable.xls", "crosstable.ods"})
  void aWorkbookOfEveryTypeGivesTheSameGrid(String name) throws IOException {
    Grid grid = sample(name, FileForm.UNDECLARED, true);
    assertThat(grid.sheet()).contains("Tabela 1");
    assertThat(grid.cell(4, 1).text()).isEqualTo("Forma e\nshfrytëzimit");
    assertThat(grid.cell(5, 1)).as("merged downward").isEqualTo(grid.cell(4, 1));
    assertThat(grid.cell(4, 3)).as("merged to the right").isEqualTo(grid.cell(4, 2));
    assertThat(grid.cell(4, 2).text()).isEqualTo("Të mitur");
    assertThat(grid.cell(1, 6).text()).isEqualTo("Raport vjetor 2023");
    assertThat(texts(grid, 7)).containsExactly("Lypje", "3*", "2", "-", "0", "5*");
    assertThat(texts(grid, 10)).containsExactly("Gjithsej", "7", "4", "7-9", "7", "25-27");
    assertThat(grid.cell(6, 6)).isEqualTo(new RawCell("12", RawCell.Kind.NUMBER));
    assertThat(grid.cell(9, 2).isBlank()).as("the hidden row").isTrue();
    assertThat(grid.isBlank(9)).isFalse();
    assertThat(grid.isBlank(11)).isTrue();
    assertThat(grid.cell(12, 1).text()).isEqualTo("* një rast është ende në hetim");
    assertThat(grid.place(7, 2)).isEqualTo(new SourceLocation.Cell(name, "Tabela 1", 7, 2));
    assertThat(codes()).containsExactlyInAnyOrder("S-013 9", "S-013");
  }

  @ParameterizedTest
  @CsvSource({"crosstable-1250.csv, windows-1250", "crosstable-utf16.csv, utf-16"})
  void aTextFileGivesTheSameCellsByTheirLines(String name, String encoding) throws IOException {
    FileForm form =
        new FileForm(
            Encoding.ofCode(encoding),
            org.rapporteur.workspace.Delimiter.ofCode(";"),
            Optional.empty(),
            false);
    Grid grid = sample(name, form, false);
    assertThat(grid.cell(4, 1).text()).isEqualTo("Forma e\nshfrytëzimit");
    assertThat(texts(grid, 8)).containsExactly("Lypje", "3*", "2", "-", "0", "5*");
    assertThat(grid.place(8, 2)).isEqualTo(new SourceLocation.Field(name, 8, 2, ""));
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidy.ods", "tidy.xls"})
  void tidyFiguresAreReadFromOtherWorkbooksToo(String name) throws IOException {
    byte[] content = Files.readAllBytes(SAMPLES.resolve(name));
    Read read =
        Read.of(
            new TestWorkspace(folder)
                .source(2024, "p", "police", name, "old-workbooks: true")
                .file(name, content));
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("value")).containsExactly("22", "19");
    assertThat(read.column("period")).containsExactly("2023", "2023");
    assertThat(read.column("note")).containsExactly("Shtëpia e sigurt", "");
  }

  @Test
  void anOldWorkbookIsReadOnlyWhereItsSourceAsksForThat() throws IOException {
    byte[] content = Files.readAllBytes(SAMPLES.resolve("tidy.xls"));
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "tidy.xls", "")
            .file("tidy.xls", content);
    assertThat(Read.of(workspace).isEmpty()).isTrue();
    workspace.load(findings::add);
    assertThat(codes()).first().asString().startsWith("Y-013");
  }

  @Test
  void aTurnedGridKeepsThePlacesOfItsCells() throws IOException {
    Grid turned = sample("crosstable.ods", FileForm.UNDECLARED, false).turned();
    assertThat(turned.cell(2, 7).text()).isEqualTo("3*");
    assertThat(turned.cell(3, 4).text()).isEqualTo("Të mitur");
    assertThat(turned.place(2, 7))
        .isEqualTo(new SourceLocation.Cell("crosstable.ods", "Tabela 1", 7, 2));
  }

  @Test
  void aMissingDrawingDoesNotKeepTheCellsFromBeingRead() throws IOException {
    Workbook broken =
        Workbook.of(row(2, number("C", 2, "7")))
            .part(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/drawings/drawing1.xml' ContentType='x'/></Types>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/drawing' Target='../drawings/drawing1.xml'/></Relationships>");
    assertThat(grid(broken, false).cell(2, 3).text()).isEqualTo("7");
    assertThat(findings).isEmpty();
  }

  @Test
  void aStaleResultIsReplacedByWhatTheFormulaGives() throws IOException {
    Grid grid = grid(sums("SUM(A1:A2)", "5"), true);
    assertThat(grid.cell(3, 1)).isEqualTo(new RawCell("7", RawCell.Kind.NUMBER));
    assertThat(codes()).containsExactly("V-103 3");
    assertThat(findings.getFirst().operands())
        .containsEntry("value", "5")
        .containsEntry("result", "7")
        .containsEntry("used", "result");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM(A1:A2)", "A1+A2", "ROUND(A1+A2,0)", "IF(A1>1,7,0)", "$A$1+A2"})
  void aResultThatIsRightStaysSilent(String formula) throws IOException {
    assertThat(grid(sums(formula, "7"), true).cell(3, 1).text()).isEqualTo("7");
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VLOOKUP(A1,A1:A2,1)", "NOW()", "A1+", "A3+1", "INDIRECT(\"A1\")"})
  void whatIsNoSumIsNotRun(String formula) throws IOException {
    assertThat(grid(sums(formula, "5"), true).cell(3, 1).text()).isEqualTo("5");
    assertThat(codes()).containsExactly("V-106 3");
  }

  @Test
  void withoutBeingAskedNothingIsCalculated() throws IOException {
    assertThat(grid(sums("SUM(A1:A2)", "5"), false).cell(3, 1).text()).isEqualTo("5");
    assertThat(findings).isEmpty();
  }

  @Test
  void aSharedFormulaIsCalculatedInEachOfItsCells() throws IOException {
    Workbook workbook =
        new Workbook()
            .rows(
                row(1, number("A", 1, "1"), shared("B", 1, "A1*2", "2"))
                    + row(2, number("A", 2, "3"), shared("B", 2, "", "6"))
                    + row(3, number("A", 3, "5"), shared("B", 3, "", "9")));
    Grid grid = grid(workbook, true);
    assertThat(grid.cell(3, 2).text()).isEqualTo("10");
    assertThat(codes()).containsExactly("V-103 3");
  }

  @Test
  void aSumThatCountsHiddenRowsIsRight() throws IOException {
    Workbook workbook =
        new Workbook()
            .rows(
                row(1, number("A", 1, "3"))
                    + "<row r='2' hidden='1'>"
                    + number("A", 2, "4")
                    + "</row>"
                    + row(3, "<c r='A3'><f>SUM(A1:A2)</f><v>7</v></c>"));
    assertThat(grid(workbook, true).cell(2, 1).isBlank()).isTrue();
    assertThat(codes()).containsExactly("S-013 2");
  }

  @Test
  void aStaleResultThatCountsAnotherSheetIsNotRead() throws IOException {
    Workbook workbook =
        new Workbook()
            .sheets(
                "<sheet name='one' sheetId='1' r:id='rId1'/><sheet name='two' sheetId='2' r:id='rId2'/>")
            .rows(row(1, "<c r='A1'><f>two!A1+1</f><v>5</v></c>"));
    workbook.sheet("xl/worksheets/sheet2.xml", "", row(1, number("A", 1, "3")));
    assertThat(grid(workbook, true).cell(1, 1).kind()).isEqualTo(RawCell.Kind.NO_RESULT);
    assertThat(codes()).containsExactly("V-103 1");
  }

  @Test
  void moreMergedRegionsThanASheetHasAreRefused() throws IOException {
    StringBuilder regions = new StringBuilder("<mergeCells>");
    for (int i = 1; i <= 10_001; i++) {
      regions.append("<mergeCell ref='A").append(i).append(":B").append(i).append("'/>");
    }
    Workbook workbook = new Workbook();
    workbook.part(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>"
            + row(1, text("A", 1, "x"))
            + "</sheetData>"
            + regions
            + "</mergeCells></worksheet>");
    assertThat(read(workbook, false)).isEmpty();
    assertThat(codes()).containsExactly("S-004");
  }

  private static Workbook sums(String formula, String stored) {
    return new Workbook()
        .rows(
            row(1, number("A", 1, "3"))
                + row(2, number("A", 2, "4"))
                + row(3, "<c r='A3'><f>" + formula + "</f><v>" + stored + "</v></c>"));
  }

  private static String shared(String column, int row, String formula, String stored) {
    return "<c r='"
        + column
        + row
        + "'><f t='shared' si='0'>"
        + formula
        + "</f><v>"
        + stored
        + "</v></c>";
  }

  private static List<String> texts(Grid grid, int row) {
    List<String> texts = new ArrayList<>();
    for (int column = 1; column <= grid.lastColumn(); column++) {
      texts.add(grid.cell(row, column).text());
    }
    return texts;
  }

  private Grid sample(String name, FileForm form, boolean recalculate) throws IOException {
    DataFile file = new DataFile(name, SAMPLES.resolve(name), Kind.ofName(name).orElseThrow());
    return new GridReader(form, recalculate, findings::add)
        .read(file, new ArrayList<>())
        .getFirst();
  }

  private Grid grid(Workbook workbook, boolean recalculate) throws IOException {
    return read(workbook, recalculate).getFirst();
  }

  private List<Grid> read(Workbook workbook, boolean recalculate) throws IOException {
    Path path = Files.write(folder.resolve("f.xlsx"), workbook.bytes());
    return new GridReader(FileForm.UNDECLARED, recalculate, findings::add)
        .read(new DataFile("f.xlsx", path, Kind.XLSX), new ArrayList<>());
  }

  private List<String> codes() {
    return findings.stream()
        .map(finding ->
            finding.code().id()
                + (finding.location().line() > 0 ? " " + finding.location().line() : ""))
        .toList();
  }
}
