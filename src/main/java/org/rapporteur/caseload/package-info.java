/// Cases that outlast the year: accounts of what came in, went out and is pending, and what became
/// of those indicted in one period.
///
/// Owns `CaseFigures`, `Account`, `Cohort`, `LifeTable`. Takes figures and the catalogue's accounts
/// of casework; gives accounts, cohorts and rates that `validate` checks and `report` prints.
/// Stocks are always read, never derived. Uses the JDK alone.
package org.rapporteur.caseload;
