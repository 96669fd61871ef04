package org.rapporteur.render.pdf;

import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.SharedContext;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/// Adds the links of a document as annotations that are part of the structure tree: one for each
/// line that a link stands on (ISO 14289-1, 7.18).
final class Links {
  private final TaggedOutputDevice device;
  private final Structure structure;
  private Latest latest;

  Links(TaggedOutputDevice device, Structure structure) {
    this.device = device;
    this.structure = structure;
  }

  /// Called for every box painted; does something for the outermost boxes of `<a href>`.
  void annotate(RenderingContext c, Box box, int page) {
    Element element = box.getElement();
    if (element == null
        || !element.getNodeName().equals("a")
        || !element.hasAttribute("href")
        || isInside(box, element)
        || box.isContainedInMarginBox()
        || !TaggedOutputDevice.isOn(c.getPage(), reference(box))
        || structure.isArtifact(element)
        || device.isRepeated(element)) {
      return;
    }
    Rectangle area = area(c, box);
    if (latest != null && latest.isSameLine(element, page, reference(box))) {
      latest = latest.extended(area);
    } else {
      latest = new Latest(element, page, reference(box), area, add(c, element, page));
    }
    latest.annotation().put(PdfName.RECT, new PdfRectangle(latest.area()));
  }

  private PdfAnnotation add(RenderingContext c, Element element, int page) {
    PdfWriter writer = device.getWriter();
    PdfAnnotation annotation = annotation(c, element, writer);
    Tag tag = structure.link(element);
    int key = writer.getStructureTreeRoot().addExistingObject(tag.getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    tag.add(
        structure.end(element), annotation.getIndirectReference(), writer.getPageReference(page));
    writer.addAnnotation(annotation);
    return annotation;
  }

  private PdfAnnotation annotation(RenderingContext c, Element element, PdfWriter writer) {
    PdfAnnotation annotation = new PdfAnnotation(writer, null);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(words(element), PdfObject.TEXT_UNICODE));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    String target = element.getAttribute("href");
    if (target.startsWith("#")) {
      annotation.put(PdfName.DEST, destination(c, target.substring(1), writer));
    } else {
      annotation.setAction(new PdfAction(target));
    }
    return annotation;
  }

  private static boolean isInside(Box box, Element element) {
    for (Box outer = box.getParent(); outer != null; outer = outer.getParent()) {
      if (element.isSameNode(outer.getElement())) {
        return true;
      }
    }
    return false;
  }

  private static int reference(Box box) {
    return box instanceof InlineLayoutBox line
        ? line.getAbsY() + line.getBaseline()
        : box.getAbsY();
  }

  private Rectangle area(RenderingContext c, Box box) {
    java.awt.Rectangle dots = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
    float left = device.x(dots.x);
    float top = device.y(dots.x, dots.y);
    return new Rectangle(
        left,
        top - device.getDeviceLength(dots.height),
        left + device.getDeviceLength(dots.width),
        top);
  }

  /// What a reader hears of the link where it is listed apart from the text.
  private static String words(Element link) {
    for (String attribute : new String[] {"aria-label", "title"}) {
      if (link.hasAttribute(attribute)) {
        return link.getAttribute(attribute);
      }
    }
    String text = link.getTextContent().strip().replaceAll("\\s+", " ");
    return text.isEmpty() ? link.getAttribute("href") : text;
  }

  private PdfDestination destination(RenderingContext c, String id, PdfWriter writer) {
    SharedContext context = device.getSharedContext();
    Box box = context.getBoxById(id);
    if (box == null) {
      throw new IllegalArgumentException("a link leads to #" + id + ", which is nowhere");
    }
    PageBox page = c.getRootLayer().getPage(c, reference(box));
    int fromTop = page.getMarginBorderPadding(c, Edge.TOP) + box.getAbsY() - page.getTop();
    float top = device.getDeviceLength((float) page.getHeight(c) - fromTop);
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    destination.addPage(writer.getPageReference(page.getPageNo() + 1));
    return destination;
  }

  /// The annotation added last. What a style sheet puts before and after a link is a box of its own
  /// on the same line, and belongs to the same annotation.
  private record Latest(
      Element element, int page, int baseline, Rectangle area, PdfAnnotation annotation) {

    boolean isSameLine(Element other, int otherPage, int otherBaseline) {
      return element.isSameNode(other) && page == otherPage && baseline == otherBaseline;
    }

    Latest extended(Rectangle more) {
      Rectangle both =
          new Rectangle(
              Math.min(area.getLeft(), more.getLeft()),
              Math.min(area.getBottom(), more.getBottom()),
              Math.max(area.getRight(), more.getRight()),
              Math.max(area.getTop(), more.getTop()));
      return new Latest(element, page, baseline, both, annotation);
    }
  }
}
