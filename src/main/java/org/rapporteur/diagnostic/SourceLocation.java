package org.rapporteur.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/// Where a value stands in an input file. File names are relative to the workspace folder and use
/// `/`; lines, rows and columns count from 1, as people see them.
public sealed interface SourceLocation extends Comparable<SourceLocation> {

  /// The order in which a reader meets places: by file, then sheet, then down, then across.
  Comparator<SourceLocation> READING_ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparing(SourceLocation::sheetName)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::columnNumber)
          .thenComparing(SourceLocation::columnName);

  String file();

  /// The file as a whole.
  record WholeFile(String file) implements SourceLocation {
    public WholeFile {
      Objects.requireNonNull(file, "file");
    }
  }

  /// A line of a text file (CSV, YAML).
  record Line(String file, int line) implements SourceLocation {
    public Line {
      Objects.requireNonNull(file, "file");
      requirePositive(line, "line");
    }
  }

  /// A cell of a CSV file, named by its header.
  record Field(String file, int line, int columnNumber, String columnName)
      implements SourceLocation {
    public Field {
      Objects.requireNonNull(file, "file");
      requirePositive(line, "line");
      requirePositive(columnNumber, "columnNumber");
      Objects.requireNonNull(columnName, "columnName");
    }
  }

  /// A sheet of a workbook as a whole.
  record Sheet(String file, String sheetName) implements SourceLocation {
    public Sheet {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(sheetName, "sheetName");
    }
  }

  /// A cell of a sheet.
  record Cell(String file, String sheetName, int line, int columnNumber) implements SourceLocation {
    public Cell {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(sheetName, "sheetName");
      requirePositive(line, "line");
      requirePositive(columnNumber, "columnNumber");
    }

    /// The address in A1 notation, such as `D14`.
    public String address() {
      return columnLetters(columnNumber) + line;
    }
  }

  /// The place as waivers name it: `police.xlsx!Victims!D14`, `courts.csv!38!value`,
  /// `rapporteur.yaml!12`, `notes.csv`.
  default String reference() {
    return switch (this) {
      case WholeFile(String file) -> file;
      case Line(String file, int line) -> file + "!" + line;
      case Field(String file, int line, int number, String name) ->
          file + "!" + line + "!" + (name.isEmpty() ? Integer.toString(number) : name);
      case Sheet(String file, String sheet) -> file + "!" + sheet;
      case Cell cell -> cell.file() + "!" + cell.sheetName() + "!" + cell.address();
    };
  }

  /// The sheet, or "" where there is none.
  default String sheetName() {
    return "";
  }

  /// The line or row, or 0 where the place is not that narrow.
  default int line() {
    return 0;
  }

  /// The column, or 0 where the place is not that narrow.
  default int columnNumber() {
    return 0;
  }

  /// The header of the column, or "" where there is none.
  default String columnName() {
    return "";
  }

  @Override
  default int compareTo(SourceLocation other) {
    return READING_ORDER.compare(this, other);
  }

  private static void requirePositive(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " counts from 1, not " + number);
    }
  }

  private static String columnLetters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
