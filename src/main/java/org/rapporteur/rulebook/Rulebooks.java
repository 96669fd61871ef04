package org.rapporteur.rulebook;

/// The rulebooks of all report years under one judgement profile, read once.
@FunctionalInterface
public interface Rulebooks {

  /// The rulebook of a report year, or why there is none.
  RulebookOutcome in(int reportYear);
}
