package org.rapporteur.render.pdf;

import java.awt.Point;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;

/// A chart in the flow of the document: an `<svg>` with a size in dots and a place on the page.
final class SvgFigure implements ITextReplacedElement {
  private final TaggedOutputDevice device;
  private final Element svg;
  private final float[] viewBox;
  private final int width;
  private final int height;
  private Point location = new Point(0, 0);

  /// @param cssWidth width in dots, or -1 where the style leaves it open
  /// @param cssHeight height in dots, or -1 where the style leaves it open
  SvgFigure(TaggedOutputDevice device, Element svg, int dotsPerPixel, int cssWidth, int cssHeight) {
    SvgVocabulary.check(svg);
    this.device = device;
    this.svg = svg;
    this.viewBox = viewBox(svg);
    float ratio = viewBox[3] / viewBox[2];
    if (cssWidth < 0 && cssHeight < 0) {
      width = Math.round(size(svg, "width", viewBox[2]) * dotsPerPixel);
      height = Math.round(size(svg, "height", viewBox[3]) * dotsPerPixel);
    } else {
      width = cssWidth < 0 ? Math.round(cssHeight / ratio) : cssWidth;
      height = cssHeight < 0 ? Math.round(cssWidth * ratio) : cssHeight;
    }
  }

  private static float[] viewBox(Element svg) {
    float[] box = SvgNumbers.list(svg, "viewBox");
    if (box.length != 4 || box[2] <= 0 || box[3] <= 0) {
      throw new IllegalArgumentException(
          "svg viewBox=\"%s\": left, top, width and height are needed"
              .formatted(svg.getAttribute("viewBox")));
    }
    return box;
  }

  private static float size(Element svg, String name, float otherwise) {
    return svg.hasAttribute(name) ? SvgNumbers.number(svg, name, 0) : otherwise;
  }

  @Override
  public void paint(RenderingContext c, ITextOutputDevice unused, BlockBox box) {
    PdfContentByte content = device.getCurrentPage();
    float left = device.x(location.x);
    float top = device.y(location.x, location.y);
    float scaleX = device.getDeviceLength(width) / viewBox[2];
    float scaleY = device.getDeviceLength(height) / viewBox[3];
    content.saveState();
    // From here on the units are those of the chart, with y downwards.
    content.concatCTM(scaleX, 0, 0, -scaleY, left - viewBox[0] * scaleX, top + viewBox[1] * scaleY);
    new SvgPainter(content, device).paint(svg);
    content.restoreState();
  }

  @Override
  public int getIntrinsicWidth() {
    return width;
  }

  @Override
  public int getIntrinsicHeight() {
    return height;
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext c) {
    // Registered nowhere.
  }

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }
}
