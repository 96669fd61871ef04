package org.rapporteur.ingest;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// S-013: the hidden rows and columns of a sheet that hold values. They are told of as ranges, one
/// finding a range.
final class HiddenCells {

  private final String file;
  private final String sheet;
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private final SortedSet<Integer> columnsWithValues = new TreeSet<>();
  private final SortedMap<Integer, Integer> rowsWithValues = new TreeMap<>();

  HiddenCells(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  void hideColumn(int column) {
    hiddenColumns.add(column);
  }

  /// Hands a row on, parted into what is seen and what is hidden; rows come in ascending order.
  void pass(int row, boolean isHidden, RowCells content, RowSink sink) throws BadFile {
    if (isHidden) {
      extend(rowsWithValues, row);
      sink.row(row, RowCells.NONE, content);
    } else if (hiddenColumns.isEmpty()) {
      sink.row(row, content, RowCells.NONE);
    } else {
      RowCells seen = new RowCells();
      RowCells concealed = new RowCells();
      for (int i = 0; i < content.size(); i++) {
        boolean inHidden = hiddenColumns.contains(content.column(i));
        (inHidden ? concealed : seen).put(content.column(i), content.cell(i));
        if (inHidden) {
          columnsWithValues.add(content.column(i));
        }
      }
      sink.row(row, seen, concealed);
    }
  }

  void report(Consumer<Diagnostic> findings) {
    rowsWithValues.forEach((first, last) ->
        findings.accept(
            finding("row", first, 1, range(Integer.toString(first), Integer.toString(last)))));
    SortedMap<Integer, Integer> columns = new TreeMap<>();
    columnsWithValues.forEach(column -> extend(columns, column));
    columns.forEach((first, last) ->
        findings.accept(finding("column", 1, first, range(letters(first), letters(last)))));
  }

  /// Adds a number above all others to runs of neighbouring ones, from first to last.
  private static void extend(SortedMap<Integer, Integer> runs, int number) {
    if (!runs.isEmpty() && runs.get(runs.lastKey()) == number - 1) {
      runs.put(runs.lastKey(), number);
    } else {
      runs.put(number, number);
    }
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + "-" + last;
  }

  private static String letters(int column) {
    return new SourceLocation.Cell("", "", 1, column).address().replaceAll("[0-9]", "");
  }

  private Diagnostic finding(String what, int line, int column, String range) {
    return new Diagnostic(
        DiagnosticCode.HIDDEN_VALUES,
        new SourceLocation.Cell(file, sheet, line, column),
        Map.of("what", what, "value", range));
  }
}
