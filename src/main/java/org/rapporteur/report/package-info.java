/// The report as a model: what is said, in which order, with which figures; nothing of how it
/// looks.
///
/// Owns `Report`, `Section`, `Block`, `FactTable`, `Chart`, `Scorecard`, `FactRow`. Takes the
/// statistical record, the assessment, the comparison and the protected values; gives a `Report`.
/// Every number in it is a `PublishedValue`; every format renders the same tables.
package org.rapporteur.report;
