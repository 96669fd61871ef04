/// The forms that institutions fill in: one workbook an institution, made to be filled at once.
///
/// Owns `FormOrder`, `FormWriter`. Takes the catalogue's `Forms`, a `Respondent` and its figures of
/// the year before; gives the bytes of an xlsx file. A filled form is read by `ingest`, which knows
/// it by `FormMarks`. `ControlWriter` writes the control workbook of the office itself. Apache POI
/// writes the workbook; the same order gives the same bytes.
package org.rapporteur.forms;
