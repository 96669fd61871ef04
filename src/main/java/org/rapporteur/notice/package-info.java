/// What was found in the data, for those who are to mend it and for machines.
///
/// Owns `Notice` and its forms: JSON, SARIF 2.1.0, JUnit XML, HTML, and a copy of the sender's
/// workbook with comments. Takes a `DiagnosticReport`; gives bytes. What goes to servers carries no
/// value of a cell unless asked.
package org.rapporteur.notice;
