package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PDFCreationListener;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.render.xhtml.XhtmlDocument;

/// The parts of both standards that concern the file as a whole: version, language, title, colour
/// profile, metadata, identifier.
final class Conformance implements PDFCreationListener {
  private static final String TOOL = "Rapporteur";
  private static final byte[] SRGB = resource("/color/sRGB.icc");
  private static final String XMP =
      new String(resource("/org/rapporteur/render/pdf/metadata.xmp"), StandardCharsets.UTF_8);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final XhtmlDocument document;
  private final byte[] id;

  /// @param id identity of the document, of which the file's /ID takes the first 16 bytes
  Conformance(XhtmlDocument document, byte[] id) {
    this.document = document;
    this.id = id.clone();
  }

  @Override
  public void preOpen(ITextRenderer renderer) {
    PdfWriter writer = renderer.getWriter();
    writer.setPDFXConformance(PdfWriter.PDFA2A);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }

  @Override
  public void preWrite(ITextRenderer renderer, int pageCount) {
    // All metadata are written on close, when the library has put in its own.
  }

  @Override
  public void onClose(ITextRenderer renderer) {
    PdfWriter writer = renderer.getWriter();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    describe(writer.getInfo());
    writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
  }

  private static PdfDictionary outputIntent(PdfWriter writer) {
    try {
      PdfStream profile = new PdfStream(SRGB);
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress();
      PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
      return intent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(PdfDictionary info) {
    PdfString date =
        new PdfString(
            "D:"
                + document.created().format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT))
                + "000000Z");
    info.put(PdfName.TITLE, new PdfString(document.title(), PdfObject.TEXT_UNICODE));
    info.put(PdfName.AUTHOR, new PdfString(document.author(), PdfObject.TEXT_UNICODE));
    info.put(PdfName.SUBJECT, new PdfString(document.subject(), PdfObject.TEXT_UNICODE));
    info.put(PdfName.CREATOR, new PdfString(TOOL));
    info.put(PdfName.PRODUCER, new PdfString(TOOL));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    String hex = HexFormat.of().formatHex(id, 0, 16);
    info.put(PdfName.FILEID, new PdfLiteral("[<" + hex + "><" + hex + ">]"));
  }

  private String xmp() {
    return PLACEHOLDER.matcher(XMP).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
  }

  private String value(String name) {
    return switch (name) {
      case "language" -> document.language();
      case "title" -> escape(document.title());
      case "author" -> escape(document.author());
      case "subject" -> escape(document.subject());
      case "date" -> document.created() + "T00:00:00Z";
      case "tool" -> TOOL;
      default -> throw new IllegalStateException("metadata.xmp: unknown {" + name + "}");
    };
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] resource(String path) {
    try (InputStream in = Conformance.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
