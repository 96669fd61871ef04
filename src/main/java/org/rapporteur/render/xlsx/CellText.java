package org.rapporteur.render.xlsx;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// Texts made fit for cells without a change of their meaning.
final class CellText {

  /// The longest text of a cell, by the specification of Excel.
  static final int LONGEST = 32_767;

  private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";
  private static final String CUT = "…";

  private CellText() {}

  /// The text as XML. What XML cannot hold is written as Excel does, `_x0001_`; and since Excel
  /// would read `_x0041_` in the text itself as `A`, its first character is so written too
  /// (ECMA-376, ST_Xstring).
  static void appendXml(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        xml.append(isEscape(text, i) ? "_x005F_" : "_");
      } else if (isControl(c)) {
        xml.append("_x").append(HexFormat.of().withUpperCase().toHexDigits(c)).append('_');
      } else {
        append(xml, text, i);
      }
    }
  }

  /// The text as XML where Excel's way of writing characters is not known: what XML cannot hold is
  /// replaced.
  static void appendPlainXml(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        xml.append('\ufffd');
      } else {
        append(xml, text, i);
      }
    }
  }

  /// Whether XML cannot hold the character, or would read another one.
  private static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\n') || c >= '\ufffe';
  }

  private static boolean isEscape(String text, int at) {
    return text.startsWith("_x", at) && ESCAPE.matcher(text).region(at, text.length()).lookingAt();
  }

  private static void append(StringBuilder xml, String text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      default -> xml.append(Character.isSurrogate(c) && !isHalfOfPair(text, at) ? '\ufffd' : c);
    }
  }

  private static boolean isHalfOfPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /// Whether a program that saves the sheet as CSV, or a person who edits the cell, would make a
  /// formula of it (OWASP, CSV injection).
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
  }

  /// The text, or its beginning with an ellipsis.
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
