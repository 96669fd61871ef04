/// Published tiers: a country's record beside that of other countries.
///
/// Owns `TierHistory`, `PublishedTier`, `State`, `TierImport`. Takes the reference tables of the
/// class path and a user's own table; gives published tiers only: what was inferred or is not known
/// stays out, so that it is a gap wherever it is drawn. JDK only.
package org.rapporteur.compare;
