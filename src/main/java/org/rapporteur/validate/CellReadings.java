package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.InvisibleCharacters;
import org.rapporteur.ingest.RawCell;
import org.rapporteur.ingest.RawColumn;

/// What the cells of one column say. Each distinct cell is read once, however many rows hold it.
final class CellReadings<T> {

  private final Optional<RawColumn> column;
  private final List<Reading<T>> readings;
  private final List<Optional<T>> values;

  private CellReadings(Optional<RawColumn> column, List<Reading<T>> readings) {
    this.column = column;
    this.readings = readings;
    this.values = readings.stream().map(Reading::asOptional).toList();
  }

  static <T> CellReadings<T> of(RawColumn column, Function<RawCell, Reading<T>> reader) {
    return new CellReadings<>(
        Optional.of(column), column.distinct().stream().map(cell -> read(cell, reader)).toList());
  }

  private static <T> Reading<T> read(RawCell cell, Function<RawCell, Reading<T>> reader) {
    if (cell.kind() == RawCell.Kind.NO_RESULT) {
      return Reading.wrong(DiagnosticCode.FORMULA_WITHOUT_RESULT, Map.of());
    }
    if (InvisibleCharacters.in(cell.text())) {
      return Reading.wrong(DiagnosticCode.CONTROL_CHARACTER, Map.of("value", cell.text()));
    }
    return reader.apply(cell);
  }

  /// The readings of a column that may be absent: every cell is then blank.
  static <T> CellReadings<T> of(Optional<RawColumn> column, Function<RawCell, Reading<T>> reader) {
    return column
        .map(present -> of(present, reader))
        .orElseGet(
            () -> new CellReadings<>(Optional.empty(), List.of(reader.apply(RawCell.BLANK))));
  }

  Optional<RawColumn> column() {
    return column;
  }

  Reading<T> at(int row) {
    return readings.get(index(row));
  }

  /// What a cell says; empty where something is wrong with it.
  Optional<T> value(int row) {
    return values.get(index(row));
  }

  /// Which of the distinct cells stands in a row.
  int index(int row) {
    return column.isEmpty() ? 0 : column.get().index(row);
  }

  /// How many distinct cells there are.
  int distinct() {
    return readings.size();
  }

  /// Whether the cell has any content, right or wrong.
  boolean isGiven(int row) {
    return column.isPresent() && !column.get().cell(row).isBlank();
  }
}
