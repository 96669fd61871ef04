package org.rapporteur.statistics;

/// The movement of a figure against the year before, in the figure's own sense: `UP` is more.
public enum Direction {
  UP,
  SAME,
  DOWN
}
