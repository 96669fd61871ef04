package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawCell.Kind;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// Reads files whose tables are not tidy, by their mapping.
final class MappedFiles {

  private static final Pattern NUMBER = Pattern.compile("<?[0-9][0-9.,\\s\u00A0]*");

  private final Mapping mapping;
  private final Consumer<Diagnostic> findings;

  MappedFiles(Mapping mapping, Consumer<Diagnostic> findings) {
    this.mapping = mapping;
    this.findings = findings;
  }

  /// The facts of a file, with those that are broken down by a dimension of its own; empty, with a
  /// finding, where it cannot be read.
  Optional<List<MappedFact>> facts(DataFile file, List<FileIdentity> files) throws IOException {
    List<FileIdentity> read = new ArrayList<>();
    List<Grid> grids = grids(file, read);
    if (grids.isEmpty()) {
      return Optional.empty();
    }
    files.addAll(read);
    List<MappedFact> facts = new ArrayList<>();
    Set<Mapping.Table> missing = new LinkedHashSet<>(mapping.tables());
    for (Grid grid : grids) {
      List<MappedTable> tables = new ArrayList<>();
      for (Mapping.Table table : mapping.tables()) {
        if (table.isOn(grid)) {
          missing.remove(table);
          MappedTable.find(grid, table, mapping.words(), findings).ifPresent(tables::add);
        }
      }
      tables.forEach(table -> facts.addAll(table.facts()));
      reportUnread(grid, tables);
    }
    for (Mapping.Table _ : missing) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.SHEET_MISSING,
              new SourceLocation.WholeFile(file.name()),
              Map.of("known", grids.stream().map(grid -> grid.sheet().orElse("")).toList())));
    }
    return Optional.of(facts);
  }

  /// The layouts of the tables of a file as it is now, in the order of the mapping.
  List<List<String>> layouts(DataFile file) throws IOException {
    List<Grid> grids = grids(file, new ArrayList<>());
    List<List<String>> layouts = new ArrayList<>();
    for (Mapping.Table table : mapping.tables()) {
      for (Grid grid : grids) {
        if (table.isOn(grid)) {
          MappedTable.find(grid, table, mapping.words(), findings)
              .ifPresent(found -> layouts.add(found.layout()));
        }
      }
    }
    return layouts;
  }

  private List<Grid> grids(DataFile file, List<FileIdentity> files) throws IOException {
    return new GridReader(mapping.form(), mapping.recalculate(), findings).read(file, files);
  }

  /// S-023: numbers on a sheet that no table of the mapping holds.
  private void reportUnread(Grid grid, List<MappedTable> tables) {
    if (tables.isEmpty()) {
      return;
    }
    List<SourceLocation> unread = new ArrayList<>();
    grid.rows()
        .forEach((row, cells) ->
            without(cells)
                .forEach((column, cell) -> {
                  SourceLocation place = grid.place(row, column);
                  if (isNumber(cell) && tables.stream().noneMatch(table -> table.covers(place))) {
                    unread.add(place);
                  }
                }));
    if (!unread.isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.NUMBERS_NOT_READ, unread.getFirst(), Map.of("count", unread.size())));
    }
  }

  /// The cells of a row; none where it numbers the columns, 1, 2, 3 and so on.
  private static SortedMap<Integer, RawCell> without(SortedMap<Integer, RawCell> cells) {
    int number = 0;
    for (RawCell cell : cells.values()) {
      number++;
      if (!cell.text().equals(Integer.toString(number))) {
        return cells;
      }
    }
    return number > 1 ? Collections.emptySortedMap() : cells;
  }

  private static boolean isNumber(RawCell cell) {
    return cell.kind() == Kind.NUMBER
        || (cell.text().length() < 30 && NUMBER.matcher(cell.text()).matches());
  }

  /// The facts as a tidy table, without those broken down by a dimension of the file's own.
  static RawTable table(String file, List<MappedFact> facts, Mapping mapping) {
    List<MappedFact> own =
        facts.stream()
            .filter(fact -> fact.says().keySet().stream().noneMatch(mapping.local()::contains))
            .toList();
    Set<String> says = new TreeSet<>(List.of("indicator", "period", "unit"));
    own.forEach(fact -> says.addAll(fact.says().keySet()));
    List<String> header = new ArrayList<>(says);
    header.addAll(List.of("value", "status", "note"));
    TableBuilder builder = new TableBuilder(file, Optional.empty(), 1, header, Limits.CSV_ROWS);
    for (MappedFact fact : own) {
      builder.startRow(Math.max(1, fact.place().line()));
      for (int i = 0; i < header.size(); i++) {
        builder.put(i, cell(fact, header.get(i)));
      }
    }
    return builder.build(
        new MappedPlaces(mapping.tables().getFirst().location(), own),
        mapping.form().numberFormat());
  }

  private static RawCell cell(MappedFact fact, String column) {
    return switch (column) {
      case "value" -> fact.value().cell();
      case "status" -> TableBuilder.text(fact.value().status());
      case "note" -> TableBuilder.text(fact.value().note());
      default -> TableBuilder.text(fact.says().getOrDefault(column, ""));
    };
  }

  /// Each fact's cells stand where the value does, or where its label or the mapping says them.
  private record MappedPlaces(SourceLocation mapping, List<MappedFact> facts)
      implements RawTable.Places {

    @Override
    public SourceLocation header() {
      return mapping;
    }

    @Override
    public SourceLocation cell(int row, String column) {
      MappedFact fact = facts.get(row);
      return fact.origins().getOrDefault(column, fact.place());
    }
  }
}
