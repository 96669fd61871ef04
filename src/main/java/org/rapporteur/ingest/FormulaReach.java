package org.rapporteur.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/// Formulas that reach out of their workbook: to the network, to other programs, to other files.
/// Results are read as stored and no formula is ever run; but the file would be opened by others.
final class FormulaReach {

  private static final Pattern FUNCTION =
      Pattern.compile(
          "(^|[^\\p{Alnum}_.])(_XLFN\\.)?(WEBSERVICE|FILTERXML|ENCODEURL|HYPERLINK|IMAGE|RTD|DDE|DDEAUTO"
              + "|CALL|REGISTER|REGISTER\\.ID|EXEC|STOCKHISTORY|IMPORT[A-Z]+|SQL\\.REQUEST)\\s*\\(");

  /// `program|'topic'!item`: dynamic data exchange.
  private static final Pattern EXCHANGE = Pattern.compile("[\\p{Alnum}_']\\|['\\p{Alnum}].*!");

  /// `[1]Sheet!A1` or `'C:\[book.xlsx]Sheet'!A1`: another workbook.
  private static final Pattern OTHER_WORKBOOK = Pattern.compile("\\[[^\\]]+\\][^\\]]*!");

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

  private FormulaReach() {}

  static boolean isOutside(String formula) {
    String bare = TEXT.matcher(formula).replaceAll("\"\"").toUpperCase(Locale.ROOT);
    return FUNCTION.matcher(bare).find()
        || EXCHANGE.matcher(bare).find()
        || OTHER_WORKBOOK.matcher(bare).find();
  }
}
