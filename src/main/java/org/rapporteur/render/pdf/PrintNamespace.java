package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Element;

/// What the layout engine must know of HTML: our own base style sheet in place of its own, which
/// knows no HTML5 element and never repeats a table header.
final class PrintNamespace extends XhtmlNamespaceHandler {
  private static final StylesheetInfo BASE =
      new StylesheetInfo(
          StylesheetInfo.Origin.USER_AGENT, "base.css", List.of("all"), read("base.css"));

  private boolean painting;

  /// From here on the engine sees no links, so that it adds none of its own annotations, which are
  /// not part of the structure tree. Before, the CSS selector `:link` needs them.
  void startPainting() {
    painting = true;
  }

  @Override
  public String getLinkUri(Element element) {
    return painting ? null : super.getLinkUri(element);
  }

  /// An element's own language alone; the engine asks it for every piece of every line, and would
  /// look through the head of the document for another one each time.
  @Override
  public String getLang(Element element) {
    return element == null ? "" : element.getAttribute("lang");
  }

  /// Style sheets alone say how a page looks. What attributes such as `align` once said would also
  /// be looked up for each cell, up to its table.
  @Override
  public String getNonCssStyling(Element element) {
    return "";
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(BASE);
  }

  private static String read(String name) {
    try (InputStream in = PrintNamespace.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
