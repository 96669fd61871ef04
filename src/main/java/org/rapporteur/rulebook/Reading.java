package org.rapporteur.rulebook;

import java.util.Objects;

/// How a profile reads an open point of the law, and why.
public record Reading(OpenPoint point, String choice, Ground ground) {
  public Reading {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(ground, "ground");
    if (!point.choices().contains(choice)) {
      throw new IllegalArgumentException(point.id() + " cannot be read as " + choice);
    }
  }
}
