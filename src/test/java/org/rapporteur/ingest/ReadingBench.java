package org.rapporteur.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;

/// Reads one large table and prints how fast, for `scripts/bench-ingest`; no test.
@SuppressWarnings("SystemOut")
final class ReadingBench {

  private static final String[] HEADER = {
    "indicator", "period", "value", "unit", "sex", "form", "note"
  };
  private static final String[] SEXES = {"female", "male", "unknown"};
  private static final String[] FORMS = {"sexual", "labour", "begging", "other"};

  private ReadingBench() {}

  /// `write FILE ROWS`, or `read FILE`.
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    Kind kind = Kind.ofName(arguments[1]).orElseThrow();
    if (arguments[0].equals("write")) {
      int rows = Integer.parseInt(arguments[2]);
      if (kind == Kind.CSV) {
        csv(file, rows);
      } else {
        xlsx(file, rows);
      }
      return;
    }
    long start = System.nanoTime();
    List<Object> findings = new ArrayList<>();
    int rows =
        Ingest.table(new DataFile("f", file, kind), new ArrayList<>(), findings::add)
            .orElseThrow(() -> new IllegalStateException(findings.toString()))
            .rows();
    double seconds = (System.nanoTime() - start) / 1e9;
    String peak =
        Files.readString(Path.of("/proc/self/status"))
            .replaceAll("(?s).*VmHWM:\\s*(\\d+) kB.*", "$1");
    System.out.printf(
        Locale.ROOT,
        "%d %.2f %.0f %d%n",
        rows,
        seconds,
        rows / seconds,
        Long.parseLong(peak) / 1024);
  }

  private static String[] row(int number) {
    return new String[] {
      "victims-identified",
      "2023-04/2024-03",
      Integer.toString(number % 50),
      "person",
      SEXES[number % SEXES.length],
      FORMS[number % FORMS.length],
      ""
    };
  }

  private static void csv(Path file, int rows) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      writer.write(String.join(",", HEADER) + "\n");
      for (int i = 0; i < rows; i++) {
        writer.write(String.join(",", row(i)) + "\n");
      }
    }
  }

  private static void xlsx(Path file, int rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='r' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook><sheets><sheet name='figures' sheetId='1' r:id='r'/></sheets></workbook>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      writer.write("<worksheet><sheetData>" + Workbook.texts(1, HEADER));
      for (int i = 0; i < rows; i++) {
        writer.write(cells(i + 2, row(i)));
      }
      writer.write("</sheetData></worksheet>");
      writer.flush();
    }
  }

  private static String cells(int number, String... values) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      String column = String.valueOf((char) ('A' + i));
      cells.append(
          i == 2
              ? Workbook.number(column, number, values[i])
              : Workbook.text(column, number, values[i]));
    }
    return Workbook.row(number, cells.toString());
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
