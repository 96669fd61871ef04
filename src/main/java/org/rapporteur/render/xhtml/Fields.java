package org.rapporteur.render.xhtml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// One node of what templates see: named strings, truth values, lists and further nodes. Every
/// string passes `VisibleText` on its way in.
final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  Fields text(String name, String text) {
    values.put(name, VisibleText.of(text));
    return this;
  }

  Fields flag(String name, boolean flag) {
    values.put(name, flag);
    return this;
  }

  Fields node(String name, Map<String, ?> node) {
    values.put(name, node);
    return this;
  }

  Fields list(String name, List<?> nodes) {
    values.put(name, nodes);
    return this;
  }

  Fields texts(String name, List<String> texts) {
    return list(name, texts.stream().map(VisibleText::of).toList());
  }

  /// Those that say something.
  static List<String> present(String... texts) {
    return Stream.of(texts).filter(text -> !text.isBlank()).toList();
  }

  <T> Fields each(String name, List<T> items, Function<T, Map<String, Object>> node) {
    return list(name, items.stream().map(node).toList());
  }

  Map<String, Object> map() {
    return values;
  }
}
