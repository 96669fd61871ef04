package org.rapporteur.render.html;

import java.nio.charset.StandardCharsets;
import org.rapporteur.render.xhtml.XhtmlDocument;

/// Writes the document for screens as one self-contained HTML file: no script, no request, fonts
/// embedded. Nothing is left to the reader's machine but a browser.
public final class HtmlRenderer {
  private static final String HEAD_END = "</head>";

  private HtmlRenderer() {}

  /// The file, in UTF-8. The same document gives the same bytes.
  ///
  /// @throws IllegalArgumentException when the document has no head
  public static byte[] render(XhtmlDocument screen) {
    String xhtml = screen.xhtml().strip();
    int headEnd = xhtml.indexOf(HEAD_END);
    if (headEnd < 0) {
      throw new IllegalArgumentException("the document for screens has no " + HEAD_END);
    }
    String html =
        "<!DOCTYPE html>\n"
            + xhtml.substring(0, headEnd)
            + "<style>\n"
            + WebFonts.styleSheet()
            + "</style>\n"
            + xhtml.substring(headEnd)
            + "\n";
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
