package org.rapporteur.ingest;

/// How much of a file is read. A country's whole yearly record has some thousands of facts; the
/// limits leave a hundredfold room and stop a file that would exhaust an office computer.
final class Limits {

  /// A million facts of about a hundred bytes each.
  static final long CSV_BYTES = 100_000_000;

  static final int CSV_ROWS = 1_000_000;

  /// A workbook is compressed: ten times less than the same facts as CSV.
  static final long XLSX_BYTES = 20_000_000;

  static final int XLSX_ROWS = 200_000;

  /// The catalogue has thirteen dimensions; a tidy table has at most some twenty columns.
  static final int COLUMNS = 200;

  /// The longest text that a cell of a workbook can hold.
  static final int CELL_CHARACTERS = 32_767;

  /// Parts of a workbook package; a plain workbook has about ten.
  static final int ENTRIES = 500;

  /// All parts of a workbook, unpacked: 200,000 rows of 20 cells take about 150 MB.
  static final long INFLATED_BYTES = 300_000_000;

  /// Cells compress 10 to 30 times, blanks a thousand times.
  static final long INFLATION_RATIO = 200;

  /// Below this size no ratio is dangerous, and small parts often have high ones.
  static final long RATIO_FREE_BYTES = 2_000_000;

  static final int SHARED_CHARACTERS = 50_000_000;

  private Limits() {}
}
