package org.rapporteur.render.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Draws a chart as vectors and real text into a page. The caller has set the units to those of the
/// chart and opened the marked sequence.
final class SvgPainter {
  private static final Pattern TRANSLATE =
      Pattern.compile(
          "translate\\(\\s*(%1$s)(?:[\\s,]+(%1$s))?\\s*\\)".formatted(SvgNumbers.NUMBER));

  private final PdfContentByte content;
  private final TaggedOutputDevice device;

  SvgPainter(PdfContentByte content, TaggedOutputDevice device) {
    this.content = content;
    this.device = device;
  }

  void paint(Element svg) {
    kids(svg, SvgStyle.INITIAL.at(svg));
  }

  private void kids(Element group, SvgStyle style) {
    for (Node kid = group.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element element) {
        draw(element, style.at(element));
      }
    }
  }

  private void draw(Element e, SvgStyle style) {
    switch (e.getNodeName()) {
      case "title", "desc" -> {
        // Words for the reader, in the tag of the figure.
      }
      case "g" -> group(e, style);
      case "text" -> text(e, style);
      case "rect" -> {
        content.rectangle(
            SvgNumbers.number(e, "x", 0),
            SvgNumbers.number(e, "y", 0),
            SvgNumbers.required(e, "width"),
            SvgNumbers.required(e, "height"));
        finish(style, true);
      }
      case "circle" -> {
        content.circle(
            SvgNumbers.number(e, "cx", 0),
            SvgNumbers.number(e, "cy", 0),
            SvgNumbers.required(e, "r"));
        finish(style, true);
      }
      case "line" -> {
        content.moveTo(SvgNumbers.number(e, "x1", 0), SvgNumbers.number(e, "y1", 0));
        content.lineTo(SvgNumbers.number(e, "x2", 0), SvgNumbers.number(e, "y2", 0));
        finish(style, false);
      }
      case "polyline" -> points(e, style, false);
      case "polygon" -> points(e, style, true);
      case "path" -> {
        SvgPath.draw(e.getAttribute("d"), content);
        finish(style, true);
      }
      default -> throw new IllegalStateException("not checked: <" + e.getNodeName() + ">");
    }
  }

  private void group(Element group, SvgStyle style) {
    String transform = group.getAttribute("transform").strip();
    content.saveState();
    if (!transform.isEmpty()) {
      Matcher translate = TRANSLATE.matcher(transform);
      if (!translate.matches()) {
        throw new IllegalArgumentException(
            "svg: <g transform=\"%s\">: only translate(x, y)".formatted(transform));
      }
      float y = translate.group(2) == null ? 0 : Float.parseFloat(translate.group(2));
      content.concatCTM(1, 0, 0, 1, Float.parseFloat(translate.group(1)), y);
    }
    kids(group, style);
    content.restoreState();
  }

  private void points(Element e, SvgStyle style, boolean closed) {
    float[] points = SvgNumbers.list(e, "points");
    if (points.length < 4 || points.length % 2 != 0) {
      throw new IllegalArgumentException(
          "svg: <%s>: two points or more are needed".formatted(e.getNodeName()));
    }
    content.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      content.lineTo(points[i], points[i + 1]);
    }
    if (closed) {
      content.closePath();
    }
    finish(style, true);
  }

  private void finish(SvgStyle style, boolean area) {
    boolean fill = area && style.fill().isPresent();
    boolean stroke = style.stroke().isPresent() && style.strokeWidth() > 0;
    content.saveState();
    if (fill) {
      content.setColorFill(style.fill().orElseThrow());
    }
    if (stroke) {
      content.setColorStroke(style.stroke().orElseThrow());
      content.setLineWidth(style.strokeWidth());
      content.setLineCap(style.cap());
      content.setLineJoin(style.join());
      dash(style);
    }
    if (fill && stroke) {
      content.fillStroke();
    } else if (fill) {
      content.fill();
    } else if (stroke) {
      content.stroke();
    } else {
      content.newPath();
    }
    content.restoreState();
  }

  private void dash(SvgStyle style) {
    if (!style.dashes().isEmpty()) {
      float[] lengths = new float[style.dashes().size()];
      for (int i = 0; i < lengths.length; i++) {
        lengths[i] = style.dashes().get(i);
      }
      content.setLineDash(lengths, 0);
    }
  }

  private void text(Element e, SvgStyle style) {
    String text = e.getTextContent().strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || style.fill().isEmpty()) {
      return;
    }
    BaseFont font = style.face().font();
    device.checkGlyphs(font, text);
    float width = font.getWidthPoint(text, style.fontSize());
    float x =
        switch (style.anchor()) {
          case "middle" -> SvgNumbers.number(e, "x", 0) - width / 2;
          case "end" -> SvgNumbers.number(e, "x", 0) - width;
          default -> SvgNumbers.number(e, "x", 0);
        };
    content.saveState();
    content.setColorFill(style.fill().orElseThrow());
    content.beginText();
    content.setFontAndSize(font, style.fontSize());
    // Letters stand upright while y runs downwards.
    content.setTextMatrix(1, 0, 0, -1, x, SvgNumbers.number(e, "y", 0));
    content.showText(text + " ");
    content.endText();
    content.restoreState();
  }
}
