package org.rapporteur.statistics;

/// What a reader must know of a figure besides its value.
public enum Mark {
  PROVISIONAL,
  REVISED,
  ESTIMATED,
  LOW_RELIABILITY,
  /// Not to be compared with the year before: the law, the definition or the way of counting
  /// changed.
  BREAK,
  /// Estimated by its source from a sample: an interval is one of sampling. It is no count, so it
  /// is shown, never scored and never checked as one.
  SAMPLE,
  /// A national figure on which the counts of several institutions agree.
  RECONCILED,
  /// A national figure, or a part of one, of which bounds are known.
  BOUNDS,
  /// A national figure without the count of an institution: it may be any more.
  AT_LEAST,
  /// Figures contradict each other: the true one may be any from what was read to what the others
  /// imply.
  CONTRADICTED;

  /// Whether a source may set this mark; the others follow from bridges and checks.
  public boolean isOfSources() {
    return switch (this) {
      case PROVISIONAL, REVISED, ESTIMATED, LOW_RELIABILITY, BREAK, SAMPLE -> true;
      case RECONCILED, BOUNDS, AT_LEAST, CONTRADICTED -> false;
    };
  }
}
