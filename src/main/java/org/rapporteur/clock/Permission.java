package org.rapporteur.clock;

/// What the mechanical rules make of an outcome of the next report.
public enum Permission {
  /// No rule forbids or forces it.
  ON_THE_MERITS,
  /// Lawful only with a waiver of the automatic downgrade.
  IF_WAIVED,
  /// Tier 3: forced where the country is neither raised to Tier 1 or 2 nor has a waiver.
  UNLESS_RAISED_OR_WAIVED,
  /// Tier 3: forced where the country is not raised; no waiver can help.
  UNLESS_RAISED,
  /// Not lawful.
  NEVER,
  /// Depends on a year that is not known.
  UNKNOWN
}
