package org.rapporteur.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.FileForm;

/// How the tables of a source, which are laid out for people, are to be read.
///
/// @param recalculate whether formulas are compared with their stored results
/// @param local names of dimensions that the catalogue does not have; figures broken down by one
///   are not facts of the record
record Mapping(
    FileForm form, boolean recalculate, CellWords words, Set<String> local, List<Table> tables) {

  /// One table of a sheet.
  ///
  /// @param sheet the name of the sheet, `*` for any characters; empty: any sheet
  /// @param title texts that stand on the sheet
  /// @param header the words of the cell in which the header begins
  /// @param headerRows how many rows the header has
  /// @param turned whether the labels of rows stand above, and the header to the left
  /// @param end beginnings of labels that are no longer part of the table
  /// @param constants what is true of every figure, by column of a tidy table
  /// @param columns what each row of the header says
  /// @param rows the columns of labels
  /// @param sheets what the name of the sheet says
  /// @param layout the columns and labels of the file for which this was written
  record Table(
      Optional<String> sheet,
      List<String> title,
      String header,
      int headerRows,
      boolean turned,
      List<String> end,
      SortedMap<String, String> constants,
      List<Axis> columns,
      List<Axis> rows,
      Optional<Axis> sheets,
      List<String> layout,
      SourceLocation location) {
    Table {
      Objects.requireNonNull(sheet, "sheet");
      title = List.copyOf(title);
      Objects.requireNonNull(header, "header");
      end = List.copyOf(end);
      constants = Collections.unmodifiableSortedMap(new TreeMap<>(constants));
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      Objects.requireNonNull(sheets, "sheets");
      layout = List.copyOf(layout);
      Objects.requireNonNull(location, "location");
    }

    boolean isOn(Grid grid) {
      return sheet.isEmpty() || grid.sheet().isEmpty() || matches(grid.sheet().get());
    }

    /// Each part is sought behind the one before, once: a regular expression of many `*` would try
    /// all ways to share out the characters between them.
    private boolean matches(String name) {
      List<String> parts = List.of(LabelText.key(sheet.get()).split("\\*", -1));
      String key = LabelText.key(name);
      if (parts.size() == 1) {
        return key.equals(parts.getFirst());
      }
      if (!key.startsWith(parts.getFirst())) {
        return false;
      }
      int at = parts.getFirst().length();
      for (String part : parts.subList(1, parts.size() - 1)) {
        int found = key.indexOf(part, at);
        if (found < 0) {
          return false;
        }
        at = found + part.length();
      }
      return key.length() - parts.getLast().length() >= at && key.endsWith(parts.getLast());
    }
  }

  Mapping {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(words, "words");
    local = Collections.unmodifiableSortedSet(new TreeSet<>(local));
    tables = List.copyOf(tables);
  }
}
