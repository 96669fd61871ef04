package org.rapporteur.validate;

/// Characters that no figure, code or note needs and that make a text look like another: controls
/// other than line ends and tabs, marks of writing direction, characters of no width, and the
/// private and unassigned ones.
final class ControlCharacters {

  private ControlCharacters() {}

  static boolean in(String text) {
    return text.codePoints().anyMatch(ControlCharacters::isRefused);
  }

  private static boolean isRefused(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == '\uFFFD';
    };
  }
}
