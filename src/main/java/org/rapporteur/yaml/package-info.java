/// YAML as a tree that knows its lines.
///
/// Owns `YamlFile`, `YamlNode`. Takes the text of a file; gives a located tree and diagnostics, so
/// that a reader of settings, laws or answers reports all problems at once with file and line.
/// Aliases, anchors, tags and duplicate keys are refused. A tree can be made of the cells of a
/// workbook, too, and is then read in the same way.
package org.rapporteur.yaml;
