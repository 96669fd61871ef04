package org.rapporteur.assess;

/// How the open questions are answered in one run.
enum Case {
  /// Every open question answered no.
  WORST,
  /// On the evidence given: an open question counts for neither side.
  EVIDENCE,
  /// Every open question answered yes.
  BEST
}
