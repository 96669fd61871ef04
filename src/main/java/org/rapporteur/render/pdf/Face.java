package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.text.pdf.BaseFont;

/// The five fonts of every document. Each is read from the class path when first used, then kept:
/// nothing changes a parsed font, so all documents share it.
final class Face {
  static final Face REGULAR = new Face("SourceSans3-Regular", IdentValue.NORMAL);
  static final Face SEMIBOLD = new Face("SourceSans3-SemiBold", IdentValue.NORMAL);
  static final Face BOLD = new Face("SourceSans3-Bold", IdentValue.NORMAL);
  static final Face ITALIC = new Face("SourceSans3-Italic", IdentValue.ITALIC);
  static final Face SERIF = new Face("SourceSerif4-SemiBold", IdentValue.NORMAL);

  /// Above every weight that CSS can ask for, so that the library never thickens a font's strokes
  /// to imitate a heavier one.
  private static final int HEAVIEST = 1000;

  private final String file;
  private final IdentValue style;
  private FontDescription description;

  private Face(String file, IdentValue style) {
    this.file = file;
    this.style = style;
  }

  /// The face for a CSS weight of the sans family.
  static Face sans(int weight, boolean italic) {
    if (italic) {
      return ITALIC;
    }
    return weight < 550 ? REGULAR : weight < 650 ? SEMIBOLD : BOLD;
  }

  static void readAll() {
    for (Face face : List.of(REGULAR, SEMIBOLD, BOLD, ITALIC, SERIF)) {
      face.description();
    }
  }

  BaseFont font() {
    return description().getFont();
  }

  synchronized FontDescription description() {
    if (description == null) {
      BaseFont font = read();
      // Sizes in thousandths of an em, as the layout engine expects them.
      description =
          new FontDescription(
              font,
              false,
              style,
              new FontDescription.Decorations(
                  HEAVIEST,
                  font.getFontDescriptor(BaseFont.STRIKETHROUGH_THICKNESS, 1000),
                  font.getFontDescriptor(BaseFont.STRIKETHROUGH_POSITION, 1000),
                  font.getFontDescriptor(BaseFont.UNDERLINE_POSITION, 1000),
                  font.getFontDescriptor(BaseFont.UNDERLINE_THICKNESS, 1000)));
    }
    return description;
  }

  private BaseFont read() {
    String path = "/fonts/" + file + ".ttf";
    try (InputStream in = Face.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      BaseFont font =
          BaseFont.createFont(
              file + ".ttf", BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
      // The library's CIDSet lists fewer glyphs than it embeds, which ISO 14289-1, 7.21.4.2
      // refuses.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SubsetTags());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
