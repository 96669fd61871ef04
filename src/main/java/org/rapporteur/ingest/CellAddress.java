package org.rapporteur.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a cell in a sheet: `AB12`.
///
/// @param column from 1
record CellAddress(int row, int column) {

  /// Beyond the last column and row that a sheet can have, so that a number always fits.
  private static final Pattern FORM = Pattern.compile("([A-Z]{1,4})([0-9]{1,9})");

  static CellAddress of(String text) throws BadFile {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw BadFile.unreadable("xml");
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return new CellAddress(number(matcher.group(2)), column);
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
