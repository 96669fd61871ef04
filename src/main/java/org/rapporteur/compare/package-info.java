/// A country's published record beside that of other countries.
///
/// Owns `TierHistory`, `PublishedTier`. Takes the reference table `reference/tiers.csv` from the
/// class path; gives published tiers only: what was inferred or is not known stays out of the
/// table, so that it is a gap wherever it is drawn. JDK only.
package org.rapporteur.compare;
