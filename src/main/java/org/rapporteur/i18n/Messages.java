package org.rapporteur.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one or more bundles in one language.
///
/// A text with arguments is an ICU MessageFormat pattern with named arguments; a text asked for
/// without arguments is taken as it stands.
public final class Messages {

  private final Language language;
  private final Map<String, String> texts;

  /// Patterns as parsed, by key: parsing costs many times what formatting does.
  private final Map<String, MessageText> patterns = new ConcurrentHashMap<>();

  private Messages(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /// Loads the bundles `i18n/<bundle>_<language>.properties`.
  ///
  /// @throws IllegalArgumentException where a bundle is missing or two bundles share a key
  public static Messages of(Language language, String... bundles) {
    Map<String, String> texts = new HashMap<>();
    for (String bundle : bundles) {
      load(bundle, language)
          .forEach((key, text) -> {
            if (texts.put(key.toString(), text.toString()) != null) {
              throw new IllegalArgumentException("Key " + key + " stands in two bundles");
            }
          });
    }
    return new Messages(language, texts);
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// The text as it stands.
  public String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + language.tag());
    }
    return text;
  }

  /// The text with its arguments put in. Arguments are strings, numbers (for plurals) or `Formats`
  /// results.
  public String text(String key, Map<String, ?> arguments) {
    String pattern = text(key);
    if (arguments.isEmpty()) {
      return pattern;
    }
    return patterns.computeIfAbsent(key, _ -> new MessageText(pattern, language)).with(arguments);
  }

  /// All texts whose key starts with the prefix, by the rest of the key.
  public SortedMap<String, String> under(String prefix) {
    SortedMap<String, String> found = new TreeMap<>();
    texts.forEach((key, text) -> {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), text);
      }
    });
    return found;
  }

  static Properties reviews() {
    return properties("/i18n/reviews.properties");
  }

  private static Properties load(String bundle, Language language) {
    return properties(resource(bundle, language));
  }

  private static String resource(String bundle, Language language) {
    return "/i18n/" + bundle + "_" + language.tag() + ".properties";
  }

  private static Properties properties(String resource) {
    try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("No bundle " + resource);
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
