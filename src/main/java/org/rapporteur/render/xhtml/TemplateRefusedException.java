package org.rapporteur.render.xhtml;

/// A template or style sheet that cannot be used: not there, wrong, unsafe, or without end. The
/// message says which one and why, in words for whoever wrote it.
public final class TemplateRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateRefusedException(String message) {
    super(message);
  }

  TemplateRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
