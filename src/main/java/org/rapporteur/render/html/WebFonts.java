package org.rapporteur.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/// The fonts of the HTML file, as style rules with the font data in them. Two subsets a face, so
/// that a browser decodes Latin Extended only for a page that uses it.
final class WebFonts {
  private static final String LATIN =
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
          + "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
  private static final String LATIN_EXTENDED =
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
          + "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,"
          + "U+A720-A7FF";

  /// One face.
  private record Face(String family, String file, int weight) {}

  private static final List<Face> FACES =
      List.of(
          new Face("Source Sans 3", "source-sans-3", 400),
          new Face("Source Sans 3", "source-sans-3", 600),
          new Face("Source Serif 4", "source-serif-4", 600));

  private WebFonts() {}

  static String styleSheet() {
    StringBuilder css = new StringBuilder(1 << 18);
    for (Face face : FACES) {
      rule(css, face, "latin-ext", LATIN_EXTENDED);
      rule(css, face, "latin", LATIN);
    }
    return css.toString();
  }

  private static void rule(StringBuilder css, Face face, String subset, String range) {
    // Put together by hand: a formatter would write the weight in the digits of the default locale.
    String path =
        "/fonts/web/" + face.file() + "-" + subset + "-" + face.weight() + "-normal.woff2";
    css.append("@font-face{font-family:\"")
        .append(face.family())
        .append("\";font-weight:")
        .append(face.weight())
        .append(";font-display:block;unicode-range:")
        .append(range)
        .append(";src:url(data:font/woff2;base64,")
        .append(Base64.getEncoder().encodeToString(read(path)))
        .append(") format(\"woff2\")}\n");
  }

  private static byte[] read(String path) {
    try (InputStream in = WebFonts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
