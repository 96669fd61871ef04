package org.rapporteur.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as text, for golden files: sheets, tables, charts; of each cell its address, type,
/// value, format, formula and link.
public final class XlsxDump {

  private static final String GENERAL = "General";

  private XlsxDump() {}

  public static String of(byte[] xlsx) {
    StringBuilder dump = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        sheet(dump, workbook.getSheetAt(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dump.toString();
  }

  private static void sheet(StringBuilder dump, XSSFSheet sheet) {
    dump.append("== ").append(sheet.getSheetName()).append('\n');
    for (Row row : sheet) {
      for (Cell cell : row) {
        cell(dump, (XSSFCell) cell);
      }
    }
    for (XSSFTable table : sheet.getTables()) {
      dump.append("table ").append(table.getName()).append(' ');
      dump.append(table.getCTTable().getRef()).append('\n');
    }
    if (sheet.getDrawingPatriarch() != null) {
      sheet.getDrawingPatriarch().getCharts().forEach(chart -> chart(dump, chart));
    }
    dump.append('\n');
  }

  private static void cell(StringBuilder dump, XSSFCell cell) {
    dump.append(cell.getReference()).append('\t');
    CellType type = cell.getCellType();
    CellType held = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
    dump.append(
        switch (held) {
          case NUMERIC -> "n\t" + cell.getRawValue();
          case STRING -> "s\t" + cell.getStringCellValue().replace("\n", "\\n");
          case BLANK -> "blank";
          case BOOLEAN -> "b\t" + cell.getBooleanCellValue();
          case ERROR, FORMULA, _NONE -> throw new AssertionError(cell.getReference() + " " + held);
        });
    if (type == CellType.FORMULA) {
      dump.append("\t=").append(cell.getCellFormula());
    }
    if (!cell.getCellStyle().getDataFormatString().equals(GENERAL)) {
      dump.append("\t{").append(cell.getCellStyle().getDataFormatString()).append('}');
    }
    if (cell.getCellStyle().getQuotePrefixed()) {
      dump.append("\tquoted");
    }
    if (cell.getHyperlink() != null) {
      dump.append("\t-> ").append(cell.getHyperlink().getAddress());
      if (cell.getHyperlink().getAddress() == null) {
        dump.append(cell.getHyperlink().getLocation());
      }
    }
    dump.append('\n');
  }

  private static void chart(StringBuilder dump, XSSFChart chart) {
    dump.append("chart ").append(chart.getTitleText()).append('\n');
    for (ChartXml.Series series : ChartXml.series(chart)) {
      dump.append("  ").append(series.kind()).append(' ').append(series.name()).append('\n');
      dump.append("    ").append(series.categoriesRef()).append(' ');
      dump.append(series.categories()).append('\n');
      dump.append("    ").append(series.valuesRef()).append(' ');
      dump.append(series.values()).append('\n');
    }
  }

  static List<String> sheetNames(XSSFWorkbook workbook) {
    return java.util.stream.IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }
}
