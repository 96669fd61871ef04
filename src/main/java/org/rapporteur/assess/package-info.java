/// Facts into findings: tests, criteria, standards, score bands and the indicative tier, each with
/// its trace.
///
/// Owns `Assessment`, `CriterionResult`, `TestResult`, `Trace`, `Band`, `TierDetermination`. Takes
/// a `StatisticsRecord` and a `Rulebook`; gives an `Assessment`. JDK only; no clock, no text.
package org.rapporteur.assess;
