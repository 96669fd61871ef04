/// What a published workbook must be, as named points, each with ways to spoil a workbook that the
/// point must notice.
///
/// Owns `Checklist`. Takes the bytes of a workbook, read from its parts without the library that
/// wrote them; gives a `Verdict` a point. The points are those of the UK Government Analysis
/// Function's guidance "Releasing statistics in spreadsheets", and our own.
package org.rapporteur.render.xlsx.checklist;
