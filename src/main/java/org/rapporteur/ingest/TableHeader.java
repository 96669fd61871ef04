package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// The header of a table: found by its words, wherever it stands on the sheet.
///
/// @param levels the numbers of its rows
/// @param left the column of the words by which it was found
/// @param columns every column, from left to right
record TableHeader(List<Integer> levels, int left, List<Column> columns) {

  /// A column of the table.
  ///
  /// @param labels in the header from top to bottom; where a row of it adds nothing, `(blank)`
  record Column(int number, List<String> labels) {

    Column {
      labels = List.copyOf(labels);
    }

    /// The words of the header in one line.
    String path() {
      SequencedSet<String> words = new LinkedHashSet<>(labels);
      words.remove(LabelText.BLANK);
      return String.join(" > ", words);
    }

    boolean isCalled(String header) {
      String key = LabelText.key(header);
      return labels.stream().anyMatch(label -> LabelText.key(label).equals(key))
          || LabelText.key(path()).equals(key);
    }
  }

  TableHeader {
    levels = List.copyOf(levels);
    columns = List.copyOf(columns);
  }

  /// The header of a table on a grid; empty, with a finding, where it is not there or there twice.
  static Optional<TableHeader> find(
      Grid grid, Mapping.Table table, CellWords words, Consumer<Diagnostic> findings) {
    String wanted = LabelText.key(table.header());
    List<int[]> found = new ArrayList<>();
    grid.rows()
        .forEach((row, cells) ->
            cells.forEach((column, cell) -> {
              if (LabelText.key(LabelText.shown(cell.text(), words.marks())).equals(wanted)) {
                found.add(new int[] {row, column});
              }
            }));
    if (found.size() != 1) {
      String problem = found.isEmpty() ? "missing" : "twice";
      SourceLocation place =
          found.isEmpty() ? grid.place() : grid.place(found.getLast()[0], found.getLast()[1]);
      findings.accept(
          new Diagnostic(
              DiagnosticCode.TABLE_NOT_FOUND,
              place,
              Map.of("problem", problem, "value", table.header())));
      return Optional.empty();
    }
    int left = found.getFirst()[1];
    List<Integer> levels = levels(grid, found.getFirst()[0], table.headerRows());
    return Optional.of(new TableHeader(levels, left, columns(grid, table, words, levels, left)));
  }

  private static List<Integer> levels(Grid grid, int top, int count) {
    List<Integer> levels = new ArrayList<>();
    for (int row = top; levels.size() < count; row++) {
      if (!grid.concealed().contains(row)) {
        levels.add(row);
      }
    }
    return levels;
  }

  /// The columns from the first with words on, up to the first without.
  private static List<Column> columns(
      Grid grid, Mapping.Table table, CellWords words, List<Integer> levels, int left) {
    List<Column> columns = new ArrayList<>();
    List<String> before = List.of();
    int last = grid.lastColumn();
    for (int number = left; number <= last; number++) {
      List<String> labels = new ArrayList<>();
      for (int level = 0; level < levels.size(); level++) {
        String label = LabelText.shown(grid.cell(levels.get(level), number).text(), words.marks());
        boolean repeats = level > 0 && grid.isOne(levels.get(level - 1), levels.get(level), number);
        boolean spread = level < table.columns().size() && table.columns().get(level).spread();
        if (label.isEmpty() && spread && !before.isEmpty()) {
          labels.add(before.get(level));
        } else {
          labels.add(label.isEmpty() || repeats ? LabelText.BLANK : label);
        }
      }
      boolean own = grid.hasContent(levels.getFirst(), levels.getLast(), number);
      if (!own) {
        break;
      }
      columns.add(new Column(number, labels));
      before = labels;
    }
    return columns;
  }

  int top() {
    return levels.getFirst();
  }

  int lastRow() {
    return levels.getLast();
  }

  /// The columns that a header names: one, or none, or several.
  List<Column> called(String header) {
    return columns.stream().filter(column -> column.isCalled(header)).toList();
  }
}
