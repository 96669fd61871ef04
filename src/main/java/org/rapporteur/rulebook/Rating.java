package org.rapporteur.rulebook;

/// The finding of a test, a criterion or a standard.
public enum Rating {
  MET,
  PARTLY_MET,
  NOT_MET,
  /// The statute presumes it: data were asked for and not provided (rules DP-1, DP-2).
  PRESUMED_NOT_MET,
  /// The facts here do not say. Never the same as NOT_MET.
  UNKNOWN,
  /// The question does not arise; its weight leaves the denominator.
  NOT_APPLICABLE
}
