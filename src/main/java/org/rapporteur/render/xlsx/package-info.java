/// The report as a workbook, as a statistics office publishes one.
///
/// Owns `XlsxRenderer`. Takes a `Report`; gives the bytes of an xlsx file. First the sheets are
/// laid out as `SheetPlan`s, which know no library; then each `Part` of the file is written as
/// text, since a model of its XML costs a second a file; Apache POI, which no other package of the
/// report sees, knows references and formats and packs the parts.
package org.rapporteur.render.xlsx;
