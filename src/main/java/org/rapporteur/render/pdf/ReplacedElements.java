package org.rapporteur.render.pdf;

import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.w3c.dom.Element;

/// Puts charts where the document has `<svg>`, and images where it has `<img>`.
final class ReplacedElements extends ITextReplacedElementFactory {
  private final TaggedOutputDevice device;
  private final int dotsPerPixel;

  ReplacedElements(TaggedOutputDevice device, int dotsPerPixel) {
    super(device);
    this.device = device;
    this.dotsPerPixel = dotsPerPixel;
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback userAgent, int cssWidth, int cssHeight) {
    Element element = box.getElement();
    if (element == null) {
      return null;
    }
    return switch (element.getNodeName()) {
      case "svg" -> new SvgFigure(device, element, dotsPerPixel, cssWidth, cssHeight);
      case "img" -> {
        if (!element.hasAttribute("alt")) {
          TagAttributes.alternative(element);
        }
        yield super.createReplacedElement(c, box, userAgent, cssWidth, cssHeight);
      }
      default -> null;
    };
  }
}
