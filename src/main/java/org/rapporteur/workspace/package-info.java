/// A workspace: the folder of one country's data and its settings file `rapporteur.yaml`.
///
/// Owns `Workspace` and its parts. Takes a folder; gives `Workspace` and diagnostics, all problems
/// at once with file and line. Paths that climb out of the folder are refused. Its keys are those
/// of `docs/reference/workspace.schema.json`.
package org.rapporteur.workspace;
