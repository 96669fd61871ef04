/// The figures of a country as typed, immutable values.
///
/// Owns `Measure`, `Observation`, `Answer`, `Offence`, `DataRequest`, `Period`, `StatisticsYear`,
/// `StatisticsRecord`. Takes nothing but the JDK; `validate` makes these values, `assess` and
/// `report` read them. A missing number is never 0.
package org.rapporteur.statistics;
