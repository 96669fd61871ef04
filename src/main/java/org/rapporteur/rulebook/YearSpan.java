package org.rapporteur.rulebook;

import java.util.Optional;
import java.util.OptionalInt;

/// The report years in which a rule holds, both ends included; open where there is no last year.
public record YearSpan(int first, OptionalInt last) {
  public YearSpan {
    if (last.isPresent() && last.getAsInt() < first) {
      throw new IllegalArgumentException("A span from " + first + " to " + last.getAsInt());
    }
  }

  public boolean contains(int reportYear) {
    return reportYear >= first && reportYear <= last.orElse(Integer.MAX_VALUE);
  }

  public boolean overlaps(YearSpan other) {
    return first <= other.last.orElse(Integer.MAX_VALUE)
        && other.first <= last.orElse(Integer.MAX_VALUE);
  }

  /// The years that are in both spans; empty where there is none.
  public Optional<YearSpan> within(YearSpan other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    OptionalInt end =
        last.isPresent() && last.getAsInt() <= other.last.orElse(Integer.MAX_VALUE)
            ? last
            : other.last;
    return Optional.of(new YearSpan(Math.max(first, other.first), end));
  }
}
