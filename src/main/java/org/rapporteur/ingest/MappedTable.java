package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.TableHeader.Column;

/// Reads one table of a grid by its mapping. Nothing is guessed: a label that the mapping does not
/// know is an error, and a table whose layout has changed is not read.
final class MappedTable {

  private final Grid grid;
  private final Mapping.Table table;
  private final CellWords words;
  private final TableHeader header;
  private final Consumer<Diagnostic> findings;
  private final Map<Axis, Column> labelColumns = new LinkedHashMap<>();
  private final Map<String, String> footnotes = new HashMap<>();
  private final List<Integer> body = new ArrayList<>();
  private boolean sound = true;

  private MappedTable(
      Grid grid,
      Mapping.Table table,
      CellWords words,
      TableHeader header,
      Consumer<Diagnostic> findings) {
    this.grid = grid;
    this.table = table;
    this.words = words;
    this.header = header;
    this.findings = findings;
  }

  /// The table where its header is found; empty, with a finding, where it is not.
  static Optional<MappedTable> find(
      Grid file, Mapping.Table table, CellWords words, Consumer<Diagnostic> findings) {
    Grid grid = table.turned() ? file.turned() : file;
    return TableHeader.find(grid, table, words, findings)
        .map(header -> new MappedTable(grid, table, words, header, findings))
        .filter(MappedTable::findLabels)
        .map(found -> {
          found.findBody();
          return found;
        });
  }

  private boolean findLabels() {
    for (Axis axis : table.rows()) {
      List<Column> called = header.called(axis.header());
      if (called.size() == 1) {
        labelColumns.put(axis, called.getFirst());
      } else {
        report(
            DiagnosticCode.TABLE_NOT_FOUND,
            grid.place(header.top(), header.left()),
            Map.of(
                "problem", called.isEmpty() ? "labels" : "labels_twice", "value", axis.header()));
      }
    }
    return labelColumns.size() == table.rows().size();
  }

  /// The rows up to a blank one or one that is said to be the end; those of footnotes apart.
  private void findBody() {
    boolean ended = false;
    for (int row = header.lastRow() + 1; row <= grid.lastRow(); row++) {
      if (grid.isBlank(row)) {
        ended = true;
      } else if (grid.rows().containsKey(row) && !isFootnote(row)) {
        ended |= isEnd(row);
        if (!ended) {
          body.add(row);
        }
      }
    }
  }

  private boolean isFootnote(int row) {
    String text = firstText(row);
    boolean values =
        valueColumns().stream().anyMatch(column -> !grid.cell(row, column.number()).isBlank());
    if (values) {
      return false;
    }
    for (String mark : words.marks()) {
      if (text.startsWith(mark)) {
        footnotes.putIfAbsent(mark, text.substring(mark.length()).strip());
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int row) {
    String text = LabelText.key(firstText(row));
    return table.end().stream().anyMatch(end -> text.startsWith(LabelText.key(end)));
  }

  private String firstText(int row) {
    return LabelText.shown(grid.rows().get(row).firstEntry().getValue().text(), List.of());
  }

  private List<Column> valueColumns() {
    return header.columns().stream().filter(column -> !labelColumns.containsValue(column)).toList();
  }

  /// Whether a cell belongs to the table, read or left out.
  boolean covers(SourceLocation place) {
    int row = table.turned() ? place.columnNumber() : place.line();
    int column = table.turned() ? place.line() : place.columnNumber();
    int last = body.isEmpty() ? header.lastRow() : body.getLast();
    return row >= header.top()
        && row <= last
        && column >= header.left()
        && column <= header.columns().getLast().number();
  }

  /// The layout as the file has it now.
  List<String> layout() {
    SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
    labelColumns.forEach((axis, column) -> {
      if (axis.isClosed()) {
        rows.put(axis.header(), body.stream().map(row -> labelOf(row, axis, column)).toList());
      }
    });
    return Layout.lines(header, rows);
  }

  /// The facts; none, with findings, where the table is not the one that the mapping knows.
  List<MappedFact> facts() {
    for (String title : table.title()) {
      if (!stands(title)) {
        report(
            DiagnosticCode.TABLE_NOT_FOUND,
            grid.place(),
            Map.of("problem", "title", "value", title));
      }
    }
    sound &=
        Layout.check(table.layout(), layout(), grid.place(header.top(), header.left()), findings);
    List<MappedFact> facts = new ArrayList<>();
    if (!sound) {
      return facts;
    }
    Says constant = new Says(Map.of(), Map.of()).with(table.constants(), table.location());
    Optional<Says> ofSheet =
        table
            .sheets()
            .map(axis -> said(constant, axis, grid.sheet().orElse(""), grid.place()))
            .orElse(Optional.of(constant));
    Map<Column, Says> ofColumns = new LinkedHashMap<>();
    ofSheet.ifPresent(says ->
        valueColumns()
            .forEach(column -> ofColumn(says, column).ifPresent(s -> ofColumns.put(column, s))));
    body.forEach(row -> row(row, ofColumns, facts));
    return facts;
  }

  private boolean stands(String title) {
    String key = LabelText.key(title);
    return grid.rows().values().stream()
        .flatMap(cells -> cells.values().stream())
        .anyMatch(cell -> LabelText.key(LabelText.shown(cell.text(), words.marks())).equals(key));
  }

  private Optional<Says> ofColumn(Says before, Column column) {
    Optional<Says> says = Optional.of(before);
    for (int level = 0; level < table.columns().size() && says.isPresent(); level++) {
      SourceLocation place = grid.place(header.levels().get(level), column.number());
      says = said(says.get(), table.columns().get(level), column.labels().get(level), place);
    }
    return says;
  }

  private void row(int row, Map<Column, Says> ofColumns, List<MappedFact> facts) {
    Says none = new Says(Map.of(), Map.of());
    Optional<Says> says = Optional.of(none);
    for (Map.Entry<Axis, Column> entry : labelColumns.entrySet()) {
      if (says.isPresent()) {
        String label = labelOf(row, entry.getKey(), entry.getValue());
        SourceLocation place = grid.place(row, entry.getValue().number());
        says = said(says.get(), entry.getKey(), label, place);
      }
    }
    if (says.isEmpty()) {
      return;
    }
    for (Map.Entry<Column, Says> entry : ofColumns.entrySet()) {
      SourceLocation place = grid.place(row, entry.getKey().number());
      Optional<CellWords.Value> value =
          words.read(grid.cell(row, entry.getKey().number()), footnotes);
      Optional<Says> all = says.get().and(entry.getValue());
      if (all.isEmpty()) {
        report(DiagnosticCode.SAID_TWICE, place, Map.of("mapping", table.location()));
      } else if (value.isPresent()) {
        facts.add(
            new MappedFact(
                new TreeMap<>(all.get().words()), value.get(), place, all.get().origins()));
      }
    }
  }

  private String labelOf(int row, Axis axis, Column column) {
    for (int above = row; above > header.lastRow(); above--) {
      String label = LabelText.shown(grid.cell(above, column.number()).text(), words.marks());
      if (!label.isEmpty()) {
        return label;
      }
      if (!axis.spread()) {
        break;
      }
    }
    return LabelText.BLANK;
  }

  /// What is said with one more label; empty where its figures are left out, or, with a finding,
  /// where it is not known.
  private Optional<Says> said(Says before, Axis axis, String text, SourceLocation place) {
    Optional<Axis.Label> label = axis.label(text, place);
    if (label.isEmpty()) {
      report(
          DiagnosticCode.UNKNOWN_LABEL,
          place,
          Map.of(
              "value",
              text,
              "nearest",
              Nearest.to(text, axis.known()),
              "mapping",
              axis.location()));
      return Optional.empty();
    }
    SourceLocation origin = label.get().location();
    Optional<SortedMap<String, String>> says = label.get().says();
    if (says.isEmpty()) {
      return Optional.empty();
    }
    Optional<Says> all = before.and(new Says(Map.of(), Map.of()).with(says.get(), origin));
    if (all.isEmpty()) {
      report(DiagnosticCode.SAID_TWICE, place, Map.of("mapping", origin));
    }
    return all;
  }

  private void report(DiagnosticCode code, SourceLocation place, Map<String, Object> operands) {
    sound = false;
    findings.accept(new Diagnostic(code, place, operands));
  }

  /// What is said of figures, and where each word of it comes from.
  private record Says(Map<String, String> words, Map<String, SourceLocation> origins) {

    private Says with(Map<String, String> more, SourceLocation origin) {
      Map<String, String> all = new TreeMap<>(words);
      Map<String, SourceLocation> places = new TreeMap<>(origins);
      more.forEach((key, value) -> {
        all.put(key, value);
        places.put(key, origin);
      });
      return new Says(all, places);
    }

    /// Both; empty where they say different things of the same.
    private Optional<Says> and(Says other) {
      Map<String, String> all = new TreeMap<>(words);
      Map<String, SourceLocation> places = new TreeMap<>(origins);
      for (Map.Entry<String, String> entry : other.words.entrySet()) {
        String before = all.put(entry.getKey(), entry.getValue());
        if (before != null && !before.equals(entry.getValue())) {
          return Optional.empty();
        }
      }
      places.putAll(other.origins);
      return Optional.of(new Says(all, places));
    }
  }
}
