package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.rapporteur.render.xhtml.XhtmlDocument;

/// Documents for the tests of this package.
final class Samples {
  private Samples() {}

  /// All that a report uses: title page, contents, tables over pages, charts, lists, notes, links.
  static XhtmlDocument rich() {
    return document(read("/render/pdf/sample.xhtml"));
  }

  /// A page with just this in its body.
  static XhtmlDocument body(String body) {
    return page("", body);
  }

  static XhtmlDocument page(String style, String body) {
    return document(
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head><title>t</title><style>%s</style></head>
        <body>%s</body></html>
        """
            .formatted(style, body));
  }

  static XhtmlDocument document(String xhtml) {
    return new XhtmlDocument(
        xhtml,
        "Sample report & annexes <2023>",
        "en",
        "Office of the Coordinator",
        "Fictional figures, for tests",
        LocalDate.of(2024, 3, 31));
  }

  private static String read(String path) {
    try (InputStream in = Samples.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
