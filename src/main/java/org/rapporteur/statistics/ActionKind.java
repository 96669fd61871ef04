package org.rapporteur.statistics;

/// The nine kinds of concrete action of 22 U.S.C. 7102(5), as added by P.L. 115-427 (rule DEF-3),
/// and the commitment, which is none of them.
public enum ActionKind {
  ENFORCEMENT,
  INVESTIGATION,
  PROSECUTION,
  CONVICTION,
  TRAINING,
  PROGRAMME,
  PREVENTION,
  VICTIM_SERVICES,
  MONEY_COMMITTED,
  /// A promise for the future: shown, never scored for report years since 2019 (rule EV-3).
  COMMITMENT
}
