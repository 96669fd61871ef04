package org.rapporteur.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Formulas of OpenDocument (OpenFormula, ISO/IEC 26300-2) in the notation of Excel.
final class OdsFormula {

  private static final Pattern REFERENCE = Pattern.compile("\"[^\"]*\"|\\[([^\\]\"]*)\\]|;");

  private OdsFormula() {}

  /// `of:=SUM([.B2:.B4];[$Sheet.C1])` is `SUM(B2:B4,Sheet!C1)`.
  static String inExcelNotation(String formula) {
    String bare = formula.substring(formula.indexOf('=') + 1);
    return REFERENCE
        .matcher(bare)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                switch (match.group().charAt(0)) {
                  case ';' -> ",";
                  case '[' -> reference(match.group(1));
                  default -> match.group();
                }));
  }

  private static String reference(String text) {
    StringBuilder result = new StringBuilder();
    for (String corner : text.split(":", -1)) {
      int dot = corner.lastIndexOf('.');
      String sheet = dot > 0 ? corner.substring(0, dot) : "";
      result.append(result.isEmpty() ? "" : ":");
      result.append(sheet.startsWith("$") ? sheet.substring(1) : sheet);
      result.append(sheet.isEmpty() ? "" : "!").append(corner.substring(dot + 1));
    }
    return result.toString();
  }
}
