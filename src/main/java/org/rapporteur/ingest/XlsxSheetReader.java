package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// Reads one sheet row by row. The first row with content is the header. Hidden rows and columns
/// are not read; those with values are told of. A table with merged cells is not read.
final class XlsxSheetReader {

  private final String file;
  private final String sheet;
  private final XlsxCell cells;
  private final Consumer<Diagnostic> findings;
  private final HiddenCells hidden;
  private final SortedMap<Integer, SourceLocation> beyondHeader = new TreeMap<>();
  private Optional<TableBuilder> table = Optional.empty();
  private int headerRow;
  private int row;
  private int rowsWithValues;
  private boolean merged;

  XlsxSheetReader(String file, String sheet, XlsxCell cells, Consumer<Diagnostic> findings) {
    this.file = file;
    this.sheet = sheet;
    this.cells = cells;
    this.findings = findings;
    this.hidden = new HiddenCells(file, sheet);
  }

  /// The table of a sheet; empty, with a finding, where it has none.
  Optional<RawTable> read(XlsxPackage workbook, String part) throws IOException, BadFile {
    if (!XlsxPart.read(workbook, part, Limits.INFLATED_BYTES, this::element)) {
      throw BadFile.unreadable("xml");
    }
    hidden.report(findings);
    if (table.isEmpty()) {
      header(new SourceLocation.Sheet(file, sheet), "none");
      return Optional.empty();
    }
    beyondHeader.values().forEach(place -> header(place, "nameless"));
    return table.filter(_ -> beyondHeader.isEmpty() && !merged).map(TableBuilder::build);
  }

  private void element(XlsxPart part) throws XMLStreamException, IOException, BadFile {
    if (part.is("col") && part.flag("hidden")) {
      int last = Math.min(number(part.attribute("max")), Limits.COLUMNS);
      for (int column = number(part.attribute("min")); column <= last; column++) {
        hidden.hideColumn(column);
      }
    } else if (part.is("row")) {
      Optional<String> stated = part.attribute("r");
      int next = stated.isPresent() ? number(stated) : row + 1;
      if (next <= row) {
        throw disorder(Integer.toString(next));
      }
      row = next;
      row(part, part.flag("hidden"));
    } else if (part.is("mergeCell")) {
      merged(part.attribute("ref").orElse(""));
    }
  }

  private void row(XlsxPart part, boolean isHidden)
      throws XMLStreamException, IOException, BadFile {
    SortedMap<Integer, RawCell> content = new TreeMap<>();
    int[] column = {0};
    part.within(inner -> {
      if (inner.is("c")) {
        Optional<String> address = inner.attribute("r");
        int next = address.isPresent() ? CellAddress.of(address.get()).column() : column[0] + 1;
        if (next > Limits.COLUMNS) {
          throw BadFile.limit("columns", Limits.COLUMNS);
        }
        if (next <= column[0]) {
          throw disorder(address.orElse(""));
        }
        column[0] = next;
        RawCell cell = cells.read(inner, place(next));
        if (!cell.isBlank()) {
          content.put(next, cell);
        }
      }
    });
    if (content.isEmpty()) {
      return;
    }
    rowsWithValues++;
    if (rowsWithValues > Limits.XLSX_ROWS + 1) {
      throw BadFile.limit("rows", Limits.XLSX_ROWS);
    }
    if (isHidden) {
      hidden.row(row);
      return;
    }
    hidden.takeFrom(content);
    if (!content.isEmpty()) {
      add(content);
    }
  }

  private void add(SortedMap<Integer, RawCell> content) throws BadFile {
    if (table.isEmpty()) {
      headerRow = row;
      table =
          Optional.of(
              new TableBuilder(file, Optional.of(sheet), row, names(content), Limits.XLSX_ROWS));
      return;
    }
    TableBuilder builder = table.get();
    builder.startRow(row);
    content.forEach((number, cell) -> {
      if (number <= builder.width()) {
        builder.put(number - 1, cell);
      } else {
        beyondHeader.putIfAbsent(number, place(number));
      }
    });
    Optional<BadFile> excess = builder.excess();
    if (excess.isPresent()) {
      throw excess.get();
    }
  }

  private static List<String> names(SortedMap<Integer, RawCell> content) {
    List<String> names = new ArrayList<>();
    for (int number = 1; number <= content.lastKey(); number++) {
      names.add(content.getOrDefault(number, RawCell.BLANK).text());
    }
    return names;
  }

  /// S-012: of merged cells only the first holds the value; the others are blank, and blank means
  /// something else. What is merged outside of the table is decoration.
  private void merged(String range) throws BadFile {
    String[] corners = range.split(":", -1);
    CellAddress first = CellAddress.of(corners[0]);
    CellAddress last = CellAddress.of(corners[corners.length - 1]);
    boolean within =
        last.row() >= headerRow
            && first.row() <= row
            && first.column() <= table.map(TableBuilder::width).orElse(0);
    if (within && !first.equals(last)) {
      merged = true;
      findings.accept(
          new Diagnostic(
              DiagnosticCode.MERGED_CELLS,
              new SourceLocation.Cell(file, sheet, first.row(), first.column()),
              Map.of("value", range)));
    }
  }

  private SourceLocation place(int column) {
    return new SourceLocation.Cell(file, sheet, row, column);
  }

  private void header(SourceLocation place, String problem) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.HEADER,
            place,
            Map.of("problem", problem, "column", "", "nearest", List.of())));
  }

  /// Programs differ in which of two cells with one address they show.
  private static BadFile disorder(String address) {
    return new BadFile(
        DiagnosticCode.HOSTILE_STRUCTURE, Map.of("problem", "order", "value", address));
  }

  private static int number(Optional<String> text) throws BadFile {
    return CellAddress.number(text.orElse(""));
  }
}
