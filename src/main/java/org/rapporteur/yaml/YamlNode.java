package org.rapporteur.yaml;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import org.rapporteur.diagnostic.SourceLocation;

/// A node of a tree of keys and values, with the place where it stands: the line of a YAML document
/// on which it starts, or a cell of a workbook.
public sealed interface YamlNode {

  SourceLocation place();

  /// A scalar. `plain` says that it was written without quotes.
  record Scalar(String text, boolean plain, SourceLocation place) implements YamlNode {
    /// Whether it is YAML's way of saying nothing: empty, `~` or `null`, unquoted.
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  record Sequence(List<YamlNode> items, SourceLocation place) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Mapping(SequencedMap<String, Entry> entries, SourceLocation place) implements YamlNode {
    public Mapping {
      entries = Collections.unmodifiableSequencedMap(entries);
    }
  }

  /// A key's place and its value.
  record Entry(SourceLocation place, YamlNode value) {}
}
