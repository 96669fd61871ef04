/// Raw rows and answers held against the catalogue and against each other.
///
/// Owns `Validation` and one small class a check. Takes the `Submission`s of a workspace and the
/// `Catalogue`; gives the `StatisticsRecord` of a report year and diagnostics, always both. Rows
/// with errors are left out of the record, figures that do not add up say so in it; whether a
/// report may then be made is the build's to decide.
package org.rapporteur.validate;
