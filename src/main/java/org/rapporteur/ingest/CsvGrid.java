package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.SourceLocation;

/// Takes the fields of a text file into a grid; the number of a row is its line.
final class CsvGrid extends CsvRecords {

  private final String file;
  private final GridBuilder grid;
  private final List<String> fields = new ArrayList<>();
  private Optional<BadFile> excess = Optional.empty();
  private boolean begun;

  CsvGrid(String file) {
    this.file = file;
    this.grid = new GridBuilder(file, Optional.empty());
  }

  /// The grid of the records that were read.
  ///
  /// @throws BadFile where the file is beyond a limit
  Grid grid() throws BadFile {
    if (excess.isPresent()) {
      throw excess.get();
    }
    return grid.build();
  }

  @Override
  protected void begin() {
    fields.clear();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index < Limits.COLUMNS && length <= Limits.CELL_CHARACTERS) {
      fields.add(new String(buffer, offset, length));
    } else if (excess.isEmpty()) {
      excess =
          Optional.of(
              index < Limits.COLUMNS
                  ? BadFile.limit("cell", Limits.CELL_CHARACTERS)
                  : BadFile.limit("columns", Limits.COLUMNS));
    }
  }

  @Override
  protected Boolean buildRecord() {
    if (!begun && isSeparatorLine(fields)) {
      return true;
    }
    begun |= !fields.isEmpty();
    try {
      int lines = 0;
      for (String field : fields) {
        lines += (int) field.chars().filter(c -> c == '\n').count();
      }
      for (int i = 1; i <= lines; i++) {
        grid.conceal(line() + i);
      }
      for (int i = 0; i < fields.size() && excess.isEmpty(); i++) {
        grid.put(line(), i + 1, TableBuilder.text(fields.get(i)));
      }
    } catch (BadFile e) {
      excess = Optional.of(e.at(new SourceLocation.Line(file, line())));
    }
    return excess.isEmpty();
  }
}
