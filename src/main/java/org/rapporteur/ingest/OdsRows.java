package org.rapporteur.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.Grid.Region;
import org.rapporteur.ingest.RawCell.Kind;

/// Reads the rows of one table of an OpenDocument spreadsheet (ISO/IEC 26300-1, 9.1). Rows and
/// cells may be repeated; blank ones often are, to the end of the sheet.
final class OdsRows {

  /// Beyond the last row and column of any program; a larger number is no honest one.
  private static final int MOST_REPEATED = 10_000_000;

  private static final Pattern OUTSIDE = Pattern.compile("(?i)file:|https?:|'#\\$");

  private final String file;
  private final String sheet;
  private final RowSink sink;
  private final HiddenCells hidden;
  private final List<Region> merged = new ArrayList<>();
  private int row;
  private int column;
  private int rowsWithValues;

  OdsRows(String file, String sheet, RowSink sink) {
    this.file = file;
    this.sheet = sheet;
    this.sink = sink;
    this.hidden = new HiddenCells(file, sheet);
  }

  void element(XmlPart part) throws XMLStreamException, IOException, BadFile {
    if (part.is("table-column")) {
      int repeated = repeated(part, "number-columns-repeated");
      if (isHidden(part)) {
        for (int i = column + 1; i <= Math.min(column + repeated, Limits.COLUMNS); i++) {
          hidden.hideColumn(i);
        }
      }
      column += repeated;
    } else if (part.is("table-row")) {
      row(part);
    } else if (part.is("shapes")) {
      part.within(_ -> {});
    }
  }

  /// Told after the last row.
  void end(Consumer<Diagnostic> findings) throws BadFile {
    for (Region region : merged) {
      sink.merged(
          region,
          address(region.top(), region.left()) + ":" + address(region.bottom(), region.right()));
    }
    hidden.report(findings);
  }

  private String address(int atRow, int atColumn) {
    return new SourceLocation.Cell(file, sheet, atRow, atColumn).address();
  }

  private void row(XmlPart part) throws XMLStreamException, IOException, BadFile {
    int repeated = repeated(part, "number-rows-repeated");
    boolean isHidden = isHidden(part);
    row++;
    RowCells content = new RowCells();
    int[] last = {0};
    part.within(inner -> {
      if (inner.is("table-cell") || inner.is("covered-table-cell")) {
        last[0] = cells(inner, last[0], repeated, content);
      }
    });
    if (!content.isEmpty()) {
      for (int i = 0; i < repeated; i++) {
        give(row + i, isHidden, content);
      }
    }
    row += repeated - 1;
    if (row > MOST_REPEATED) {
      throw BadFile.limit("rows", Limits.XLSX_ROWS);
    }
  }

  private void give(int number, boolean isHidden, RowCells content) throws BadFile {
    rowsWithValues++;
    if (rowsWithValues > Limits.XLSX_ROWS + 1) {
      throw BadFile.limit("rows", Limits.XLSX_ROWS);
    }
    hidden.pass(number, isHidden, content, sink);
  }

  /// Reads a cell that may stand for several; gives the column of the last of them.
  private int cells(XmlPart part, int before, int rowsRepeated, RowCells content)
      throws XMLStreamException, IOException, BadFile {
    int repeated = repeated(part, "number-columns-repeated");
    int wide = repeated(part, "number-columns-spanned");
    int high = repeated(part, "number-rows-spanned");
    boolean covered = part.is("covered-table-cell");
    int first = before + 1;
    if ((wide > 1 || high > 1) && merged.size() < Limits.MERGED_REGIONS) {
      merged.add(new Region(row, first, row + high - 1, first + wide - 1));
    }
    RawCell cell = cell(part, first, repeated == 1 && rowsRepeated == 1);
    // What lies under a merged cell is not seen.
    if (!cell.isBlank() && !covered) {
      for (int i = first; i < first + repeated; i++) {
        if (i > Limits.COLUMNS) {
          throw BadFile.limit("columns", Limits.COLUMNS);
        }
        content.put(i, cell);
      }
    }
    return Math.min(before + repeated, MOST_REPEATED);
  }

  private RawCell cell(XmlPart part, int at, boolean single)
      throws XMLStreamException, IOException, BadFile {
    String type = part.attribute("office", "value-type").orElse("");
    Optional<String> value = part.attribute("office", "value");
    Optional<String> date = part.attribute("office", "date-value");
    Optional<String> truth = part.attribute("office", "boolean-value");
    Optional<String> formula = part.attribute("table", "formula");
    if (formula.isPresent()) {
      formula(formula.get(), at, single);
    }
    List<String> lines = new ArrayList<>();
    part.within(inner -> {
      if (inner.is("annotation") || inner.is("frame")) {
        inner.within(_ -> {});
      } else if (inner.is("p")) {
        lines.add(inner.mixedText());
      }
    });
    String text = String.join("\n", lines);
    return switch (type) {
      case "float", "currency", "percentage" -> number(value.orElse(""), text);
      case "date" -> TableBuilder.text(date.orElse("").replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
      case "boolean" -> TableBuilder.text(truth.orElse("").equals("true") ? "TRUE" : "FALSE");
      default ->
          formula.isPresent() && type.isEmpty() && text.isEmpty()
              ? new RawCell("", Kind.NO_RESULT)
              : TableBuilder.text(text);
    };
  }

  private static RawCell number(String value, String text) throws BadFile {
    try {
      BigDecimal number = new BigDecimal(value).round(XlsxCell.AS_TYPED).stripTrailingZeros();
      if (Math.abs((long) number.scale()) > Double.MAX_EXPONENT) {
        throw BadFile.unreadable("xml");
      }
      return new RawCell(number.toPlainString(), Kind.NUMBER);
    } catch (NumberFormatException _) {
      return TableBuilder.text(text);
    }
  }

  private void formula(String formula, int at, boolean single) throws BadFile {
    if (FormulaReach.isOutside(formula) || OUTSIDE.matcher(formula).find()) {
      throw new BadFile(
          DiagnosticCode.ACTIVE_CONTENT,
          Map.of("problem", "formula", "value", formula),
          Optional.of(new SourceLocation.Cell(file, sheet, row, Math.min(at, Limits.COLUMNS))));
    }
    sink.formula(row, at, single ? OdsFormula.inExcelNotation(formula) : "");
  }

  private static boolean isHidden(XmlPart part) {
    return part.attribute("table", "visibility")
        .filter(value -> value.equals("collapse") || value.equals("filter"))
        .isPresent();
  }

  private static int repeated(XmlPart part, String key) throws BadFile {
    Optional<String> text = part.attribute("table", key);
    int number = text.isPresent() ? CellAddress.number(text.get()) : 1;
    return Math.min(number, MOST_REPEATED);
  }
}
