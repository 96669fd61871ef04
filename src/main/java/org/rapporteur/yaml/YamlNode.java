package org.rapporteur.yaml;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;

/// A node of a YAML document with the line it starts on, from 1.
public sealed interface YamlNode {

  int line();

  /// A scalar. `plain` says that it was written without quotes.
  record Scalar(String text, boolean plain, int line) implements YamlNode {
    /// Whether it is YAML's way of saying nothing: empty, `~` or `null`, unquoted.
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Mapping(SequencedMap<String, Entry> entries, int line) implements YamlNode {
    public Mapping {
      entries = Collections.unmodifiableSequencedMap(entries);
    }
  }

  /// A key's line and its value.
  record Entry(int line, YamlNode value) {}
}
