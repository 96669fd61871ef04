package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.protect.PublishedValue;

/// A table of the report, the same in PDF, HTML and workbook.
///
/// @param name stable and unique, lower case with underscores, such as `victims_by_form`: the name
///   of the Excel table
/// @param title what, for whom, when
/// @param period the period in words
/// @param source the sources in words
/// @param notes numbers of the notes (`Report.notes`, from 1) that its title or headers refer to
public record FactTable(
    String name,
    String title,
    String period,
    String source,
    List<Integer> notes,
    List<Column> columns,
    List<List<Cell>> rows,
    Optional<Total> total) {

  /// One column.
  ///
  /// @param header unique in the table, with the unit where there is one
  /// @param width width in characters that suits its content
  public record Column(String header, Kind kind, int width) {
    public Column {
      Objects.requireNonNull(header, "header");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /// What a column holds. The first column heads its rows where it is `ROW_HEADER`.
  public enum Kind {
    ROW_HEADER,
    TEXT,
    NUMBER
  }

  /// The totals row: its label, and the published total of each `NUMBER` column in order. In the
  /// workbook it is a live formula wherever the rows add up to the published total.
  public record Total(String label, List<PublishedTotal> values) {
    public Total {
      Objects.requireNonNull(label, "label");
      values = List.copyOf(values);
    }
  }

  /// The published total of one column.
  ///
  /// @param addsUp whether the rows add up to it
  public record PublishedTotal(PublishedValue value, String text, boolean addsUp) {
    public PublishedTotal {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(text, "text");
    }
  }

  public FactTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(source, "source");
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    Objects.requireNonNull(total, "total");
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Table " + name + " has a row of " + row.size() + " cells under " + columns.size());
      }
    }
  }
}
