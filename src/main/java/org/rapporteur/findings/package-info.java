/// What would change a reading, what did change it, and on what it rests.
///
/// Owns `Robustness`, `ScepticsView`, `ChangeTrace` and `PathToTier`. Takes an `Assessment` with
/// the record and the rulebook it was made from; gives values without words. JDK only.
package org.rapporteur.findings;
