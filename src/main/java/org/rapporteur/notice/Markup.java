package org.rapporteur.notice;

/// Text in XML and HTML.
final class Markup {

  private Markup() {}

  /// A text as content or attribute. It has no control characters: texts of findings show them as
  /// codes.
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }
}
