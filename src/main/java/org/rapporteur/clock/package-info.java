/// The clock of the Tier 2 Watch List: which outcomes of the next report the Act allows.
///
/// Owns `Clock`, `Standing`, `Outcome`, `PastTiers`. Takes the tiers of past reports, the
/// mechanical rules and a profile's readings of them; gives each outcome with its condition, its
/// rule and the years on which it rests. A year that is not known is not a year off the list. JDK
/// only.
package org.rapporteur.clock;
