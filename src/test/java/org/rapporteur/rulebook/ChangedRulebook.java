package org.rapporteur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;

/// The shipped rulebook with some words of its files changed, for tests of the loader.
abstract class ChangedRulebook {

  static final Catalogue CATALOGUE = CatalogueLoader.load();

  final Map<String, String> files = new TreeMap<>();

  void change(String file, String from, String to) {
    String text = files.getOrDefault(file, shipped(file));
    assertThat(text).as("the text to change in " + file).contains(from);
    files.put(file, text.replace(from, to));
  }

  /// Refused with a finding at the first line of the file that has the mark.
  void assertRefused(String file, String mark, String finding) {
    String content = files.containsKey(file) ? files.get(file) : shipped(file);
    int line = content.substring(0, content.indexOf(mark)).split("\n", -1).length;
    assertThatThrownBy(() -> load(2024))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .satisfies(message ->
            assertThat(message.lines())
                .anySatisfy(text ->
                    assertThat(text).startsWith(file + ":" + line + ": ").contains(finding)));
  }

  Rulebook found(int year) {
    return switch (load(year)) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook;
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new AssertionError("No rulebook for " + year);
    };
  }

  RulebookOutcome load(int year) {
    return RulebookLoader.read(
            "standard-1",
            CATALOGUE,
            file -> files.containsKey(file) ? files.get(file) : shipped(file))
        .in(year);
  }

  static String shipped(String file) {
    try (InputStream stream = RulebookLoader.class.getResourceAsStream("/rulebook/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
