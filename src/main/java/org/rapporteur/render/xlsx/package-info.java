/// The report as a workbook, as a statistics office publishes one.
///
/// Owns `XlsxRenderer`. Takes a `Report`; gives the bytes of an xlsx file. First the sheets are
/// laid out as `SheetPlan`s, which know no library; then `WorkbookWriter` writes them with Apache
/// POI, which no other package of the report sees.
package org.rapporteur.render.xlsx;
