package org.rapporteur.ingest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.Grid.Region;

/// Streams one sheet of a workbook row by row (ECMA-376, part 1, 18.3). What is hidden is kept
/// apart, and told of where it has values.
final class XlsxRows {

  private final String file;
  private final String sheet;
  private final XlsxCell cells;
  private final RowSink sink;
  private final HiddenCells hidden;
  private final RowCells content = new RowCells();
  private final Supplier<SourceLocation> place = this::place;
  private final XmlPart.Handler cell = this::cell;
  private int row;
  private int column;
  private int rowsWithValues;

  XlsxRows(String file, String sheet, XlsxCell cells, RowSink sink) {
    this.file = file;
    this.sheet = sheet;
    this.cells = cells;
    this.sink = sink;
    this.hidden = new HiddenCells(file, sheet);
  }

  void read(ZipPackage workbook, String part, Consumer<Diagnostic> findings)
      throws IOException, BadFile {
    if (!XmlPart.read(workbook, part, Limits.INFLATED_BYTES, this::element)) {
      throw BadFile.unreadable("xml");
    }
    hidden.report(findings);
  }

  private void element(XmlPart part) throws XMLStreamException, IOException, BadFile {
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
      String range = part.attribute("ref").orElse("");
      String[] corners = range.split(":", -1);
      CellAddress first = CellAddress.of(Characters.of(corners[0]));
      CellAddress last = CellAddress.of(Characters.of(corners[corners.length - 1]));
      sink.merged(Region.between(first, last), range);
    }
  }

  private void row(XmlPart part, boolean isHidden) throws XMLStreamException, IOException, BadFile {
    content.clear();
    column = 0;
    part.within(cell);
    if (content.isEmpty()) {
      return;
    }
    rowsWithValues++;
    if (rowsWithValues > Limits.XLSX_ROWS + 1) {
      throw BadFile.limit("rows", Limits.XLSX_ROWS);
    }
    hidden.pass(row, isHidden, content, sink);
  }

  private void cell(XmlPart part) throws XMLStreamException, IOException, BadFile {
    if (!part.is("c")) {
      return;
    }
    int next = cells.column(part, column);
    if (next > Limits.COLUMNS) {
      throw BadFile.limit("columns", Limits.COLUMNS);
    }
    if (next <= column) {
      throw disorder(cells.address());
    }
    column = next;
    RawCell cell = cells.read(part, place, sink);
    if (!cell.isBlank()) {
      content.put(next, cell);
    }
  }

  private SourceLocation place() {
    return new SourceLocation.Cell(file, sheet, row, column);
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
