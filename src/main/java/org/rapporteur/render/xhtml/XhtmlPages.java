package org.rapporteur.render.xhtml;

import java.util.Objects;

/// The same report twice: one body, two frames.
///
/// @param print for paper, laid out by the PDF writer
/// @param screen for browsers, its fonts not yet embedded
public record XhtmlPages(XhtmlDocument print, XhtmlDocument screen) {
  public XhtmlPages {
    Objects.requireNonNull(print, "print");
    Objects.requireNonNull(screen, "screen");
  }
}
