package org.rapporteur.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.render.pdf.MissingGlyphsException.MissingGlyphs;
import org.rapporteur.render.xhtml.XhtmlDocument;

class RefusalTest {
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC";

  @Test
  void charactersWithoutAGlyphAreNamedWithTheirTextAndPage() {
    XhtmlDocument document =
        Samples.body("<p>fine</p><p style=\"page-break-before: always\">missing 中 🙂 and 中</p>");
    assertThatThrownBy(() -> PdfRenderer.render(document))
        .isInstanceOfSatisfying(
            MissingGlyphsException.class,
            e ->
                assertThat(e.places())
                    .containsExactly(new MissingGlyphs("中🙂", "missing 中 🙂 and 中", 2)))
        .hasMessageContaining("page 2: no glyph for 中 (U+4E2D), 🙂 (U+1F642)");
  }

  @Test
  void charactersWithoutAGlyphAreFoundInChartsHeadersAndGeneratedTextToo() {
    assertRefusedGlyph(Samples.body(svg("<text x=\"1\" y=\"9\">中</text>")));
    assertRefusedGlyph(Samples.page("@page { @top-left { content: \"中\" } }", "<p>a</p>"));
    assertRefusedGlyph(Samples.page("p::before { content: \"中\" }", "<p>a</p>"));
  }

  @Test
  void aSoftHyphenIsRefusedAsItWouldBePrinted() {
    assertRefusedGlyph(Samples.body("<p>co&#173;operation</p>"));
  }

  private static void assertRefusedGlyph(XhtmlDocument document) {
    assertThatThrownBy(() -> PdfRenderer.render(document))
        .isInstanceOf(MissingGlyphsException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width=\"1\" height=\"1\" opacity=\"0.5\"/>",
        "<rect width=\"1\" height=\"1\" style=\"fill: red\"/>",
        "<rect width=\"1\" height=\"1\" fill=\"url(#a)\"/>",
        "<rect width=\"1\" height=\"1\" fill=\"red\"/>",
        "<rect width=\"50%\" height=\"1\"/>",
        "<rect width=\"1\"/>",
        "<g transform=\"rotate(30)\"/>",
        "<ellipse rx=\"1\" ry=\"1\"/>",
        "<image href=\"https://example.org/a.png\"/>",
        "<text x=\"1\" y=\"1\"><tspan>a</tspan></text>",
        "<text x=\"1\" y=\"1\" text-anchor=\"left\">a</text>",
        "<path d=\"M 0 0 Q 1 1 2 2\"/>",
        "<path d=\"M 0 0 L 1\"/>",
        "<path d=\"L 1 1\"/>",
        "<path d=\"M 0 0 Z 1\"/>",
        "<polyline points=\"1,2 3\"/>",
        "loose text",
      })
  void aChartThatUsesMoreThanBothFormatsCanShowIsRefused(String content) {
    assertRefused(Samples.body(svg(content)), "svg");
  }

  @Test
  void anSvgNeedsAViewBox() {
    assertRefused(Samples.body("<svg aria-label=\"a\" width=\"9\" height=\"9\"/>"), "viewBox");
  }

  private static String svg(String content) {
    return "<p><svg viewBox=\"0 0 10 10\" aria-label=\"a\">" + content + "</svg></p>";
  }

  @Test
  void pictureWithoutWordsIsRefusedUnlessHidden() {
    assertRefused(Samples.body("<p><svg viewBox=\"0 0 9 9\"/></p>"), "no text alternative");
    assertRefused(Samples.body(image("")), "no text alternative");
    assertThatCode(() -> PdfRenderer.render(Samples.body(image("alt=\"\""))))
        .doesNotThrowAnyException();
    assertThatCode(() ->
            PdfRenderer.render(
                Samples.body("<p><svg aria-hidden=\"true\" viewBox=\"0 0 9 9\"/></p>")))
        .doesNotThrowAnyException();
  }

  @Test
  void anImageInsideTheDocumentIsAFigure() {
    byte[] pdf = PdfRenderer.render(Samples.body(image("alt=\"Coat of arms\""))).bytes();
    assertThat(TagTree.dump(pdf)).contains("Figure Alt=\"Coat of arms\"");
    assertThat(Vera.failures(pdf)).isEmpty();
  }

  private static String image(String attribute) {
    return "<p><img src=\"data:image/png;base64,%s\" %s/></p>".formatted(DOT, attribute);
  }

  @Test
  void aDoctypeIsRefused() {
    assertRefused(
        Samples.document(
            """
            <!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <html><body><p>&secret;</p></body></html>
            """),
        "DOCTYPE");
  }

  @Test
  void whatIsNotWellFormedIsRefusedWithItsLine() {
    assertRefused(Samples.document("<html>\n<body><p>a</body></html>"), "line 2");
    assertRefused(Samples.body("<p>a&nbsp;b</p>"), "nbsp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=\"%s/a.png\" alt=\"a\"/></p>",
        "<p style=\"background-image: url(%s/a.png)\">a</p>",
        "<ul style=\"list-style-image: url(%s/a.png)\"><li>a</li></ul>",
        "<link/><style>p { background: url(%s/a.png) }</style><p>a</p>",
        "<table background=\"%s/a.png\"><tr><td>a</td></tr></table>",
      })
  void nothingIsEverFetched(String body) throws IOException {
    assertNothingFetched(address -> Samples.body(body.formatted(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url(%s/a.css);",
        "@font-face { font-family: a; src: url(%s/a.ttf) } p { font-family: a }",
        "p { background-image: url(%s/a.png) }",
        "@page { background-image: url(%s/a.png) }",
        "p::before { content: url(%s/a.png) }",
      })
  void noStyleFetchesAnything(String style) throws IOException {
    assertNothingFetched(address -> Samples.page(style.formatted(address), "<p>a</p>"));
  }

  @Test
  void aLinkedStyleSheetIsNotFetched() throws IOException {
    assertNothingFetched(address ->
        Samples.document(
            "<html><head><link rel=\"stylesheet\" type=\"text/css\" href=\"%s/a.css\"/></head>"
                    .formatted(address)
                + "<body><p>a</p></body></html>"));
  }

  /// A server on this machine counts requests, so that the test needs no network.
  private static void assertNothingFetched(Function<String, XhtmlDocument> document)
      throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort();
      try {
        PdfRenderer.render(document.apply(address));
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining("nothing is fetched");
      }
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anImageFromOutsideRefusesTheDocument() {
    assertRefused(
        Samples.body("<p><img src=\"a.png\" alt=\"a\"/></p>"), "nothing is fetched", "a.png");
    assertRefused(
        Samples.body("<p style=\"background-image: url(a.png)\">a</p>"), "nothing is fetched");
  }

  @Test
  void aStyleThatTheEngineDoesNotKnowIsRefusedRatherThanDropped() {
    assertRefused(Samples.page("p { colour: #123456 }", "<p>a</p>"), "colour");
    assertRefused(Samples.page("p { display: flex }", "<p>a</p>"), "flex");
  }

  @Test
  void aLinkToNowhereIsRefused() {
    assertRefused(Samples.body("<p><a href=\"#gone\">a</a></p>"), "#gone");
  }

  @Test
  void anUnknownRoleIsRefused() {
    assertRefused(Samples.body("<p data-pdf=\"Heading\">a</p>"), "Heading");
  }

  @Test
  void whatHasNoPlaceOnPaperIsRefusedRatherThanDropped() {
    assertRefused(Samples.body("<p><input type=\"text\"/></p>"), "input");
    assertRefused(Samples.body("<div><script>1</script></div>"), "script");
  }

  private static void assertRefused(XhtmlDocument document, String... words) {
    assertThatThrownBy(() -> PdfRenderer.render(document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words);
  }
}
