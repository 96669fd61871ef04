package org.rapporteur.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.util.XRLog;
import org.rapporteur.render.xhtml.XhtmlDocument;
import org.w3c.dom.Document;

/// Writes an XHTML document as a tagged PDF (PDF/UA-1 and PDF/A-2a).
///
/// The same document gives the same bytes. Calls may run side by side: each has its own layout
/// engine, and only parsed fonts, which are never changed, are shared.
public final class PdfRenderer {
  /// Layout units: 20 dots a CSS pixel, so 80/3 dots a point.
  private static final int DOTS_PER_PIXEL = 20;

  private static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 4f / 3f;

  static {
    // The layout engine reports what it cannot do to a process-wide logger only. This one passes
    // the report on to the rendering it came from.
    XRLog.setLoggerImpl(new LayoutWarnings.Logger());
    XRLog.setLoggingEnabled(true);
  }

  private PdfRenderer() {}

  /// Reads the fonts, which every document needs: worth doing beside other work, before there is
  /// one.
  public static void prepare() {
    Face.readAll();
  }

  /// Lays out the document and writes it.
  ///
  /// @throws MissingGlyphsException when a text holds characters that the document's fonts cannot
  ///   show; the data decide that, so callers should expect it
  /// @throws IllegalArgumentException when the XHTML, its styles or its charts use what the PDF
  ///   cannot show faithfully: a wrong template
  public static Pdf render(XhtmlDocument document) {
    return render(document, () -> {});
  }

  /// The same.
  ///
  /// @param laidOut run when the pages are laid out and remain to be written, which leaves more of
  ///   a machine to other work than layout does
  public static Pdf render(XhtmlDocument document, Runnable laidOut) {
    Document dom = XhtmlParser.parse(document.xhtml());
    byte[] id = fingerprint(document);
    LayoutWarnings warnings = new LayoutWarnings();
    return ScopedValue.where(LayoutWarnings.CURRENT, warnings)
        .where(SubsetTags.CURRENT, new SubsetTags.Letters(id))
        .call(() -> write(document, dom, id, warnings, laidOut));
  }

  private static Pdf write(
      XhtmlDocument document, Document dom, byte[] id, LayoutWarnings warnings, Runnable laidOut) {
    TaggedOutputDevice device = new TaggedOutputDevice(DOTS_PER_POINT);
    ClosedUserAgent userAgent = new ClosedUserAgent(device, DOTS_PER_PIXEL, warnings);
    ITextRenderer renderer =
        new ITextRenderer(
            DOTS_PER_POINT,
            DOTS_PER_PIXEL,
            device,
            userAgent,
            new FaceResolver(),
            new ReplacedElements(device, DOTS_PER_PIXEL),
            new ITextTextRenderer());
    renderer.getSharedContext().setCss(new PrintStyles(userAgent));
    renderer.setListener(new Conformance(document, id));
    renderer.setDocument(dom, null, device.namespace());
    renderer.layout();
    warnings.refuseAny();
    laidOut.run();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    renderer.createPDF(bytes);
    warnings.refuseAny();
    device.refuseMissingGlyphs();
    return new Pdf(bytes.toByteArray(), renderer.getRootBox().getLayer().getPages().size());
  }

  /// The identity of a document: everything that decides the bytes of its file.
  private static byte[] fingerprint(XhtmlDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          List.of(
              document.xhtml(),
              document.title(),
              document.language(),
              document.author(),
              document.subject(),
              document.created().toString())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
