package org.rapporteur.reconcile;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.SourceLocation;

/// One step of a bridge: some persons, why they make two counts differ, and what shows it.
///
/// @param holder whose count holds these persons
/// @param evidence what shows the number; without it the line proves nothing
public record BridgeLine(
    Kind kind,
    Holder holder,
    Span count,
    Optional<String> evidence,
    Optional<String> note,
    SourceLocation location) {

  /// Why these persons make a difference. Those of the first six kinds do not belong in the
  /// national figure; those of the last two do.
  public enum Kind {
    /// Counted under another definition, such as presumed only.
    DEFINITION,
    /// Counted in another period.
    PERIOD,
    /// Something else than a person was counted.
    UNIT,
    /// Counted in the year before, and still in care.
    CARRY_OVER,
    /// The same person once more.
    COUNTED_TWICE,
    /// A slip in registering.
    ERROR,
    /// Known to one of the two institutions alone.
    SEEN_BY_ONE,
    /// Known to both.
    SEEN_BY_BOTH;

    /// Whether such persons stand in a count and not in the national figure.
    public boolean isOutside() {
      return this != SEEN_BY_ONE && this != SEEN_BY_BOTH;
    }
  }

  /// Whose count holds the persons of a line.
  public enum Holder {
    BASE,
    OTHER,
    BOTH
  }

  public BridgeLine {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(location, "location");
  }

  /// Whether it tells of persons of the national figure whom this one alone saw, or both.
  boolean isOfSeen(Holder by) {
    return holder == by && !kind.isOutside();
  }

  public boolean isProven() {
    return evidence.isPresent();
  }
}
