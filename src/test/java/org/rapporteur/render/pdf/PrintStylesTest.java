package org.rapporteur.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.context.StyleReference;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PrintStylesTest {
  private static final String BODY =
      """
      <h1>One</h1><p>a</p><p class="b">b <a href="#x">c</a> <a>d</a></p><p class="b c">e</p>
      <div class="b"><p>f</p><p lang="sq">g</p><div><p id="x" data-n="1">h</p></div></div>
      <div class="b"><p>f</p><p>g</p><div><p>h</p></div></div>
      <table><tbody>
      <tr><th>1</th><td>2</td><td colspan="2">3</td><td>4</td></tr>
      <tr><th>1</th><td>2</td><td style="color: red">3</td><td>4</td><td class="c">5</td></tr>
      <tr><th>1</th><td>2</td><td>3</td><td>4</td></tr>
      </tbody></table>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: red }",
        ".b { color: red } p.b.c { color: blue }",
        "div p { color: red } .b > p { color: blue } div div p { color: green }",
        "p:first-child { color: red } td:last-child { color: blue } tr:last-child td { color: lime }",
        "h1 + p { color: red } td + td { color: blue } p + div p { color: green }",
        "td:nth-child(2) { color: red } tr:nth-child(odd) td { color: blue }",
        "#x { color: red } p[data-n] { color: blue } p[data-n='1'] { margin: 1pt }",
        "p:lang(sq) { color: red } div p:lang(sq) { color: blue }",
        "a:link { color: red } a { color: blue }",
        "p::before { content: 'x' } .b p:first-child::after { content: 'y' }",
        "p[lang] + div p { color: red } td[style] + td { color: blue }",
        "@media print { p { color: red } } @media screen { p { color: blue } }"
      })
  void anElementHasTheStyleThatTheEngineAloneWouldFind(String css) {
    Document document =
        XhtmlParser.parse(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>%s</style></head>%s</html>"
                .formatted(css, "<body>" + BODY + "</body>"));
    SharedContext context = new ITextRenderer().getSharedContext();

    assertThat(styles(new PrintStyles(context.getUac()), context, document))
        .isEqualTo(styles(new StyleReference(context.getUac()), context, document));
  }

  @Test
  void elementsOfOneKindShareTheirStyle() {
    List<CascadedStyle> paragraphs = paragraphs("p { color: red }");

    assertThat(paragraphs.get(1))
        .isSameAs(paragraphs.get(0))
        .isSameAs(paragraphs.get(2))
        .isSameAs(paragraphs.get(4))
        .isNotSameAs(paragraphs.get(3));
  }

  @Test
  void wherePlaceIsAskedForFirstAndLastAreKindsOfTheirOwn() {
    List<CascadedStyle> paragraphs = paragraphs("p:first-child { color: red }");

    assertThat(paragraphs.get(1))
        .isSameAs(paragraphs.get(2))
        .isNotSameAs(paragraphs.get(0))
        .isNotSameAs(paragraphs.get(3))
        .isNotSameAs(paragraphs.get(4));
  }

  /// Of five paragraphs, the fourth of a class of its own.
  private static List<CascadedStyle> paragraphs(String css) {
    Document document =
        XhtmlParser.parse(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>%s</style></head><body><p>a</p><p>b</p><p>c</p><p class=\"d\">d</p><p>e</p></body></html>"
                .formatted(css));
    SharedContext context = new ITextRenderer().getSharedContext();
    PrintStyles styles = new PrintStyles(context.getUac());
    styles.setDocumentContext(context, new PrintNamespace(), document, null);
    return elements(document).stream()
        .filter(element -> element.getNodeName().equals("p"))
        .map(element -> styles.getCascadedStyle(element, false))
        .toList();
  }

  /// Of each element its own style and those before and after it, as text.
  private static List<String> styles(
      StyleReference styles, SharedContext context, Document document) {
    styles.setDocumentContext(context, new PrintNamespace(), document, null);
    List<String> found = new ArrayList<>();
    for (Element element : elements(document)) {
      found.add(
          element.getNodeName()
              + text(styles.getCascadedStyle(element, false))
              + text(styles.getPseudoElementStyle(element, "before"))
              + text(styles.getPseudoElementStyle(element, "after")));
    }
    return found;
  }

  private static String text(CascadedStyle style) {
    return style == null ? " none" : " " + style.getFingerprint();
  }

  private static List<Element> elements(Document document) {
    List<Element> elements = new ArrayList<>();
    add(document.getDocumentElement(), elements);
    return elements;
  }

  private static void add(Element element, List<Element> elements) {
    elements.add(element);
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element child) {
        add(child, elements);
      }
    }
  }
}
