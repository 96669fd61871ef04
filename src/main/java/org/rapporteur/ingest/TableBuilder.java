package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.RawCell.Kind;
import org.rapporteur.workspace.NumberFormat;

/// Gathers the rows of a table, storing equal cells of a column once. The first row is the header.
final class TableBuilder {

  /// Places for recent texts of a column; a power of two.
  private static final int RECENT = 256;

  private final String file;
  private final Optional<String> sheet;
  private final int headerLine;
  private final int mostRows;
  private final Column[] columns;
  private final Ints lines = new Ints();
  private int rows;
  private int contents;
  private long characters;

  /// @param header the names of the columns, from the first
  /// @param mostRows how many rows it may have
  TableBuilder(
      String file, Optional<String> sheet, int headerLine, List<String> header, int mostRows) {
    this.file = file;
    this.sheet = sheet;
    this.headerLine = headerLine;
    this.mostRows = mostRows;
    this.columns = header.stream().map(Column::new).toArray(Column[]::new);
  }

  int width() {
    return columns.length;
  }

  /// The limit that the table is beyond, if it is.
  Optional<BadFile> excess() {
    if (rows > mostRows) {
      return Optional.of(BadFile.limit("rows", mostRows));
    }
    if ((long) rows * columns.length > Limits.CELLS) {
      return Optional.of(BadFile.limit("cells", Limits.CELLS));
    }
    if (contents > Limits.CONTENTS) {
      return Optional.of(BadFile.limit("contents", Limits.CONTENTS));
    }
    return characters > Limits.TEXT_CHARACTERS
        ? Optional.of(BadFile.limit("texts", Limits.TEXT_CHARACTERS))
        : Optional.empty();
  }

  /// Opens a row; cells that are not put stay blank.
  void startRow(int line) {
    if (Ints.opensPiece(rows)) {
      lines.add(rows);
      for (Column column : columns) {
        column.cells.add(rows);
      }
    }
    lines.set(rows, line);
    rows++;
  }

  /// Puts a cell into the row that was opened last.
  ///
  /// @param column from 0
  void put(int column, RawCell cell) {
    columns[column].put(rows - 1, cell);
  }

  /// Puts a text cell into the row that was opened last.
  void put(int column, char[] buffer, int offset, int length) {
    columns[column].put(rows - 1, buffer, offset, length);
  }

  /// Takes the row that was opened last away again.
  void dropRow() {
    rows--;
    for (Column column : columns) {
      column.cells.set(rows, 0);
    }
  }

  RawTable build() {
    return new RawTable(file, sheet, headerLine, builtColumns(), lines, rows);
  }

  /// A table whose cells stand elsewhere than in its rows.
  RawTable build(RawTable.Places places, Optional<NumberFormat> numberFormat) {
    return new RawTable(file, builtColumns(), rows, places, numberFormat);
  }

  private List<RawColumn> builtColumns() {
    List<RawColumn> built = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Column column = columns[i];
      built.add(new RawColumn(column.name, i + 1, column.distinct, column.cells));
    }
    return built;
  }

  private final class Column {
    private final String name;
    private final List<RawCell> distinct = new ArrayList<>(List.of(RawCell.BLANK));
    private final Map<RawCell, Integer> numbers = new HashMap<>(Map.of(RawCell.BLANK, 0));
    private final Map<String, Integer> texts = new HashMap<>(Map.of("", 0));
    private final String[] recent = new String[RECENT];
    private final int[] recentNumbers = new int[RECENT];
    private final Ints cells = new Ints();
    private int last;
    private String lastText = "";

    private Column(String name) {
      this.name = name;
    }

    /// Tables repeat what stands above: the cell of the row before, and those not long before, are
    /// tried before a text is made.
    private void put(int row, char[] buffer, int offset, int length) {
      if (!equals(lastText, buffer, offset, length)) {
        int place = place(buffer, offset, length);
        String text = recent[place];
        if (text == null || !equals(text, buffer, offset, length)) {
          text = new String(buffer, offset, length);
          recent[place] = text;
          recentNumbers[place] = number(row, text);
        }
        lastText = text;
        last = recentNumbers[place];
      }
      cells.set(row, last);
    }

    private int number(int row, String text) {
      Integer known = texts.get(text);
      if (known == null) {
        put(row, text(text));
        known = last;
        texts.put(text, known);
      }
      return known;
    }

    private static int place(char[] buffer, int offset, int length) {
      int hash = length;
      for (int i = offset; i < offset + length; i++) {
        hash = 31 * hash + buffer[i];
      }
      return (hash ^ hash >>> 8 ^ hash >>> 16) & RECENT - 1;
    }

    private static boolean equals(String text, char[] buffer, int offset, int length) {
      if (text.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != buffer[offset + i]) {
          return false;
        }
      }
      return true;
    }

    private void put(int row, RawCell cell) {
      RawCell above = distinct.get(last);
      if (above.kind() != cell.kind() || !above.text().equals(cell.text())) {
        last =
            numbers.computeIfAbsent(
                cell,
                added -> {
                  distinct.add(added);
                  contents++;
                  characters += added.text().length();
                  return distinct.size() - 1;
                });
      }
      cells.set(row, last);
    }
  }

  static RawCell text(String content) {
    String text = stripped(content);
    return text.isEmpty() ? RawCell.BLANK : new RawCell(text, Kind.TEXT);
  }

  /// Without blanks, no-break blanks and line ends at both ends.
  static String stripped(String content) {
    int start = 0;
    int end = content.length();
    while (start < end && isBlank(content.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(content.charAt(end - 1))) {
      end--;
    }
    return content.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u202F';
  }
}
