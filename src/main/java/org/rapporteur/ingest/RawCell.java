package org.rapporteur.ingest;

import java.util.Objects;

/// The content of a cell, without blanks at its ends.
public record RawCell(String text, Kind kind) {

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

  public boolean isBlank() {
    return text.isEmpty() && kind != Kind.NO_RESULT;
  }
}
