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

  /// A sheet that needs a mapping is laid out for people to read.
  static final int GRID_ROWS = 50_000;

  static final long GRID_CELLS = 1_000_000;

  static final int MERGED_REGIONS = 10_000;

  /// An old workbook is read into memory as a whole.
  static final long XLS_BYTES = 5_000_000;

  /// Formulas that are calculated again.
  static final int FORMULAS = 20_000;

  /// Rows times columns: the longest table with all the columns that there are.
  static final long CELLS = 25_000_000;

  /// Contents of cells that differ from all others in their column. Codes, periods and numbers
  /// repeat; only notes may not.
  static final int CONTENTS = 500_000;

  /// Characters of those contents, and of the texts that cells of a workbook share: a novel has a
  /// million.
  static final int TEXT_CHARACTERS = 10_000_000;

  /// The longest text that a cell of a workbook can hold.
  static final int CELL_CHARACTERS = 32_767;

  /// Parts of a workbook package; a plain workbook has about ten.
  static final int ENTRIES = 500;

  /// All parts of a workbook, unpacked: 200,000 rows of 15 cells take about 110 MB. A name of that
  /// length still fits into the memory.
  static final long INFLATED_BYTES = 120_000_000;

  /// A part that is neither a sheet nor the shared texts: the list of sheets, the styles. They are
  /// kept in memory.
  static final long INDEX_BYTES = 10_000_000;

  /// Cells compress 10 to 30 times, blanks a thousand times.
  static final long INFLATION_RATIO = 200;

  /// Below this size no ratio is dangerous, and small parts often have high ones.
  static final long RATIO_FREE_BYTES = 2_000_000;

  /// Attributes of an element of XML; spreadsheet programs write up to fifty.
  static final int XML_ATTRIBUTES = 200;

  /// The longest lists of ranges in an attribute have some ten thousand.
  static final int XML_ATTRIBUTE_CHARACTERS = 500_000;

  /// Elements within elements; spreadsheet programs write about ten levels.
  static final int XML_DEPTH = 1_000;

  static final int XML_NAME_CHARACTERS = 1_000;

  /// Different names of elements and attributes in a part; the standards have some hundreds.
  static final int XML_NAMES = 4_000;

  private Limits() {}
}
