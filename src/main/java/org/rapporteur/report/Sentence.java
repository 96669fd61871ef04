package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// Words for the reader, already in the report's language, and the values that were put into them.
public record Sentence(String text, List<PublishedValue> values) {
  public Sentence {
    Objects.requireNonNull(text, "text");
    values = List.copyOf(values);
  }

  public static Sentence of(String text) {
    return new Sentence(text, List.of());
  }
}
