package org.rapporteur.render.pdf;

import java.io.InputStream;
import java.net.URLConnection;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/// A user agent that opens nothing: images come inside the document as `data:` URIs, and any other
/// address is a fault of the template.
final class ClosedUserAgent extends ITextUserAgent {
  private final LayoutWarnings warnings;

  ClosedUserAgent(ITextOutputDevice device, int dotsPerPixel, LayoutWarnings warnings) {
    super(device, dotsPerPixel);
    this.warnings = warnings;
  }

  @Override
  public ImageResource getImageResource(String uri) {
    if (uri.startsWith("data:image/")) {
      return super.getImageResource(uri);
    }
    refuse(uri);
    return new ImageResource(uri, null);
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    refuse(uri);
    return new CSSResource(InputStream.nullInputStream());
  }

  @Override
  public XMLResource getXMLResource(String uri) {
    throw refused(uri);
  }

  @Override
  public byte[] getBinaryResource(String uri) {
    throw refused(uri);
  }

  @Override
  protected InputStream resolveAndOpenStream(String uri) {
    throw refused(uri);
  }

  @Override
  protected URLConnection openConnection(String uri) {
    throw refused(uri);
  }

  @Override
  public String resolveURI(String uri) {
    return uri;
  }

  /// Noted rather than thrown, as the engine swallows exceptions raised while it paints.
  private void refuse(String uri) {
    warnings.add(refused(uri).getMessage());
  }

  private static IllegalArgumentException refused(String uri) {
    String shown = uri == null ? "" : uri.substring(0, Math.min(uri.length(), 200));
    return new IllegalArgumentException("nothing is fetched from outside the document: " + shown);
  }
}
