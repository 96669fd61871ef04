package org.rapporteur.ingest;

import java.util.Comparator;
import java.util.Objects;

/// The content of a cell, without blanks at its ends.
public record RawCell(String text, Kind kind) implements Comparable<RawCell> {

  private static final Comparator<RawCell> ORDER =
      Comparator.comparing(RawCell::text).thenComparing(RawCell::kind);

  public static final RawCell BLANK = new RawCell("", Kind.TEXT);

  /// What the file says that a cell is.
  public enum Kind {
    TEXT,
    /// A number stored as a number: its decimal mark is a point, and nothing groups its digits.
    NUMBER,
    /// A formula of which no result is stored. It is never 0 and never blank.
    NO_RESULT
  }

  public RawCell {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }

  /// Not for sorting: a hash table whose keys have an order stays fast where somebody has made a
  /// hundred thousand texts with one hash code.
  @Override
  public int compareTo(RawCell other) {
    return ORDER.compare(this, other);
  }

  public boolean isBlank() {
    return text.isEmpty() && kind != Kind.NO_RESULT;
  }
}
