package org.rapporteur.render.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The few styles of the workbook's cells, each once, in the order of their first use.
final class CellStyles {

  static final String GENERAL = "General";

  /// What a cell is.
  enum Role {
    USUAL,
    TITLE,
    HEADING,
    LINE,
    LINE_WRAPPED,
    HEADER_FIRST,
    HEADER,
    HEADER_OVER_NUMBERS,
    BODY_FIRST,
    BODY,
    BODY_RIGHT,
    TOTAL,
    TOTAL_RIGHT,
    LINK,
    LINE_LINK
  }

  /// How a cell looks.
  ///
  /// @param format of numbers
  /// @param quoted whether the text is kept a text when it is edited or saved as CSV
  record Style(Role role, String format, boolean quoted) {}

  private final Map<Style, Integer> styles = new LinkedHashMap<>();

  CellStyles() {
    // That of cells without one.
    index(new Style(Role.USUAL, GENERAL, false));
  }

  /// Index of the style for a text.
  int text(Role role, String text) {
    return index(new Style(role, GENERAL, CellText.looksLikeFormula(text)));
  }

  /// Index of the style for a number.
  int number(Role role, String format) {
    return index(new Style(role, format, false));
  }

  private int index(Style style) {
    return styles.computeIfAbsent(style, _ -> styles.size());
  }

  /// All styles, by their index.
  List<Style> all() {
    return List.copyOf(styles.keySet());
  }
}
