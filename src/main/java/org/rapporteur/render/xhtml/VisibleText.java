package org.rapporteur.render.xhtml;

/// Text from outside as a reader may see it. What would be invisible or would reorder a line
/// (control, format, private and unassigned characters, halves of surrogate pairs) is written out,
/// such as `[U+202E]`: XML cannot hold some of them, and none may make a page lie.
final class VisibleText {
  private VisibleText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        return rewritten(text);
      }
    }
    return text;
  }

  /// Whether a UTF-16 unit needs a closer look. Almost none does.
  private static boolean isSuspect(char c) {
    return c < ' ' || (c >= 0x7F && (c < 0xA0 || c == 0xAD || !Character.isLetter(c)));
  }

  private static String rewritten(String text) {
    StringBuilder visible = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (c == '\n' || c == '\r' || c == '\t') {
            visible.append(' ');
          } else if (isHidden(c)) {
            visible.append("[U+%04X]".formatted(c));
          } else {
            visible.appendCodePoint(c);
          }
        });
    return visible.toString();
  }

  private static boolean isHidden(int c) {
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
