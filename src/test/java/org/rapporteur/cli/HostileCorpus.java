package org.rapporteur.cli;

import static org.rapporteur.cli.HostileFile.CANARY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rapporteur.ingest.Workbook;

/// The files of `HostileCorpusTest`, made anew in each run: none of them lies in the repository.
final class HostileCorpus {

  private static final String COLUMNS = "indicator,period,value,unit,note,sex,form\n";
  private static final String FACT = "victims-identified,2023-04/2024-03,";
  private static final String INVISIBLE = "error V-035  rapporteur.yaml, line 8";
  private static final String SETTINGS_LINE = "error S-005  rapporteur.yaml, line 8";

  private HostileCorpus() {}

  static List<HostileFile> all() throws IOException, GeneralSecurityException {
    return Stream.of(
            HostileWorkbooks.packages(),
            HostileWorkbooks.parts(),
            HostileSheets.openDocuments(),
            HostileSheets.oldWorkbooks(),
            HostileReturns.mappings(),
            HostileReturns.forms(),
            unreadable(),
            names(),
            tables(),
            yaml())
        .flatMap(List::stream)
        .toList();
  }

  /// What is not what its name says, or not whole.
  private static List<HostileFile> unreadable() throws IOException, GeneralSecurityException {
    byte[] whole = Workbook.honest().bytes();
    byte[] wide = (COLUMNS + FACT + "7,person,,,\n").getBytes(StandardCharsets.UTF_16);
    byte[] latin = (COLUMNS + FACT + "7,person,\u00EB,,\n").getBytes(StandardCharsets.ISO_8859_1);
    return List.of(
        HostileFile.of("an empty workbook", "f.xlsx", new byte[0], "error S-001  f.xlsx"),
        HostileFile.of("an empty table", "f.csv", new byte[0], "error S-001  f.csv"),
        HostileFile.of("empty answers", "f.yaml", new byte[0], "error S-001  f.yaml"),
        HostileFile.of(
            "half a workbook",
            "f.xlsx",
            Arrays.copyOf(whole, whole.length / 2),
            "error S-001  f.xlsx"),
        HostileFile.of("a locked workbook", "f.xlsx", encrypted(whole), "error S-001  f.xlsx"),
        HostileFile.of("an old workbook", "f.xlsx", old(), "error S-002  f.xlsx"),
        HostileFile.of("a table named .xlsx", "f.xlsx", COLUMNS + CANARY, "error S-002  f.xlsx"),
        HostileFile.of("a workbook named .csv", "f.csv", whole, "error S-002  f.csv"),
        HostileFile.of("a workbook named .yaml", "f.yaml", whole, "error S-002  f.yaml"),
        HostileFile.of(
            "UTF-16 without its mark",
            "f.csv",
            Arrays.copyOfRange(wide, 2, wide.length),
            "error S-005  f.csv, line 1"),
        HostileFile.of("Latin 1", "f.csv", latin, "error S-010  f.csv, line 2"),
        HostileFile.of(
            "NUL in a table",
            "f.csv",
            COLUMNS + FACT + "7,per\0son," + CANARY + ",,\n",
            "error S-005  f.csv, line 2"));
  }

  private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream stream = encryptor.getDataStream(file)) {
        stream.write(workbook);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("figures").createRow(0).createCell(0).setCellValue(CANARY);
      return workbook.getBytes();
    }
  }

  /// Names that lead elsewhere.
  private static List<HostileFile> names() {
    return List.of(
        HostileFile.name("a name that climbs", "../f.csv", HostileCorpus::outside, SETTINGS_LINE),
        HostileFile.name(
            "a name that climbs later", "a/../../f.csv", HostileCorpus::outside, SETTINGS_LINE),
        HostileFile.name("an absolute name", "/etc/f.csv", _ -> {}, SETTINGS_LINE),
        HostileFile.name("NUL in a name", "\"f\\0.csv\"", _ -> {}, INVISIBLE),
        HostileFile.name("an escape in a name", "\"\\e[2Jf.csv\"", _ -> {}, INVISIBLE),
        HostileFile.name(
            "a mark of direction in a name", "\"f\\u202Evsc.csv\"", _ -> {}, INVISIBLE),
        HostileFile.name(
            "a link out of the workspace",
            "f.csv",
            folder -> {
              outside(folder);
              Files.createSymbolicLink(folder.resolve("f.csv"), folder.resolve("../f.csv"));
            },
            SETTINGS_LINE),
        HostileFile.name(
            "a linked folder out of the workspace",
            "in/f.csv",
            folder -> {
              outside(folder);
              Files.createSymbolicLink(folder.resolve("in"), folder.resolve(".."));
            },
            SETTINGS_LINE),
        HostileFile.name(
            "a link to itself",
            "f.csv",
            folder -> Files.createSymbolicLink(folder.resolve("f.csv"), Path.of("f.csv")),
            "error Y-008  rapporteur.yaml, line 8"),
        HostileFile.name(
            "a folder named as a file",
            "f.csv",
            folder -> Files.createDirectory(folder.resolve("f.csv")),
            "error Y-008  rapporteur.yaml, line 8"));
  }

  private static void outside(Path folder) throws IOException {
    Files.writeString(folder.resolve("../f.csv"), COLUMNS + FACT + "7,person," + CANARY + ",,\n");
  }

  /// Rows that would be read as something that they are not.
  private static List<HostileFile> tables() {
    String value = "f.csv, line 2, column \u201cvalue\u201d";
    String form = "f.csv, line 2, column \u201cform\u201d";
    StringBuilder different = new StringBuilder(COLUMNS);
    for (int i = 0; i < 90_000; i++) {
      different.append("%1$d,%1$d,%1$d,%1$d,%1$d,%1$d,%1$d\n".formatted(i));
    }
    return List.of(
        HostileFile.of(
            "half a million cells, no two alike",
            "f.csv",
            different.toString(),
            "error S-004  f.csv, line 71430"),
        table(
            "a formula as a code", "7,person," + CANARY + ",,=cmd|'/c calc'!A1", "V-030  " + form),
        table("a formula as a value", "=7+1,person," + CANARY + ",,", "V-020  " + value),
        table("a code in another script", "7,person,,,s\u0435xual", "V-030  " + form),
        table("a code written backwards", "7,person,,,\u202Elauxes", "V-035  " + form),
        table("a character without width", "7,person,,,sex\u200Bual", "V-035  " + form),
        table("a bell and a clear screen", "7,person,,,\u0007\u001B[2Jx", "V-035  " + form),
        table("a template as a code", "7,person,,,${7*7}<#include>", "V-030  " + form),
        table("markup as a code", "7,person,,,<script>alert(1)</script>", "V-030  " + form),
        table("a value as long as a cell", "9".repeat(32_767) + ",person,,,", "V-020  " + value),
        table("a number beyond all", "1e308,person,,,", "V-020  " + value),
        HostileFile.of(
            "a quotation that never ends",
            "f.csv",
            COLUMNS + FACT + "7,person,\"" + CANARY + "\n" + (CANARY + "\n").repeat(200_000),
            "error S-001  f.csv, line 2"),
        HostileFile.of(
            "too many columns", "f.csv", "c,".repeat(10_000) + "\n", "error S-004  f.csv, line 1"));
  }

  private static HostileFile table(String title, String cells, String finding) {
    return HostileFile.of(title, "f.csv", COLUMNS + FACT + cells + "\n", "error " + finding);
  }

  private static List<HostileFile> yaml() {
    StringBuilder laughs = new StringBuilder("answers:\n  - &a0 {question: x}\n");
    for (int i = 1; i < 3; i++) {
      laughs.append("  - &a%d [%s]\n".formatted(i, "*a0, ".repeat(9)));
    }
    return List.of(
        HostileFile.of(
            "a tag that makes objects",
            "f.yaml",
            "answers: !!javax.script.ScriptEngineManager [" + CANARY + "]\n",
            "error Y-004  f.yaml, line 1",
            "error Y-006  f.yaml, line 1"),
        HostileFile.of(
            "nested without end",
            "f.yaml",
            "answers: " + "[".repeat(100_000),
            "error Y-005  f.yaml, line 1"),
        HostileFile.of(
            "answers too large",
            "f.yaml",
            "answers: []\n" + ("# " + CANARY + "\n").repeat(150_000),
            "error S-004  f.yaml"),
        HostileFile.of("not a mapping", "f.yaml", "- " + CANARY, "error Y-005  f.yaml, line 1"));
  }
}
