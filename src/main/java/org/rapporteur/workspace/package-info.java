/// A workspace: the folder of one country's data and its settings, `rapporteur.yaml` or the control
/// workbook `rapporteur.xlsx`.
///
/// Owns `Workspace` and its parts. Takes a folder; gives `Workspace` and diagnostics, all problems
/// at once with their places. Paths that climb out of the folder are refused. Its keys are those of
/// `docs/reference/workspace.schema.json`.
package org.rapporteur.workspace;
