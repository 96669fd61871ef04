package org.rapporteur.render.xhtml;

import java.util.HashSet;
import java.util.Set;

/// Hands out the ids of a document, each once.
final class Anchors {
  private final Set<String> taken = new HashSet<>();

  /// An id close to the one asked for: letters, digits and hyphens, starting with a letter.
  String of(String wished) {
    String plain = wished.replaceAll("[^A-Za-z0-9]+", "-");
    String base = plain.matches("[A-Za-z].*") ? plain : "x-" + plain;
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
