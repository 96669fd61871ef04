package org.rapporteur.ingest;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Builds;
import org.rapporteur.validate.FactsOfFiles;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.TestWorkspace;

/// Reads one large table and prints how fast, for `scripts/bench-ingest`; no test.
@SuppressWarnings("SystemOut")
final class ReadingBench {

  private static final String[] HEADER = {
    "indicator", "period", "value", "unit", "sex", "form", "citizenship", "region", "note"
  };
  private static final String[] SEXES = {"female", "male", "unknown"};
  private static final String[] FORMS = {"sexual", "labour", "begging", "other"};

  /// In one of as many rows the value is wrong.
  private static final int WRONG = 5_000;

  private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String TYPES =
      """
      <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
      <Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>
      <Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>
      <Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>
      <Override PartName='/xl/sharedStrings.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/>
      </Types>
      """;

  private ReadingBench() {}

  private interface Work {
    /// How many rows were read.
    long run() throws IOException;
  }

  /// `write FILE ROWS`: a table of so many facts, no two alike, in a workspace. Then, of that file,
  /// `read` by the product's readers, `facts` from the file to facts and the diagnostics of rows,
  /// `check` all that the command does, `plain`: its characters or bytes alone, `peer`: its cells
  /// by a library alone. Prints rows, seconds, seconds of the processor, and the peak of the memory
  /// in MiB.
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]).toAbsolutePath();
    Kind kind = Kind.ofName(arguments[1]).orElseThrow();
    if (arguments[0].equals("write")) {
      write(file, kind, Integer.parseInt(arguments[2]));
      return;
    }
    Work work =
        switch (arguments[0]) {
          case "read" -> () -> read(file, kind);
          case "facts" -> () -> FactsOfFiles.count(file.getParent(), 2024);
          case "check" -> () -> check(file);
          case "plain" -> () -> kind == Kind.CSV ? lines(file) : inflated(file);
          case "peer" -> () -> kind == Kind.CSV ? fastCsv(file) : fastExcel(file);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    long start = System.nanoTime();
    long processor = processor();
    long rows = work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (processor() - processor) / 1e9;
    String peak =
        Files.readString(Path.of("/proc/self/status"))
            .replaceAll("(?s).*VmHWM:\\s*(\\d+) kB.*", "$1");
    System.out.printf(
        Locale.ROOT, "%d %.2f %.2f %d%n", rows, seconds, busy, Long.parseLong(peak) / 1024);
  }

  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long read(Path file, Kind kind) {
    List<Object> findings = new ArrayList<>();
    return Ingest.table(new DataFile("f", file, kind), new ArrayList<>(), findings::add)
        .orElseThrow(() -> new IllegalStateException(findings.toString()))
        .rows();
  }

  private static long check(Path file) {
    Path folder = file.getParent();
    return AnnualBuild.check(Builds.request(folder, 2024, folder.resolve("out")))
        .data()
        .orElseThrow()
        .record()
        .observations()
        .size();
  }

  private static long lines(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return reader.lines().count();
    }
  }

  private static long inflated(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return part.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static long fastCsv(Path file) throws IOException {
    long fields = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord row : reader) {
        fields += row.getFieldCount();
      }
    }
    return fields;
  }

  private static long fastExcel(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.mapToLong(Row::getCellCount).sum();
    }
  }

  private static void write(Path file, Kind kind, int rows) throws IOException {
    new TestWorkspace(file.getParent())
        .source(2024, "p", "police", file.getFileName().toString(), "")
        .write();
    if (kind == Kind.CSV) {
      csv(file, rows);
    } else {
      xlsx(file, rows);
    }
  }

  /// A fact that no other number gives, up to three million.
  private static String[] row(int number) {
    int rest = number;
    String sex = SEXES[rest % SEXES.length];
    rest /= SEXES.length;
    String form = FORMS[rest % FORMS.length];
    rest /= FORMS.length;
    char region = (char) ('a' + rest % 8);
    rest /= 8;
    String citizenship = "X" + (char) ('A' + rest % 26) + (char) ('A' + rest / 26 % 26);
    int year = 2023 - rest / (26 * 26);
    return new String[] {
      "victims-identified",
      "%d-04/%d-03".formatted(year, year + 1),
      number % WRONG == 0 ? "12*" : Integer.toString(number % 50),
      "person",
      sex,
      form,
      citizenship,
      String.valueOf(region),
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

  /// As spreadsheet programs write it: texts are stored once, and cells hold their numbers.
  private static void xlsx(Path file, int rows) throws IOException {
    SequencedMap<String, Integer> texts = new LinkedHashMap<>();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      writer.write("<worksheet xmlns='" + NS + "'><sheetData>" + cells(1, HEADER, texts));
      for (int i = 0; i < rows; i++) {
        writer.write(cells(i + 2, row(i), texts));
      }
      writer.write("</sheetData></worksheet>");
      writer.flush();
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relationship("worksheet", "worksheets/sheet1.xml")
              .replace(
                  "</R",
                  "<Relationship Id='s' Type='"
                      + RELATIONS
                      + "/sharedStrings' Target='sharedStrings.xml'/></R"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='figures' sheetId='1' r:id='r'/></sheets></workbook>"
              .formatted(NS, RELATIONS));
      StringBuilder shared = new StringBuilder("<sst xmlns='" + NS + "'>");
      texts.keySet().forEach(text -> shared.append("<si><t>").append(text).append("</t></si>"));
      part(zip, "xl/sharedStrings.xml", shared.append("</sst>").toString());
    }
  }

  private static String relationship(String type, String target) {
    return """
    <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
    <Relationship Id='r' Type='%s/%s' Target='%s'/></Relationships>\
    """
        .formatted(RELATIONS, type, target);
  }

  private static String cells(int number, String[] values, Map<String, Integer> texts) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      String address = (char) ('A' + i) + Integer.toString(number);
      if (i == 2 && values[i].matches("[0-9]+")) {
        cells.append("<c r='%s'><v>%s</v></c>".formatted(address, values[i]));
      } else if (!values[i].isEmpty()) {
        int text = texts.computeIfAbsent(values[i], _ -> texts.size());
        cells.append("<c r='%s' t='s'><v>%d</v></c>".formatted(address, text));
      }
    }
    return Workbook.row(number, cells.toString());
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
