package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.Grid.Region;

/// Takes the rows of a sheet as a tidy table. The first row with content is the header. A table
/// with merged cells is not read.
final class TidyRows implements RowSink {

  private final String file;
  private final String sheet;
  private final Consumer<Diagnostic> findings;
  private final SortedMap<Integer, SourceLocation> beyondHeader = new TreeMap<>();
  private Optional<TableBuilder> table = Optional.empty();
  private int headerRow;
  private int lastRow;
  private boolean merged;

  TidyRows(String file, String sheet, Consumer<Diagnostic> findings) {
    this.file = file;
    this.sheet = sheet;
    this.findings = findings;
  }

  /// The table of a sheet; empty, with a finding, where it has none.
  Optional<RawTable> table() {
    if (table.isEmpty()) {
      header(new SourceLocation.Sheet(file, sheet), "none");
      return Optional.empty();
    }
    beyondHeader.values().forEach(place -> header(place, "nameless"));
    return table.filter(_ -> beyondHeader.isEmpty() && !merged).map(TableBuilder::build);
  }

  @Override
  public void row(int row, RowCells content, RowCells hidden) throws BadFile {
    if (content.isEmpty()) {
      return;
    }
    lastRow = row;
    if (table.isEmpty()) {
      headerRow = row;
      table =
          Optional.of(
              new TableBuilder(file, Optional.of(sheet), row, names(content), Limits.XLSX_ROWS));
    } else {
      add(row, content);
    }
  }

  private void add(int row, RowCells content) throws BadFile {
    TableBuilder builder = table.get();
    builder.startRow(row);
    for (int i = 0; i < content.size(); i++) {
      int number = content.column(i);
      if (number <= builder.width()) {
        builder.put(number - 1, content.cell(i));
      } else {
        beyondHeader.putIfAbsent(number, new SourceLocation.Cell(file, sheet, row, number));
      }
    }
    Optional<BadFile> excess = builder.excess();
    if (excess.isPresent()) {
      throw excess.get();
    }
  }

  private static List<String> names(RowCells content) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      while (names.size() < content.column(i) - 1) {
        names.add("");
      }
      names.add(content.cell(i).text());
    }
    return names;
  }

  /// S-012: of merged cells only the first holds the value; the others are blank, and blank means
  /// something else. What is merged outside of the table is decoration.
  @Override
  public void merged(Region region, String range) {
    boolean within =
        region.bottom() >= headerRow
            && region.top() <= lastRow
            && region.left() <= table.map(TableBuilder::width).orElse(0);
    if (within && !(region.top() == region.bottom() && region.left() == region.right())) {
      merged = true;
      findings.accept(
          new Diagnostic(
              DiagnosticCode.MERGED_CELLS,
              new SourceLocation.Cell(file, sheet, region.top(), region.left()),
              Map.of("value", range)));
    }
  }

  private void header(SourceLocation place, String problem) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.HEADER,
            place,
            Map.of("problem", problem, "column", "", "nearest", List.of())));
  }
}
