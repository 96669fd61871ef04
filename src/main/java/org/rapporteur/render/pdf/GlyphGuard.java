package org.rapporteur.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;
import org.rapporteur.render.pdf.MissingGlyphsException.MissingGlyphs;

/// Looks at every string before it is drawn and remembers those the font cannot show.
final class GlyphGuard {
  /// In the fonts, but drawn as a hyphen in the middle of a word: there is no hyphenation here.
  private static final int SOFT_HYPHEN = 0xAD;

  private final Set<MissingGlyphs> missing = new LinkedHashSet<>();

  void check(BaseFont font, String text, int page) {
    StringBuilder unknown = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == SOFT_HYPHEN || !font.charExists(c)) {
        unknown = unknown == null ? new StringBuilder() : unknown;
        if (unknown.indexOf(Character.toString(c)) < 0) {
          unknown.appendCodePoint(c);
        }
      }
    }
    if (unknown != null) {
      missing.add(new MissingGlyphs(unknown.toString(), text, page));
    }
  }

  List<MissingGlyphs> missing() {
    return new ArrayList<>(missing);
  }
}
