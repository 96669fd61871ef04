/// Diagnostics as values: what is wrong with the data, where, and with which operands.
///
/// Owns `Diagnostic`, `DiagnosticCode`, `Severity`, `SourceLocation`, `DiagnosticReport`, `Waiver`.
/// Takes nothing; every stage that reads or checks data gives its findings in these types. The text
/// of a diagnostic comes late, from the bundles.
package org.rapporteur.diagnostic;
