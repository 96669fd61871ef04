package org.rapporteur.cli;

import static org.rapporteur.cli.HostileFile.CANARY;
import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.ingest.Workbook;

/// The mappings, and the forms that came back, of `HostileCorpusTest`.
final class HostileReturns {

  private static final String PLACE = "received/2024/f.xlsx";

  private HostileReturns() {}

  static List<HostileFile> mappings() {
    return List.of(
        mapping("an empty mapping", "", "error Y-005  m.yaml, line 1"),
        mapping(
            "a mapping that makes objects",
            "tables: !!javax.script.ScriptEngineManager [" + CANARY + "]\n",
            "error Y-004  m.yaml, line 1",
            "error Y-004  m.yaml, line 1",
            "error Y-006  m.yaml, line 1"),
        mapping(
            "a mapping nested without end",
            "tables: " + "[".repeat(100_000),
            "error Y-005  m.yaml, line 1"),
        mapping(
            "a mapping too large",
            "tables: []\n" + ("# " + CANARY + "\n").repeat(150_000),
            "error S-004  m.yaml"),
        mapping(
            "a mapping that laughs",
            "blank: &a zero\ntables: *a\n",
            "error Y-003  m.yaml, line 1",
            "error Y-006  m.yaml, line 1",
            "error Y-006  m.yaml, line 2"),
        HostileFile.mapping(
            "a mapping in UTF-16",
            "tables: []\n".getBytes(StandardCharsets.UTF_16),
            "error S-010  m.yaml, line 1"),
        mapping(
            "a header written backwards",
            "tables:\n  - header: \"\\u202Emrof\"\n",
            "error Y-003  m.yaml, line 2",
            "error V-035  m.yaml, line 2"),
        HostileFile.name("a mapping that climbs", "f.csv", HostileReturns::table, SETTINGS_LINE)
            .with("mapping: ../m.yaml"),
        HostileFile.name(
                "a linked mapping",
                "f.csv",
                folder -> {
                  table(folder);
                  Files.writeString(folder.resolve("../m.yaml"), CANARY);
                  Files.createSymbolicLink(folder.resolve("m.yaml"), folder.resolve("../m.yaml"));
                },
                SETTINGS_LINE)
            .with("mapping: m.yaml"));
  }

  static List<HostileFile> forms() {
    byte[] whole = form("").bytes();
    byte[] blanks = new byte[60_000_000];
    Arrays.fill(blanks, (byte) ' ');
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 60_000; i++) {
      rows.append(row(i, number("C", i, "1")));
    }
    return List.of(
        form("an empty form", new byte[0], "S-001"),
        form("half a form", Arrays.copyOf(whole, whole.length / 2), "S-001"),
        form("a text named as a form", CANARY.getBytes(StandardCharsets.UTF_8), "S-002"),
        form("a form with a program", form("").part("xl/vbaProject.bin", CANARY).bytes(), "S-003"),
        form("a form that is a bomb", form("").part("docProps/app.xml", blanks).bytes(), "S-004"),
        form("a form of 60,000 rows", form(rows.toString()).bytes(), "S-004"),
        form(
            "a form with an outside entity",
            form("")
                .part(
                    "docProps/custom.xml",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>")
                .bytes(),
            "S-005"),
        HostileFile.received(
            "a linked form",
            folder -> {
              Files.write(folder.resolve("../../../f.xlsx"), whole);
              Files.createSymbolicLink(folder.resolve("f.xlsx"), folder.resolve("../../../f.xlsx"));
            },
            "error S-005  " + PLACE));
  }

  private static final String SETTINGS_LINE = "error S-005  rapporteur.yaml, line 13";

  private static void table(Path folder) throws IOException {
    Files.writeString(folder.resolve("f.csv"), "Form,Total\nBegging,7\n");
  }

  private static HostileFile mapping(String title, String content, String... expected) {
    return HostileFile.mapping(title, content.getBytes(StandardCharsets.UTF_8), expected);
  }

  private static HostileFile form(String title, byte[] content, String code) {
    return HostileFile.received(
        title,
        folder -> Files.write(folder.resolve("f.xlsx"), content),
        "error " + code + "  " + PLACE);
  }

  /// A workbook with the marks of a form.
  private static Workbook form(String rows) {
    return new Workbook()
        .rows(rows)
        .part(
            "docProps/custom.xml",
            """
            <Properties><property name='rapporteur.form'><vt:lpwstr>1</vt:lpwstr></property></Properties>
            """);
  }
}
