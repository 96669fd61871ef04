package org.rapporteur.report;

import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// One cell of a table.
public sealed interface Cell {

  record Words(String text) implements Cell {
    public Words {
      Objects.requireNonNull(text, "text");
    }
  }

  /// A number.
  ///
  /// @param text the value as written in the report's language, shorthand and marks included
  record Value(PublishedValue value, String text) implements Cell {
    public Value {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(text, "text");
    }
  }

  default String text() {
    return switch (this) {
      case Words(String text) -> text;
      case Value(PublishedValue _, String text) -> text;
    };
  }
}
