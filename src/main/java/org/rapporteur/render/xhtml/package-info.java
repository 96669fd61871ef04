/// The pages of the report: one XHTML body, written by the templates, for paper and for screen.
///
/// Owns `XhtmlRenderer`, `XhtmlPages`, `XhtmlDocument`, the data model that templates see and the
/// guard around them. Takes a `Report` and, if wished, a folder of templates; gives two documents
/// with the same body and different style sheets.
package org.rapporteur.render.xhtml;
