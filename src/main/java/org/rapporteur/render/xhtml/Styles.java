package org.rapporteur.render.xhtml;

import java.util.Locale;

/// Style sheets, taken only where they stand on their own: they load nothing and keep to the
/// element they are put into.
final class Styles {
  private Styles() {}

  /// @throws TemplateRefusedException when the sheet loads anything or could leave its `<style>`
  static String checked(String name, String css) {
    String lower = css.toLowerCase(Locale.ROOT);
    // A backslash could spell any of the others.
    for (String forbidden : new String[] {"@import", "url(", "<", "&", "]]>", "\\"}) {
      if (lower.contains(forbidden)) {
        throw new TemplateRefusedException(name + ": " + forbidden + " is not allowed in styles");
      }
    }
    return css;
  }
}
