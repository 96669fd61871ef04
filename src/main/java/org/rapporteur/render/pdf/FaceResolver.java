package org.rapporteur.render.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;

/// Answers every `font-family` with one of our own faces: a font that is not embedded would break
/// both standards, and a font of the machine would make the file depend on it.
final class FaceResolver extends ITextFontResolver {
  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    return new ITextFSFont(face(wanted).description(), wanted.size);
  }

  private static Face face(FontSpecification wanted) {
    if (wanted.families != null && wanted.families.length > 0) {
      String first = wanted.families[0].replace("\"", "").toLowerCase(Locale.ROOT);
      if (first.equals("source serif 4")) {
        return Face.SERIF;
      }
    }
    boolean italic = List.of(IdentValue.ITALIC, IdentValue.OBLIQUE).contains(wanted.fontStyle);
    return Face.sans(convertWeightToInt(wanted.fontWeight), italic);
  }

  /// None of the library's own fonts, which cannot be embedded.
  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new LinkedHashMap<>();
  }
}
