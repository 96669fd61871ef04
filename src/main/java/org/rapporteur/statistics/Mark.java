package org.rapporteur.statistics;

/// What a reader must know of a figure besides its value.
public enum Mark {
  PROVISIONAL,
  REVISED,
  ESTIMATED,
  LOW_RELIABILITY,
  /// Not to be compared with the year before: the law, the definition or the way of counting
  /// changed.
  BREAK
}
