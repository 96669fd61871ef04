package org.rapporteur.pipeline;

import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;
import static org.rapporteur.ingest.Workbook.text;
import static org.rapporteur.ingest.Workbook.texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.ingest.Workbook;
import org.rapporteur.workspace.TestWorkspace;

/// The cases of workbooks, and of characters that no text of a case may hold.
final class FileCases {

  private static final String TABLE = "indicator,period,value,unit,note\n";
  private static final String FACT = "victims-identified,2023-04/2024-03,";
  private static final String[] CELLS = {"victims-identified", "2023-04/2024-03", "7", "person"};

  private static final String MAPPING =
      """
      recalculate: true
      tables:
        - header: Form
          constants: {indicator: victims-identified, unit: person, period: 2023-04/2024-03}
          columns: [{labels: {Victims: total}}]
          rows: [{header: Form, gives: form, labels: {Begging: begging, Labour: labour, Total: total}}]
          layout: ["column: Form", "column: Victims", "row: Form = Begging", "row: Form = Labour", "row: Form = Total"]
      """;

  private FileCases() {}

  static List<CheckCase> all() {
    return List.of(
        file("S-002", "A table named as a workbook.", "p.xlsx", bytes(TABLE), whole().bytes()),
        file(
            "S-003",
            "A program in a workbook, and a picture.",
            "p.xlsx",
            Workbook.honest().part("xl/vbaProject.bin", "x").bytes(),
            Workbook.honest().part("xl/media/image1.png", "x").bytes()),
        file(
            "S-004",
            "A cell one character longer than any, and the longest.",
            "p.xlsx",
            noted("x".repeat(32_768)),
            noted("x".repeat(32_767))),
        file(
            "S-012",
            "Merged cells in the table, and below it.",
            "p.xlsx",
            merged("A2:A3"),
            merged("A5:A6")),
        file(
            "S-013",
            "A hidden row with a figure, and one without content.",
            "p.xlsx",
            Workbook.of(texts(2, CELLS) + hidden(number("C", 3, "8"))).bytes(),
            Workbook.of(texts(2, CELLS) + hidden("")).bytes()),
        file(
            "S-017",
            "Two sheets, of which none, and of which one, is that of the figures.",
            "p.xlsx",
            two("Victims"),
            two("figures")),
        file(
            "S-019",
            "One finding more of a kind than is listed, and as many as are.",
            "p.csv",
            bytes(TABLE + (FACT + "x,person,\n").repeat(201)),
            bytes(TABLE + (FACT + "x,person,\n").repeat(200)),
            List.of("V-020")),
        file(
            "V-035",
            "A character without width, and a letter with an accent.",
            "p.csv",
            bytes(TABLE + FACT + "7,person,a note\u200B\n"),
            bytes(TABLE + FACT + "7,person,a not\u00E9\n")),
        file(
            "V-105",
            "A formula without, and with, its result.",
            "p.xlsx",
            formulaOfFact(""),
            formulaOfFact("<v>7</v>")),
        mapped("V-103", "A sum that is out of date.", "<f>SUM(B2:B3)</f><v>6</v>"),
        mapped("V-106", "A formula that is no arithmetic.", "<f>VLOOKUP(B2,B2:B3,1)</f><v>7</v>"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Workbook whole() {
    return Workbook.of(texts(2, CELLS));
  }

  private static byte[] noted(String note) {
    return new Workbook()
        .rows(
            texts(1, "indicator", "period", "value", "unit", "note")
                + texts(2, CELLS[0], CELLS[1], CELLS[2], CELLS[3], note))
        .bytes();
  }

  private static String hidden(String cells) {
    return "<row r='3' hidden='1'>" + cells + "</row>";
  }

  private static byte[] merged(String cells) {
    Workbook workbook = whole();
    return workbook
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>"
                + texts(1, "indicator", "period", "value", "unit")
                + texts(2, CELLS)
                + "</sheetData><mergeCells><mergeCell ref='"
                + cells
                + "'/></mergeCells></worksheet>")
        .bytes();
  }

  private static byte[] two(String name) {
    return whole()
        .sheets(
            "<sheet name='%s' sheetId='1' r:id='rId1'/><sheet name='Notes' sheetId='2' r:id='rId2'/>"
                .formatted(name))
        .sheet("xl/worksheets/sheet2.xml", "", texts(1, "a note"))
        .bytes();
  }

  private static byte[] formulaOfFact(String result) {
    String cells = text("A", 2, CELLS[0]) + text("B", 2, CELLS[1]);
    return Workbook.of(
            row(2, cells, "<c r='C2'><f>3+4</f>" + result + "</c>", text("D", 2, CELLS[3])))
        .bytes();
  }

  private static CheckCase file(
      String code, String name, String file, byte[] broken, byte[] near, List<String> also) {
    return new CheckCase(code, name, side(file, broken, ""), side(file, near, ""), List.of(), also);
  }

  private static CheckCase file(String code, String name, String file, byte[] broken, byte[] near) {
    return file(code, name, file, broken, near, List.of());
  }

  /// A table whose total is this cell, beside one whose total is a sum that is right.
  private static CheckCase mapped(String code, String name, String total) {
    return new CheckCase(
        code,
        name,
        side("p.xlsx", table(total), "mapping: mapping.yaml"),
        side("p.xlsx", table("<f>SUM(B2:B3)</f><v>7</v>"), "mapping: mapping.yaml"));
  }

  private static byte[] table(String total) {
    return new Workbook()
        .rows(
            texts(1, "Form", "Victims")
                + row(2, text("A", 2, "Begging"), number("B", 2, "3"))
                + row(3, text("A", 3, "Labour"), number("B", 3, "4"))
                + row(4, text("A", 4, "Total"), "<c r='B4'>" + total + "</c>"))
        .bytes();
  }

  private static CheckCase.Side side(String file, byte[] content, String more) {
    return folder ->
        AnnualBuild.check(
            Builds.request(
                new TestWorkspace(folder)
                    .source(2024, "police-2024", "police", file, more)
                    .file(file, content)
                    .file("mapping.yaml", MAPPING)
                    .write(),
                2024,
                folder.resolve("out")));
  }
}
