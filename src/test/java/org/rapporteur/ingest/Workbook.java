package org.rapporteur.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written part by part, so that a test can make what no honest program makes.
public final class Workbook {

  private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public Workbook() {
    part(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    sheets("<sheet name='figures' sheetId='1' r:id='rId1'/>");
    part(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
          <Relationship Id='rId1' Type='%1$s/worksheet' Target='worksheets/sheet1.xml'/>
          <Relationship Id='rId2' Type='%1$s/worksheet' Target='/xl/worksheets/sheet2.xml'/>
          <Relationship Id='rId3' Type='%1$s/chartsheet' Target='chartsheets/sheet1.xml'/>
        </Relationships>
        """
            .formatted(RELATIONS));
    rows("");
  }

  /// A workbook of a header and these rows.
  public static Workbook of(String rows) {
    return new Workbook().rows(texts(1, "indicator", "period", "value", "unit") + rows);
  }

  /// A workbook with one fact.
  public static Workbook honest() {
    return of(texts(2, "victims-identified", "2023-04/2024-03", "22", "person"));
  }

  public Workbook part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Workbook part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public Workbook sheets(String sheets) {
    return part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
            .formatted(NS, RELATIONS, sheets));
  }

  public Workbook rows(String rows) {
    return sheet("xl/worksheets/sheet1.xml", "", rows);
  }

  public Workbook sheet(String part, String before, String rows) {
    return part(
        part,
        "<worksheet xmlns='%s'>%s<sheetData>%s</sheetData></worksheet>"
            .formatted(NS, before, rows));
  }

  public static String row(int number, String... cells) {
    return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
  }

  /// A row of texts from column A.
  public static String texts(int number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      cells.append(text(String.valueOf((char) ('A' + i)), number, texts[i]));
    }
    return row(number, cells.toString());
  }

  public static String text(String column, int row, String text) {
    return "<c r='" + column + row + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  public static String number(String column, int row, String number) {
    return "<c r='" + column + row + "'><v>" + number + "</v></c>";
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
