package org.rapporteur.pipeline;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.rulebook.Tier;

/// What the analysis of a reading turns to.
///
/// @param against the report year that the reading is held against; empty for the year before,
///   where the workspace has it
/// @param towards the tier to which the smallest set of lawful inputs is looked for, where one is
public record Focus(OptionalInt against, Optional<Tier> towards) {

  /// What is of interest where nobody asks for more.
  public static final Focus USUAL = new Focus(OptionalInt.empty(), Optional.empty());

  /// What the yearly report says.
  public static final Focus REPORT = new Focus(OptionalInt.empty(), Optional.of(Tier.TIER_1));

  public Focus {
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(towards, "towards");
  }
}
