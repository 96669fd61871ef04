package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.diagnostic.SourceLocation;

/// A filled form as its marks tell it: rows by their codes, cells by the codes of their columns,
/// chosen words by the form's own lists. Where they stand does not matter.
///
/// @param properties of the document, and where it has none those that stand in its cells
/// @param lists codes by list and word: `status` → `not counted by us` → `not-collected`
/// @param contradictions properties that the cells tell otherwise than the document
record FormCells(
    String file,
    Map<String, String> properties,
    List<Row> rows,
    Map<String, Map<String, String>> lists,
    List<Contradiction> contradictions) {

  /// A row of marks has one of these.
  private static final Set<String> HEADS =
      Set.of(FormMarks.CODE, FormMarks.LIST, FormMarks.PROPERTY);

  /// A property of the document, and what the cells say of it.
  record Contradiction(String property, String document, Cell cell) {}

  /// A row with a code.
  ///
  /// @param place of its code
  /// @param cells by the code of their column, blank ones too
  record Row(String code, SourceLocation place, Map<String, Cell> cells) {
    Row {
      cells = Collections.unmodifiableMap(cells);
    }

    RawCell cell(String column) {
      Cell cell = cells.get(column);
      return cell == null ? RawCell.BLANK : cell.content();
    }

    String text(String column) {
      return cell(column).text();
    }

    /// The place of a cell, or of the row where the column is gone.
    SourceLocation place(String column) {
      Cell cell = cells.get(column);
      return cell == null ? place : cell.place();
    }

    /// Whether it says a value or why there is none.
    boolean isFilled() {
      return !cell(FormMarks.VALUE).isBlank() || !cell(FormMarks.STATUS).isBlank();
    }

    /// Whether it says the same as another one.
    boolean says(Row other) {
      return cell(FormMarks.VALUE).equals(other.cell(FormMarks.VALUE))
          && cell(FormMarks.STATUS).equals(other.cell(FormMarks.STATUS));
    }
  }

  /// A cell and its place.
  record Cell(RawCell content, SourceLocation place) {}

  FormCells {
    properties = Map.copyOf(properties);
    rows = List.copyOf(rows);
    lists = Map.copyOf(lists);
    contradictions = List.copyOf(contradictions);
  }

  /// Whether the document or its cells say that it is a form.
  boolean isForm() {
    return properties.containsKey(FormMarks.FORM);
  }

  static FormCells of(String file, Map<String, String> properties, List<Grid> grids) {
    List<Row> rows = new ArrayList<>();
    Map<String, Map<String, String>> lists = new TreeMap<>();
    Map<String, Cell> told = new TreeMap<>();
    for (Grid grid : grids) {
      Map<String, Integer> columns = Map.of();
      for (Map.Entry<Integer, SortedMap<Integer, RawCell>> entry : grid.rows().entrySet()) {
        Map<String, Integer> header = header(entry.getValue());
        if (!header.isEmpty()) {
          columns = header;
        } else if (columns.containsKey(FormMarks.CODE)) {
          row(grid, entry.getKey(), columns).ifPresent(rows::add);
        } else if (columns.containsKey(FormMarks.LIST)) {
          word(entry.getValue(), columns, lists);
        } else if (columns.containsKey(FormMarks.PROPERTY)) {
          property(grid, entry.getKey(), columns, told);
        }
      }
    }
    Map<String, String> all = new TreeMap<>();
    told.forEach((name, cell) -> all.put(name, cell.content().text()));
    all.putAll(properties);
    List<Contradiction> contradictions =
        told.entrySet().stream()
            .filter(cell -> !all.get(cell.getKey()).equals(cell.getValue().content().text()))
            .map(cell -> new Contradiction(cell.getKey(), all.get(cell.getKey()), cell.getValue()))
            .toList();
    return new FormCells(file, all, rows, lists, contradictions);
  }

  /// The columns that a row of marks names; empty where it is none.
  private static Map<String, Integer> header(SortedMap<Integer, RawCell> cells) {
    Map<String, Integer> columns = new TreeMap<>();
    cells.forEach((column, cell) -> {
      if (cell.text().startsWith("[") && cell.text().endsWith("]")) {
        columns.putIfAbsent(cell.text(), column);
      }
    });
    return HEADS.stream().anyMatch(columns::containsKey) ? columns : Map.of();
  }

  private static Optional<Row> row(Grid grid, int number, Map<String, Integer> columns) {
    int column = columns.get(FormMarks.CODE);
    String code = grid.cell(number, column).text();
    if (!code.contains(FormMarks.BETWEEN)) {
      return Optional.empty();
    }
    Map<String, Cell> cells = new TreeMap<>();
    columns.forEach(
        (mark, at) -> cells.put(mark, new Cell(grid.cell(number, at), grid.place(number, at))));
    return Optional.of(new Row(code, grid.place(number, column), cells));
  }

  private static void word(
      SortedMap<Integer, RawCell> cells,
      Map<String, Integer> columns,
      Map<String, Map<String, String>> lists) {
    String code = cells.getOrDefault(columns.get(FormMarks.LIST), RawCell.BLANK).text();
    Integer at = columns.get(FormMarks.LABEL);
    String word = at == null ? "" : cells.getOrDefault(at, RawCell.BLANK).text();
    int last = code.lastIndexOf(FormMarks.BETWEEN);
    if (last > 0 && !word.isEmpty()) {
      lists
          .computeIfAbsent(code.substring(0, last), _ -> new TreeMap<>())
          .putIfAbsent(folded(word), code.substring(last + 1));
    }
  }

  private static void property(
      Grid grid, int number, Map<String, Integer> columns, Map<String, Cell> told) {
    String name = grid.cell(number, columns.get(FormMarks.PROPERTY)).text();
    Integer at = columns.get(FormMarks.VALUE);
    if (at != null && FormMarks.PROPERTIES.contains(name)) {
      told.putIfAbsent(name, new Cell(grid.cell(number, at), grid.place(number, at)));
    }
  }

  /// The code of a word that was chosen; the word itself where the list does not have it.
  String chosen(String list, String word) {
    return lists.getOrDefault(list, Map.of()).getOrDefault(folded(word), word);
  }

  /// The words of a list; none where the sheet of lists is gone.
  List<String> words(String list) {
    return List.copyOf(lists.getOrDefault(list, Map.of()).keySet());
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  String property(String name) {
    return properties.getOrDefault(name, "");
  }

  /// The row of that code.
  Optional<Row> row(String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /// The rows of facts and questions.
  List<Row> asked() {
    return rows.stream()
        .filter(row ->
            row.code().startsWith(FormMarks.FIGURE + FormMarks.BETWEEN)
                || row.code().startsWith(FormMarks.QUESTION + FormMarks.BETWEEN))
        .toList();
  }
}
