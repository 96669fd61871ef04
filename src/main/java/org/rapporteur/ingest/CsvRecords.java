package org.rapporteur.ingest;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.List;

/// Takes the fields of a text file, record by record. Each record answers whether reading may go
/// on.
abstract class CsvRecords extends AbstractBaseCsvCallbackHandler<Boolean> {

  private int line;

  /// The line on which the record being read starts.
  final int line() {
    return line;
  }

  @Override
  protected final void handleBegin(long startingLineNumber) {
    line = Math.toIntExact(startingLineNumber);
    begin();
  }

  /// Called before the fields of each record.
  protected abstract void begin();

  /// Whether a record says no more than what separates the fields: `sep=;`.
  static boolean isSeparatorLine(List<String> fields) {
    return fields.size() == 2
        && fields.getFirst().equalsIgnoreCase("sep=")
        && fields.getLast().isEmpty();
  }
}
