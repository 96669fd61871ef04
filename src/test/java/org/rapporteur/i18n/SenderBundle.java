package org.rapporteur.i18n;

import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;

/// The bundles that those who send and collect figures read, each in every language.
enum SenderBundle {
  CATALOGUE,
  CONTROL,
  DESK,
  DIAGNOSTICS,
  FORMATS,
  FORMS;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The texts that stand in the bundle of a language itself.
  SortedMap<String, String> texts(Language language) {
    return Messages.of(language, code()).under("");
  }

  Path file(Language language) {
    return Path.of("src", "main", "resources", "i18n")
        .resolve(code() + "_" + language.tag() + ".properties");
  }
}
