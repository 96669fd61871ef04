package org.rapporteur.pipeline;

import java.util.Objects;
import java.util.OptionalInt;

/// What the analysis of a reading turns to.
///
/// @param against the report year that the reading is held against; empty for the year before,
///   where the workspace has it
public record Focus(OptionalInt against) {

  /// What is of interest where nobody asks for more.
  public static final Focus USUAL = new Focus(OptionalInt.empty());

  public Focus {
    Objects.requireNonNull(against, "against");
  }
}
