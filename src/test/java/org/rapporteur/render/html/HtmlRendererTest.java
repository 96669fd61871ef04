package org.rapporteur.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.render.xhtml.Markup;
import org.rapporteur.render.xhtml.SamplePages;
import org.rapporteur.render.xhtml.XhtmlDocument;

class HtmlRendererTest {
  private static final XhtmlDocument SCREEN = SamplePages.pages(SamplePages.report()).screen();
  private static final byte[] BYTES = HtmlRenderer.render(SCREEN);
  private static final String HTML = new String(BYTES, StandardCharsets.UTF_8);

  @Test
  void theFileIsHtmlInStandardsModeAndAlsoWellFormedXml() {
    assertThat(HTML).startsWith("<!DOCTYPE html>\n<html").endsWith("</html>\n");
    assertThat(Markup.all(Markup.parse(HTML), "meta").getFirst().getAttribute("charset"))
        .isEqualTo("utf-8");
  }

  @Test
  void theFileSaysWhatTheDocumentSays() {
    assertThat(Markup.all(Markup.parse(HTML), "body").getFirst().getTextContent())
        .isEqualTo(Markup.all(Markup.parse(SCREEN.xhtml()), "body").getFirst().getTextContent());
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    List<String> sources =
        Pattern.compile("url\\(([^)]{0,25})").matcher(HTML).results().map(m -> m.group(1)).toList();
    assertThat(sources).hasSize(6).allMatch(source -> source.startsWith("data:font/woff2;base64,"));
    assertThat(HTML).doesNotContain("<script", "<link", "@import", " src=\"");
    assertThat(HTML).contains("default-src 'none'");
  }

  @Test
  void theFontsTakeLessThan450Kilobytes() {
    assertThat(WebFonts.styleSheet().length()).isBetween(100_000, 450_000);
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(HtmlRenderer.render(SamplePages.pages(SamplePages.report()).screen()))
        .isEqualTo(BYTES);
  }

  @Test
  void noElementOfHtmlIsClosedInTheWayOfXmlUnlessItIsEmpty() {
    // A browser reads <div/> as an opening tag.
    assertThat(Pattern.compile("<([a-z]+)[^<>]*/>").matcher(HTML).results().map(m -> m.group(1)))
        .isSubsetOf("meta", "br", "col", "rect", "line", "circle", "polyline", "polygon", "path");
  }

  @Test
  void aDocumentWithoutHeadIsRefused() {
    XhtmlDocument bare =
        new XhtmlDocument("<html></html>", "t", "en", "a", "s", LocalDate.of(2024, 1, 1));
    assertThatThrownBy(() -> HtmlRenderer.render(bare))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("</head>");
  }
}
