package org.rapporteur.render.pdf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import org.openpdf.util.XRLogger;

/// What the layout engine would only log while rendering one document.
///
/// It drops what it does not understand (a CSS property, an image) and goes on; a report with a
/// piece missing must not be handed out, so every such warning refuses the document.
final class LayoutWarnings {
  static final ScopedValue<LayoutWarnings> CURRENT = ScopedValue.newInstance();

  private final Set<String> messages = new LinkedHashSet<>();

  void add(String message) {
    messages.add(message);
  }

  void refuseAny() {
    if (!messages.isEmpty()) {
      throw new IllegalArgumentException(
          "the document cannot be shown faithfully: " + String.join("; ", messages));
    }
  }

  /// Ends the engine's own logging: warnings go to their rendering, the rest nowhere.
  static final class Logger implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {
      if (level.intValue() >= Level.WARNING.intValue() && CURRENT.isBound()) {
        CURRENT.get().add(message);
      }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
      log(where, level, cause == null ? message : message + ": " + cause.getMessage());
    }

    @Override
    public void setLevel(String logger, Level level) {
      // Nothing to set: one rule for all.
    }
  }
}
