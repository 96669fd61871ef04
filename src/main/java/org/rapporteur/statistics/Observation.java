package org.rapporteur.statistics;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One published figure: a count, an amount or a share.
///
/// @param legalBasis the article of law under which a justice figure was counted
public record Observation(
    Series series,
    Period period,
    Measure measure,
    Set<Mark> marks,
    Optional<String> legalBasis,
    Optional<String> note,
    Provenance provenance) {

  private static final Set<Mark> NO_MARKS = Collections.emptySortedSet();

  public Observation {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(measure, "measure");
    marks = marks.isEmpty() ? NO_MARKS : Collections.unmodifiableSortedSet(new TreeSet<>(marks));
    Objects.requireNonNull(legalBasis, "legalBasis");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(provenance, "provenance");
  }

  /// Whether it was estimated from a sample, and is no count. A million figures are asked.
  @SuppressWarnings("ReferenceEquality") // All without marks have the same set.
  public boolean isEstimate() {
    return marks != NO_MARKS && marks.contains(Mark.SAMPLE);
  }

  /// Whether it was made of what the source says of other periods: their sum, or the word that they
  /// do not fill this one.
  public boolean isOfOtherPeriods() {
    return !provenance.further().isEmpty()
        || measure.equals(Measure.missing(MissingReason.Plain.OTHER_PERIOD));
  }

  /// The same figure with one more mark.
  public Observation with(Mark mark) {
    Set<Mark> more = new TreeSet<>(marks);
    more.add(mark);
    return new Observation(series, period, measure, more, legalBasis, note, provenance);
  }

  /// The same figure with another measure.
  public Observation with(Measure other) {
    return new Observation(series, period, other, marks, legalBasis, note, provenance);
  }
}
