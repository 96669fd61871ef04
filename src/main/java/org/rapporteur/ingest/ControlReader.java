package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.ControlSheet;
import org.rapporteur.workspace.ControlTable;
import org.rapporteur.workspace.ControlTree;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.Settings;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.yaml.YamlNode;

/// Reads the control workbook, with the guards of every other workbook, into the tree that
/// `rapporteur.yaml` would be.
public final class ControlReader {

  /// A column of the settings sheet that explains the others.
  private static final String ABOUT = "about";

  private final Consumer<Diagnostic> findings;

  private ControlReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /// The settings in a control workbook; empty, with a finding, where it cannot be read.
  public static Optional<Settings> read(DataFile file, Consumer<Diagnostic> findings) {
    List<FileIdentity> identity = new ArrayList<>();
    try {
      List<Grid> sheets =
          new GridReader(FileForm.UNDECLARED, /* recalculate= */ true, findings)
              .read(file, identity);
      if (identity.isEmpty()) {
        return Optional.empty();
      }
      ControlReader reader = new ControlReader(findings);
      List<ControlTable> tables =
          sheets.stream().flatMap(sheet -> reader.table(sheet).stream()).toList();
      return Optional.of(ControlTree.of(identity.getFirst(), tables, findings));
    } catch (IOException _) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNREADABLE_FILE,
              new SourceLocation.WholeFile(file.name()),
              Map.of("problem", "denied")));
      return Optional.empty();
    }
  }

  private Optional<ControlTable> table(Grid grid) {
    String name = grid.sheet().orElseThrow().strip().toLowerCase(Locale.ROOT);
    Optional<ControlSheet> sheet = ControlSheet.ofCode(name);
    if (sheet.isEmpty()) {
      if (!name.equals(ControlSheet.LISTS)) {
        unknown(name, ControlSheet.codes(), grid.place());
      }
      return Optional.empty();
    }
    OptionalInt head = head(grid, sheet.get().anchor());
    if (head.isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.MISSING_KEY, grid.place(), Map.of("key", sheet.get().anchor())));
      return Optional.empty();
    }
    SortedMap<Integer, String> headings = headings(grid, head.getAsInt());
    List<ControlTable.Row> rows = new ArrayList<>();
    for (int row = head.getAsInt() + 1; row <= grid.lastRow(); row++) {
      if (!grid.isBlank(row)) {
        rows.add(row(grid, row, headings, sheet.get()));
      }
    }
    return Optional.of(new ControlTable(sheet.get(), rows));
  }

  /// The row of headings: the first in which the anchor stands; what is above it is for people.
  private static OptionalInt head(Grid grid, String anchor) {
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(); column++) {
        if (grid.cell(row, column).text().equals(anchor)) {
          return OptionalInt.of(row);
        }
      }
    }
    return OptionalInt.empty();
  }

  private SortedMap<Integer, String> headings(Grid grid, int head) {
    SortedMap<Integer, String> headings = new TreeMap<>();
    for (int column = 1; column <= grid.lastColumn(); column++) {
      String heading = grid.cell(head, column).text();
      if (!heading.isEmpty() && headings.containsValue(heading)) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.DUPLICATE_KEY, grid.place(head, column), Map.of("key", heading)));
      } else {
        headings.put(column, heading);
      }
    }
    return headings;
  }

  private ControlTable.Row row(
      Grid grid, int row, SortedMap<Integer, String> headings, ControlSheet sheet) {
    SequencedMap<String, YamlNode.Scalar> cells = new LinkedHashMap<>();
    headings.forEach((column, heading) -> {
      RawCell cell = grid.cell(row, column);
      boolean passed = sheet == ControlSheet.SETTINGS && heading.equals(ABOUT);
      if (cell.kind() == RawCell.Kind.NO_RESULT) {
        findings.accept(
            Diagnostic.of(DiagnosticCode.FORMULA_WITHOUT_RESULT, grid.place(row, column)));
      } else if (!cell.isBlank() && !passed) {
        if (heading.isEmpty() || (sheet == ControlSheet.SETTINGS && !isSetting(heading))) {
          unknown(heading, sheet.columns(), grid.place(row, column));
        } else {
          cells.put(
              heading,
              new YamlNode.Scalar(word(cell.text()), /* plain= */ false, grid.place(row, column)));
        }
      }
    });
    return new ControlTable.Row(grid.place(row, headings.firstKey()), cells);
  }

  private static boolean isSetting(String heading) {
    return ControlSheet.SETTINGS.columns().contains(heading);
  }

  /// Spreadsheet programs make `TRUE` of `true`.
  private static String word(String text) {
    return text.equals("TRUE") || text.equals("FALSE") ? text.toLowerCase(Locale.ROOT) : text;
  }

  private void unknown(String key, List<String> known, SourceLocation place) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.UNKNOWN_KEY,
            place,
            Map.of("key", key, "nearest", Nearest.to(key, known), "known", known)));
  }
}
