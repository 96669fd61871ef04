package org.rapporteur.diagnostic;

/// Characters that do not show and make a text look like another one: controls, marks of writing
/// direction, characters of no width, and the private and unassigned ones.
public final class InvisibleCharacters {

  private InvisibleCharacters() {}

  /// Whether a text that came from outside holds one, line ends and tabs apart, or the mark of a
  /// character that was lost.
  public static boolean in(String text) {
    return text.codePoints()
        .anyMatch(c -> (is(c) && c != '\n' && c != '\r' && c != '\t') || c == '\uFFFD');
  }

  /// Whether a character, by its code point, does not show; line ends and tabs do not either.
  public static boolean is(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
