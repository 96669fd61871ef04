package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.ingest.RawCell.Kind;

/// Where a table on a sheet seems to be, for the draft of a mapping: a person confirms it.
///
/// @param top the first row of the header
/// @param body its first row of figures
/// @param left its first column
/// @param right its last column
record TableGuess(Grid grid, int top, int body, int left, int right) {

  /// A number, perhaps with a mark or words after it.
  private static final Pattern NUMBER =
      Pattern.compile("<?\\s*[0-9][0-9.,\\s\u00A0]{0,20}[^\\p{L}0-9]{0,3}");

  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  /// The first table of a sheet; empty where no rows of words stand above rows of numbers.
  static Optional<TableGuess> of(Grid grid) {
    for (int row : grid.rows().keySet()) {
      int top = row;
      while (isHeader(grid, top - 1)) {
        top--;
      }
      if (top < row && hasNumbers(grid, row) && !isHeader(grid, row)) {
        int left = grid.rows().get(row).firstKey();
        int from = Math.min(left, grid.rows().get(top).firstKey());
        int last = grid.lastColumn();
        int right = from;
        while (right < last && grid.hasContent(top, row - 1, right + 1)) {
          right++;
        }
        return Optional.of(new TableGuess(grid, top, row, from, right));
      }
    }
    return Optional.empty();
  }

  /// Whether a row has different words in several cells, and no numbers.
  private static boolean isHeader(Grid grid, int row) {
    if (!grid.rows().containsKey(row)) {
      return grid.concealed().contains(row) && isHeader(grid, row - 1);
    }
    Set<String> words = new TreeSet<>();
    for (int column = 1; column <= grid.lastColumn(); column++) {
      words.add(LabelText.key(grid.cell(row, column).text()));
    }
    words.remove("");
    return words.size() > 1 && !hasNumbers(grid, row);
  }

  private static boolean hasNumbers(Grid grid, int row) {
    return grid.rows().get(row).values().stream().anyMatch(TableGuess::isNumber);
  }

  static boolean isNumber(RawCell cell) {
    return cell.kind() == Kind.NUMBER || NUMBER.matcher(cell.text()).matches();
  }

  /// The rows of figures, up to a blank one.
  List<Integer> rows() {
    return IntStream.rangeClosed(body, grid.lastRow())
        .takeWhile(row -> !grid.isBlank(row))
        .filter(row -> grid.rows().containsKey(row))
        .filter(row -> hasNumbers(grid, row))
        .boxed()
        .toList();
  }

  int headerRows() {
    return (int) IntStream.range(top, body).filter(row -> !grid.concealed().contains(row)).count();
  }

  /// The columns of labels: those of words, those of years, and those before a column of words.
  List<Integer> labelColumns() {
    SortedSet<Integer> columns = new TreeSet<>();
    int lastOfWords = left;
    for (int column = left; column <= right; column++) {
      List<String> texts = texts(column);
      int number = column;
      long numbers = rows().stream().filter(row -> isNumber(grid.cell(row, number))).count();
      if (numbers * 2 < texts.size()) {
        lastOfWords = column;
      }
      if (isYears(column)) {
        columns.add(column);
      }
    }
    for (int column = left; column <= lastOfWords; column++) {
      columns.add(column);
    }
    return List.copyOf(columns);
  }

  boolean isYears(int column) {
    List<String> texts = texts(column);
    return !texts.isEmpty() && texts.stream().allMatch(text -> YEAR.matcher(text).matches());
  }

  /// The words of a column below the header, each once, from the top.
  List<String> texts(int column) {
    List<String> texts = new ArrayList<>();
    for (int row : rows()) {
      String text = LabelText.shown(grid.cell(row, column).text(), List.of());
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts.stream().distinct().toList();
  }

  /// The texts that stand alone in their rows above the header.
  List<String> title() {
    return grid.rows().headMap(top).values().stream()
        .filter(cells -> cells.size() == 1)
        .map(cells -> LabelText.shown(cells.firstEntry().getValue().text(), List.of()))
        .distinct()
        .toList();
  }

  /// The cells of values, row by row.
  List<RawCell> values() {
    List<Integer> labels = labelColumns();
    List<RawCell> values = new ArrayList<>();
    for (int row : rows()) {
      for (int column = left; column <= right; column++) {
        if (!labels.contains(column)) {
          values.add(grid.cell(row, column));
        }
      }
    }
    return values;
  }
}
