package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The texts of help and of failures. Read without the message formatter of the reports: `--help`
/// need not load it, and a failure must not depend on it.
final class CommandTexts {
  private CommandTexts() {}

  static ResourceBundle english() {
    return load("/i18n/cli_en.properties");
  }

  /// Reads one file by its exact name; `ResourceBundle.getBundle` would ask the default locale.
  static ResourceBundle load(String resource) {
    try (InputStream bytes = CommandTexts.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("not in the jar: " + resource);
      }
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        return new PropertyResourceBundle(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
