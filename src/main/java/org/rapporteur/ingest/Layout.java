package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// The columns of a table, and the labels of its rows where the mapping lists them: by them a
/// mapping recognises the file for which it was written.
final class Layout {

  static final String COLUMN = "column: ";
  static final String ROW = "row: ";

  private Layout() {}

  /// The lines of a layout, from left to right and from top to bottom, each once.
  ///
  /// @param rows the labels of each closed column of labels, by its header
  static List<String> lines(TableHeader header, Map<String, List<String>> rows) {
    List<String> lines = new ArrayList<>();
    header.columns().forEach(column -> lines.add(COLUMN + column.path()));
    rows.forEach((name, labels) ->
        new LinkedHashSet<>(labels).forEach(label -> lines.add(ROW + name + " = " + label)));
    return lines;
  }

  /// Whether a file has the layout for which its mapping was written; findings where it differs.
  static boolean check(
      List<String> stored,
      List<String> found,
      SourceLocation place,
      Consumer<Diagnostic> findings) {
    List<String> before = stored.stream().map(LabelText::key).toList();
    List<String> now = found.stream().map(LabelText::key).toList();
    List<String> gone = without(stored, now);
    List<String> added = without(found, before);
    if (!gone.isEmpty() || !added.isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.LAYOUT_CHANGED, place, Map.of("gone", gone, "added", added)));
      return false;
    }
    if (!columns(before).equals(columns(now))) {
      findings.accept(
          new Diagnostic(DiagnosticCode.COLUMNS_MOVED, place, Map.of("found", plain(found))));
    }
    return true;
  }

  private static List<String> columns(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith(COLUMN)).toList();
  }

  private static List<String> plain(List<String> lines) {
    return columns(lines).stream().map(line -> line.substring(COLUMN.length())).toList();
  }

  private static List<String> without(List<String> lines, List<String> known) {
    List<String> rest = new ArrayList<>(known);
    return lines.stream().filter(line -> !rest.remove(LabelText.key(line))).toList();
  }
}
