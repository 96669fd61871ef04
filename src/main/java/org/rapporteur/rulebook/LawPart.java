package org.rapporteur.rulebook;

import java.util.Locale;

/// The parts of a law file, in the order in which a reader meets them.
public enum LawPart {
  STANDARDS,
  CRITERIA,
  /// Tests of a standard or criterion.
  TESTS,
  SIGNIFICANT_EFFORTS,
  PROOF_OF_FAILURE,
  WATCH_CONDITIONS,
  RULES;

  /// The key of the part in a law file.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
