package org.rapporteur.pipeline;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The rows of the example's files, read past the product: what a person sees who opens them. Tests
/// hold the product's figures against sums of these.
final class SourceRows {
  static final Path FOLDER = Path.of("sample-data/example-country");

  /// Dimensions whose codes are never added.
  private static final List<String> APART = List.of("stage", "recipient");

  private static final List<String> NO_DIMENSION =
      List.of("indicator", "period", "value", "unit", "status", "marks", "legal_basis", "note");

  private final Map<String, Long> values = new HashMap<>();

  private SourceRows() {}

  /// All files of figures of one edition.
  static SourceRows ofEdition(int year) {
    return ofFiles(FOLDER.resolve("sources").resolve(Integer.toString(year)));
  }

  /// All files of figures in a folder; the institution is the name of the file.
  static SourceRows ofFiles(Path folder) {
    SourceRows rows = new SourceRows();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        String institution = name.substring(0, name.indexOf('.'));
        if (name.endsWith(".csv")) {
          csv(file).forEach(row -> rows.add(institution, row));
        } else if (name.endsWith(".xlsx")) {
          xlsx(file).forEach(row -> rows.add(institution, row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /// The figure of an institution for a period, its indicator with the stage where it has one; the
  /// breakdown as `sex=female` or, crossed, `role=principal,sentence=suspended`, in the order of
  /// the alphabet; the total is blank.
  long value(String institution, String indicator, String period, String breakdown) {
    String key = String.join("|", institution, indicator, period, breakdown);
    Long value = values.get(key);
    if (value == null) {
      throw new AssertionError("No row " + key);
    }
    return value;
  }

  boolean has(String institution, String indicator, String period, String breakdown) {
    return values.containsKey(String.join("|", institution, indicator, period, breakdown));
  }

  /// What does not add up: each breakdown by one dimension whose parts are not the total. Outcomes
  /// are left out, because figures of their own state some of them.
  List<String> notAddingUp() {
    Map<String, Long> sums = new HashMap<>();
    values.forEach((key, value) -> {
      String breakdown = key.substring(key.lastIndexOf('|') + 1);
      if (breakdown.contains("=") && !breakdown.contains(",") && !breakdown.contains("outcome=")) {
        String dimension = breakdown.substring(0, breakdown.indexOf('='));
        String total = key.substring(0, key.length() - breakdown.length());
        sums.merge(total + "/" + dimension, value, Long::sum);
      }
    });
    return sums.entrySet().stream()
        .filter(sum -> !sum.getValue().equals(values.get(totalOf(sum.getKey()))))
        .map(Map.Entry::toString)
        .sorted()
        .toList();
  }

  private static String totalOf(String dimension) {
    return dimension.substring(0, dimension.indexOf('/', dimension.lastIndexOf('|')));
  }

  /// The rows that both hold, and with another figure.
  List<String> differingFrom(SourceRows other) {
    return values.entrySet().stream()
        .filter(
            row -> !row.getValue().equals(other.values.getOrDefault(row.getKey(), row.getValue())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private void add(String institution, Map<String, String> row) {
    String value = row.getOrDefault("value", "");
    if (value.isEmpty()) {
      return;
    }
    List<String> breakdown = new ArrayList<>();
    String apart =
        APART.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining());
    String indicator = row.get("indicator") + (apart.isEmpty() ? "" : " " + apart);
    row.forEach((column, cell) -> {
      if (!APART.contains(column) && !NO_DIMENSION.contains(column) && !cell.isEmpty()) {
        breakdown.add(column + "=" + cell);
      }
    });
    breakdown.sort(null);
    String key =
        String.join("|", institution, indicator, row.get("period"), String.join(",", breakdown));
    if (values.put(key, Long.valueOf(value)) != null) {
      throw new AssertionError("Twice: " + key);
    }
  }

  private static List<Map<String, String>> csv(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }

  private static List<Map<String, String>> xlsx(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      Row header = sheet.getRow(0);
      for (int r = 1; r <= sheet.getLastRowNum(); r++) {
        Map<String, String> row = new HashMap<>();
        for (Cell cell : sheet.getRow(r)) {
          row.put(header.getCell(cell.getColumnIndex()).getStringCellValue(), text(cell));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.getStringCellValue();
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      return day.toString();
    }
    return Long.toString((long) cell.getNumericCellValue());
  }
}
