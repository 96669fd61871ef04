package org.rapporteur.ingest;

/// The address of a cell in a sheet: `AB12`.
///
/// @param column from 1
record CellAddress(int row, int column) {

  /// Beyond the last column and row that a sheet can have, so that a number always fits.
  private static final int MOST_LETTERS = 4;

  private static final int MOST_DIGITS = 9;

  /// Read letter by letter: a large sheet has millions of addresses.
  static CellAddress of(Characters text) throws BadFile {
    int letters = 0;
    int column = 0;
    while (letters < text.length() && isLetter(text.at(letters))) {
      column = column * 26 + text.at(letters) - 'A' + 1;
      letters++;
      if (letters > MOST_LETTERS) {
        throw BadFile.unreadable("xml");
      }
    }
    int row = 0;
    for (int i = letters; i < text.length(); i++) {
      char digit = text.at(i);
      if (digit < '0' || digit > '9' || i - letters >= MOST_DIGITS) {
        throw BadFile.unreadable("xml");
      }
      row = row * 10 + digit - '0';
    }
    if (column == 0 || row == 0) {
      throw BadFile.unreadable("xml");
    }
    return new CellAddress(row, column);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /// A number from 1, as rows and columns have it.
  static int number(String text) throws BadFile {
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Reported below.
    }
    throw BadFile.unreadable("xml");
  }
}
