package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.Grid.Region;
import org.rapporteur.ingest.RawCell.Kind;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// An old binary workbook ([MS-XLS]), read where its source asks for that. Such files are read into
/// memory as a whole; they are small.
final class XlsFile implements OpenWorkbook {

  /// Beginnings of the names of parts that hold programs and embedded files ([MS-XLS] 2.1.2), in
  /// lower case.
  private static final List<String> ACTIVE = List.of("_vba_project", "vba", "mbd", "objectpool");

  private final String name;
  private final HSSFWorkbook workbook;

  private XlsFile(String name, HSSFWorkbook workbook) {
    this.name = name;
    this.workbook = workbook;
  }

  static XlsFile open(DataFile file) throws IOException, BadFile {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.path().toFile(), true)) {
      for (Entry entry : parts.getRoot()) {
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        if (ACTIVE.stream().anyMatch(lower::startsWith)) {
          throw new BadFile(
              DiagnosticCode.ACTIVE_CONTENT, Map.of("problem", "part", "value", entry.getName()));
        }
      }
      HSSFWorkbook workbook = new HSSFWorkbook(parts);
      String stream = HSSFWorkbook.getWorkbookDirEntryName(parts.getRoot());
      try (InputStream records = parts.createDocumentInputStream(stream)) {
        XlsRecords.check(records);
      }
      return new XlsFile(file.name(), workbook);
    } catch (EncryptedDocumentException _) {
      throw BadFile.unreadable("encrypted");
    } catch (RuntimeException _) {
      // The library tells of a damaged file by exceptions of every kind.
      throw BadFile.unreadable("record");
    }
  }

  @Override
  public List<SheetName> sheets() {
    List<SheetName> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      sheets.add(new SheetName(workbook.getSheetName(i), hidden));
    }
    return sheets;
  }

  @Override
  public void read(int number, RowSink sink, Consumer<Diagnostic> findings)
      throws IOException, BadFile {
    try {
      Sheet sheet = workbook.getSheetAt(number);
      HiddenCells hidden = new HiddenCells(name, sheet.getSheetName());
      for (int column = 1; column <= Limits.COLUMNS; column++) {
        if (sheet.isColumnHidden(column - 1)) {
          hidden.hideColumn(column);
        }
      }
      for (Row row : sheet) {
        row(row, sink, hidden);
      }
      for (CellRangeAddress range : sheet.getMergedRegions()) {
        sink.merged(
            new Region(
                range.getFirstRow() + 1,
                range.getFirstColumn() + 1,
                range.getLastRow() + 1,
                range.getLastColumn() + 1),
            range.formatAsString());
      }
      hidden.report(findings);
    } catch (RuntimeException _) {
      throw BadFile.unreadable("record");
    }
  }

  private void row(Row row, RowSink sink, HiddenCells hidden) throws BadFile {
    RowCells content = new RowCells();
    for (Cell cell : row) {
      int column = cell.getColumnIndex() + 1;
      RawCell read = cell(cell, sink);
      if (!read.isBlank() && column > Limits.COLUMNS) {
        throw BadFile.limit("columns", Limits.COLUMNS);
      }
      if (!read.isBlank()) {
        content.put(column, read);
      }
    }
    int number = row.getRowNum() + 1;
    if (content.isEmpty()) {
      return;
    }
    hidden.pass(number, row.getZeroHeight(), content, sink);
  }

  private RawCell cell(Cell cell, RowSink sink) throws BadFile {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    if (formula) {
      formula(cell, sink);
    }
    return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case NUMERIC -> number(cell);
      case STRING -> TableBuilder.text(cell.getStringCellValue());
      case BOOLEAN -> TableBuilder.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> TableBuilder.text("#ERROR");
      case BLANK, FORMULA, _NONE -> RawCell.BLANK;
    };
  }

  private void formula(Cell cell, RowSink sink) throws BadFile {
    int row = cell.getRowIndex() + 1;
    int column = cell.getColumnIndex() + 1;
    String text = cell.getCellFormula();
    if (FormulaReach.isOutside(text)) {
      throw new BadFile(
          DiagnosticCode.ACTIVE_CONTENT,
          Map.of("problem", "formula", "value", text),
          Optional.of(new SourceLocation.Cell(name, cell.getSheet().getSheetName(), row, column)));
    }
    sink.formula(row, column, text);
  }

  private static RawCell number(Cell cell) throws BadFile {
    double value = cell.getNumericCellValue();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw BadFile.unreadable("record");
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDateTime day = cell.getLocalDateTimeCellValue();
      if (day != null && day.toLocalTime().equals(LocalTime.MIDNIGHT)) {
        return TableBuilder.text(day.toLocalDate().toString());
      }
    }
    BigDecimal number = BigDecimal.valueOf(value).round(XlsxCell.AS_TYPED).stripTrailingZeros();
    return new RawCell(number.toPlainString(), Kind.NUMBER);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
