package org.rapporteur.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.rapporteur.statistics.Series;

/// A form as an officer fills it in: cells are found as people find them, in the row of a fact and
/// under a heading.
final class FilledForm implements AutoCloseable {

  private final XSSFWorkbook workbook;

  private FilledForm(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static FilledForm open(Path form) throws IOException {
    try (InputStream stream = Files.newInputStream(form)) {
      return new FilledForm(new XSSFWorkbook(stream));
    }
  }

  /// Fills in and saves under another name.
  static void save(Path form, Path target, Consumer<FilledForm> filling) throws IOException {
    try (FilledForm open = open(form)) {
      filling.accept(open);
      Files.createDirectories(target.getParent());
      try (OutputStream stream = Files.newOutputStream(target)) {
        open.workbook.write(stream);
      }
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  List<XSSFSheet> sheets() {
    return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
  }

  /// The codes of all rows of facts, in order, by series.
  Map<Series, String> codes() {
    Map<Series, String> codes = new LinkedHashMap<>();
    for (XSSFSheet sheet : sheets()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && cell.getStringCellValue().startsWith("figure|")) {
            String[] parts = cell.getStringCellValue().split("\\|", -1);
            Series series = Series.total(parts[1]);
            for (int i = 4; i < parts.length; i++) {
              String[] part = parts[i].split("=", -1);
              series = series.with(part[0], part[1]);
            }
            codes.put(series, cell.getStringCellValue());
          }
        }
      }
    }
    return codes;
  }

  void number(String code, BigDecimal value) {
    cell(code, "[value]").setCellValue(value.doubleValue());
  }

  void text(String code, String mark, String text) {
    cell(code, mark).setCellValue(text);
  }

  void signed(String asOf) {
    text("form|as-of", "[value]", asOf);
    text("form|signed-by", "[value]", "The head of the directorate");
    text("form|signed-on", "[value]", asOf);
  }

  /// Changes what the form says of itself, in the document and in its cells.
  void property(String name, String value) {
    documentProperty(name, value);
    identity(name, value);
  }

  private void documentProperty(String name, String value) {
    workbook
        .getProperties()
        .getCustomProperties()
        .getUnderlyingProperties()
        .getPropertyList()
        .stream()
        .filter(property -> property.getName().equals(name))
        .forEach(property -> property.setLpwstr(value));
  }

  /// Changes what the cells say of the form, and leaves the properties of the document.
  void identity(String name, String value) {
    for (XSSFSheet sheet : sheets()) {
      find(sheet, name).ifPresent(cell -> cell.getRow().getCell(0).setCellValue(value));
    }
  }

  /// As programs do that save cells and nothing else.
  void dropProperties() {
    workbook
        .getProperties()
        .getCustomProperties()
        .getUnderlyingProperties()
        .setPropertyArray(new CTProperty[0]);
  }

  /// The cell of a row under a mark.
  XSSFCell cell(String code, String mark) {
    for (XSSFSheet sheet : sheets()) {
      Optional<XSSFCell> row = find(sheet, code);
      if (row.isPresent()) {
        int column = find(sheet, mark).orElseThrow().getColumnIndex();
        XSSFRow found = row.get().getRow();
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
      }
    }
    throw new IllegalArgumentException("No row " + code);
  }

  Optional<XSSFCell> find(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
          return Optional.of((XSSFCell) cell);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
