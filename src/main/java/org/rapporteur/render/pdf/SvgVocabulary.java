package org.rapporteur.render.pdf;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The part of SVG that charts may use. A browser knows more; what only one of the two could show
/// would make the HTML report and the PDF differ, so all else is refused.
final class SvgVocabulary {
  private static final Set<String> EVERYWHERE =
      Set.of(
          "class",
          "id",
          "role",
          "lang",
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "font-size",
          "font-weight",
          "text-anchor");

  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("svg", Set.of("viewBox", "width", "height", "xmlns", "data-pdf")),
          Map.entry("g", Set.of("transform")),
          Map.entry("rect", Set.of("x", "y", "width", "height")),
          Map.entry("line", Set.of("x1", "y1", "x2", "y2")),
          Map.entry("polyline", Set.of("points")),
          Map.entry("polygon", Set.of("points")),
          Map.entry("circle", Set.of("cx", "cy", "r")),
          Map.entry("path", Set.of("d")),
          Map.entry("text", Set.of("x", "y")),
          Map.entry("title", Set.of()),
          Map.entry("desc", Set.of()));

  private SvgVocabulary() {}

  /// @throws IllegalArgumentException when the chart uses anything else
  static void check(Element element) {
    String name = element.getNodeName();
    Set<String> own = OWN.get(name);
    if (own == null) {
      throw new IllegalArgumentException("svg: no <" + name + "> in charts");
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String attribute = ((Attr) element.getAttributes().item(i)).getName();
      if (!own.contains(attribute)
          && !EVERYWHERE.contains(attribute)
          && !attribute.startsWith("aria-")) {
        throw new IllegalArgumentException(
            "svg: no attribute %s on <%s> in charts".formatted(attribute, name));
      }
    }
    boolean words = name.equals("text") || name.equals("title") || name.equals("desc");
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element child) {
        if (words) {
          throw new IllegalArgumentException(
              "svg: no <%s> inside <%s>".formatted(child.getNodeName(), name));
        }
        check(child);
      } else if (kid instanceof Text text && !words && !text.getData().isBlank()) {
        throw new IllegalArgumentException("svg: loose text in <" + name + ">");
      }
    }
  }
}
