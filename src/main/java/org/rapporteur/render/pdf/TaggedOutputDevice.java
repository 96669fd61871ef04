package org.rapporteur.render.pdf;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.IdentityHashMap;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.FSFont;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Paints pages and marks every piece of them, either as content of a tag or as an artifact.
///
/// One rule covers all that is not text, image or chart: whatever is drawn while no sequence is
/// open is an artifact. So backgrounds, borders, underlines and bullets can never stay unmarked.
final class TaggedOutputDevice extends ITextOutputDevice {
  private static final PdfName ARTIFACT = new PdfName(Roles.ARTIFACT);

  private final PrintNamespace namespace = new PrintNamespace();
  private final GlyphGuard glyphs = new GlyphGuard();
  private final IdentityHashMap<Node, Integer> headerPages = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> begun = new IdentityHashMap<>();
  private Document dom;
  private Structure structure;
  private Links links;
  private BaseFont font;
  private float pageHeight;
  private int page;
  private boolean marking;
  private boolean spaceFollows;

  TaggedOutputDevice(float dotsPerPoint) {
    super(dotsPerPoint);
  }

  PrintNamespace namespace() {
    return namespace;
  }

  void refuseMissingGlyphs() {
    if (!glyphs.missing().isEmpty()) {
      throw new MissingGlyphsException(glyphs.missing());
    }
  }

  @Override
  public void start(Document document) {
    super.start(document);
    dom = document;
    namespace.startPainting();
  }

  @Override
  public void setWriter(PdfWriter writer) {
    super.setWriter(writer);
    structure = new Structure(dom, writer.getStructureTreeRoot());
    links = new Links(this, structure);
  }

  @Override
  public void initializePage(PdfContentByte content, float height) {
    super.initializePage(content, height);
    pageHeight = height;
    page++;
  }

  @Override
  public void finish(RenderingContext c, Box root) {
    super.finish(c, root);
    structure.seal();
  }

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    if (text.getSubstring().isEmpty()) {
      return;
    }
    InlineLayoutBox box = text.getParent();
    int baseline = box.getAbsY() + box.getBaseline();
    if (box.isContainedInMarginBox()) {
      boolean header = baseline < c.getPage().getHeight(c) / 2;
      artifact(header ? "Header" : "Footer", () -> super.drawText(c, text));
    } else if (isOn(c.getPage(), baseline)) {
      // A line at the edge of a page is painted, and clipped away, on the other page too.
      drawContent(c, text, owner(box));
    }
  }

  private void drawContent(RenderingContext c, InlineText text, Element owner) {
    if (structure.isArtifact(owner) || isBetweenEntries(text)) {
      artifact("", () -> super.drawText(c, text));
    } else if (isLeader(text)) {
      artifact("", () -> super.drawText(c, text));
      // Else the entry and its page number would be read as one word.
      mark(tag(c, text, owner), () -> drawSpace(text.getParent()));
    } else if (isRepeated(owner)) {
      artifact("Repeated", () -> super.drawText(c, text));
    } else {
      spaceFollows = Spaces.followUnseen(text);
      mark(tag(c, text, owner), () -> super.drawText(c, text));
      spaceFollows = false;
    }
  }

  /// White space between the entries of a list or the cells of a row, as entries that stand side by
  /// side leave it.
  private static boolean isBetweenEntries(InlineText text) {
    return text.getSubstring().isBlank()
        && text.getTextNode() != null
        && text.getTextNode().getParentNode() instanceof Element around
        && Roles.of(around).map(Roles::holdsEntries).orElse(false);
  }

  private void drawSpace(InlineLayoutBox box) {
    super.drawString(" ", box.getAbsX(), box.getAbsY() + box.getBaseline(), null);
  }

  private Tag tag(RenderingContext c, InlineText text, Element owner) {
    boolean first = begun.put(owner, true) == null;
    if (text.getTextNode() != null) {
      return structure.text(text.getTextNode(), text.getStart());
    }
    return structure.generated(owner, isBefore(c, owner, first));
  }

  /// Painted boxes do not tell `::before` from `::after`. Where an element has both, the first one
  /// painted, ahead of all text of the element, is `::before`.
  private static boolean isBefore(RenderingContext c, Element owner, boolean first) {
    boolean before = c.getCss().getPseudoElementStyle(owner, "before") != null;
    boolean after = c.getCss().getPseudoElementStyle(owner, "after") != null;
    return before && (!after || first);
  }

  /// The dots of a table of contents: generated, and no letters in it.
  private static boolean isLeader(InlineText text) {
    return text.getTextNode() == null
        && text.getSubstring().length() > 2
        && text.getSubstring().matches("[ ._·]*");
  }

  /// Whether this is a table header that has been read on an earlier page.
  boolean isRepeated(Element element) {
    for (Node n = element; n instanceof Element; n = n.getParentNode()) {
      if (n.getNodeName().equals("thead") || n.getNodeName().equals("tfoot")) {
        return headerPages.computeIfAbsent(n, _ -> page) != page;
      }
    }
    return false;
  }

  static Element owner(Box box) {
    Box b = box;
    while (b.getElement() == null) {
      b = b.getParent();
    }
    return b.getElement();
  }

  static boolean isOn(PageBox page, int y) {
    return y >= page.getTop() && y < page.getBottom();
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    Element element = box.getElement();
    if (!box.isContainedInMarginBox() && !isOn(c.getPage(), box.getAbsY())) {
      return;
    }
    if (box.isContainedInMarginBox()
        || structure.isArtifact(element)
        || (element.getNodeName().equals("img")
            && element.hasAttribute("alt")
            && element.getAttribute("alt").isEmpty())) {
      artifact("", () -> super.paintReplacedElement(c, box));
      return;
    }
    Tag tag = structure.figure(element);
    float left = x(box.getAbsX());
    float top = y(box.getAbsX(), box.getAbsY());
    TagAttributes.box(
        tag,
        left,
        top - getDeviceLength(box.getHeight()),
        left + getDeviceLength(box.getWidth()),
        top);
    mark(tag, () -> super.paintReplacedElement(c, box));
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    super.paintBackground(c, box);
    links.annotate(c, box, page);
  }

  @Override
  public void setFont(FSFont used) {
    super.setFont(used);
    font = ((ITextFSFont) used).getFontDescription().getFont();
  }

  @Override
  public void drawString(String text, float x, float y, JustificationInfo justification) {
    checkGlyphs(font, text);
    String whole = spaceFollows ? text + " " : text;
    artifactUnlessMarking(() -> super.drawString(whole, x, y, justification));
  }

  void checkGlyphs(BaseFont used, String text) {
    glyphs.check(used, text, page);
  }

  @Override
  public void draw(Shape shape) {
    artifactUnlessMarking(() -> super.draw(shape));
  }

  @Override
  public void fill(Shape shape) {
    artifactUnlessMarking(() -> super.fill(shape));
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    artifactUnlessMarking(() -> super.drawImage(image, x, y));
  }

  private void artifactUnlessMarking(Runnable painting) {
    if (marking) {
      painting.run();
    } else {
      artifact("", painting);
    }
  }

  /// @param kind `Header` or `Footer` of the page, `Repeated` for a header of a table, or empty
  private void artifact(String kind, Runnable painting) {
    PdfDictionary properties = new PdfDictionary();
    if (!kind.isEmpty()) {
      properties.put(PdfName.TYPE, new PdfName("Pagination"));
      if (!kind.equals("Repeated")) {
        properties.put(PdfName.SUBTYPE, new PdfName(kind));
      }
    }
    getCurrentPage().beginMarkedContentSequence(ARTIFACT, kind.isEmpty() ? null : properties, true);
    run(painting);
  }

  private void mark(Tag tag, Runnable painting) {
    getCurrentPage().beginMarkedContentSequence(tag);
    run(painting);
  }

  private void run(Runnable painting) {
    marking = true;
    painting.run();
    marking = false;
    getCurrentPage().endMarkedContentSequence();
  }

  /// Horizontal place on the page in points, of a place in layout dots.
  float x(int dots) {
    return (float) point(dots, 0).getX();
  }

  /// Vertical place on the page in points from below, of a place in layout dots from above.
  float y(int dotsX, int dotsY) {
    return pageHeight - (float) point(dotsX, dotsY).getY();
  }

  private Point2D point(int x, int y) {
    return getTransform().transform(new Point2D.Float(x, y), null);
  }
}
