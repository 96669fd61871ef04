package org.rapporteur.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.yaml.YamlMap;
import org.rapporteur.yaml.YamlNode;
import org.rapporteur.yaml.YamlNode.Entry;
import org.rapporteur.yaml.YamlNode.Mapping;
import org.rapporteur.yaml.YamlNode.Scalar;
import org.rapporteur.yaml.YamlNode.Sequence;

/// The tables of a control workbook as the tree of keys and values that `rapporteur.yaml` would be,
/// each with its own cell, so that one loader reads both.
public final class ControlTree {

  /// Parts the values of a cell that may hold several; where lines do, they alone.
  private static final String PARTS = "\\s*;\\s*";

  private static final String LINES = "\\s*\\R\\s*";

  private final SourceLocation file;
  private final Consumer<Diagnostic> findings;
  private final SequencedMap<String, Entry> root = new LinkedHashMap<>();
  private final SequencedMap<String, Entry> waivers = new LinkedHashMap<>();

  /// By report year: the year’s place, and under each key its items.
  private final Map<String, Year> years = new TreeMap<>();

  private final Map<String, SequencedMap<String, List<YamlNode>>> facts = new TreeMap<>();
  private final Map<String, SourceLocation> sources = new TreeMap<>();

  private record Year(SourceLocation place, SequencedMap<String, List<YamlNode>> items) {}

  private ControlTree(String file, Consumer<Diagnostic> findings) {
    this.file = new SourceLocation.WholeFile(file);
    this.findings = findings;
  }

  /// The settings that the tables are. What can be seen in them alone becomes a finding: a row
  /// without its year, a key given twice, an answer of a source that is not there.
  public static Settings of(
      FileIdentity identity, List<ControlTable> tables, Consumer<Diagnostic> findings) {
    ControlTree tree = new ControlTree(identity.name(), findings);
    tables.stream()
        .sorted((left, right) -> left.sheet().compareTo(right.sheet()))
        .forEach(tree::table);
    return tree.settings(identity);
  }

  private void table(ControlTable table) {
    ControlSheet sheet = table.sheet();
    switch (sheet) {
      case SETTINGS -> table.rows().forEach(this::setting);
      case YEARS, DATA_REQUESTS -> table.rows().forEach(row -> inYear(row, sheet));
      case SOURCES -> table.rows().forEach(this::source);
      case EXPLANATIONS -> list(root, sheet, items(table));
      case BRIDGES -> list(root, sheet, ControlBridges.of(table.rows(), findings));
      case WAIVERS -> list(waivers, sheet, items(table));
      case ANSWERS, OFFENCES -> table.rows().forEach(row -> fact(row, sheet));
    }
  }

  private static List<YamlNode> items(ControlTable table) {
    return table.rows().stream().<YamlNode>map(row -> mapping(row, table.sheet(), "")).toList();
  }

  /// The items of a sheet under the key of its name, beside those of another sheet of that name.
  private void list(SequencedMap<String, Entry> parent, ControlSheet sheet, List<YamlNode> items) {
    if (items.isEmpty()) {
      return;
    }
    Entry before = parent.get(sheet.code());
    List<YamlNode> all = new ArrayList<>();
    if (before != null) {
      if (!(before.value() instanceof Sequence(List<YamlNode> known, var _))) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.DUPLICATE_KEY, before.place(), Map.of("key", sheet.code())));
        return;
      }
      all.addAll(known);
    }
    all.addAll(items);
    SourceLocation place = all.getFirst().place();
    parent.put(sheet.code(), new Entry(place, new Sequence(all, place)));
  }

  private void source(ControlTable.Row row) {
    Scalar id = row.cells().get("id");
    if (id != null) {
      sources.putIfAbsent(id.text(), id.place());
    }
    inYear(row, ControlSheet.SOURCES);
  }

  private void setting(ControlTable.Row row) {
    Scalar key = row.cells().get(ControlSheet.KEY);
    Scalar value = row.cells().get(ControlSheet.VALUE);
    if (key == null) {
      missing(ControlSheet.KEY, row.place());
    } else if (value != null) {
      String[] path = key.text().split("\\.", 2);
      SequencedMap<String, Entry> parent = path.length == 1 ? root : group(path[0], key.place());
      YamlNode node = key.text().equals(ControlSheet.PRECEDENCE) ? list(value) : value;
      if (parent.putIfAbsent(path[path.length - 1], new Entry(value.place(), node)) != null) {
        findings.accept(
            new Diagnostic(DiagnosticCode.DUPLICATE_KEY, key.place(), Map.of("key", key.text())));
      }
    }
  }

  private final Map<String, SequencedMap<String, Entry>> groups = new TreeMap<>();

  private SequencedMap<String, Entry> group(String key, SourceLocation place) {
    return groups.computeIfAbsent(
        key,
        _ -> {
          SequencedMap<String, Entry> entries = new LinkedHashMap<>();
          root.put(key, new Entry(place, new Mapping(entries, place)));
          return entries;
        });
  }

  private void inYear(ControlTable.Row row, ControlSheet sheet) {
    Scalar year = row.cells().get(ControlSheet.YEAR);
    if (year == null) {
      missing(ControlSheet.YEAR, row.place());
      return;
    }
    Year of =
        years.computeIfAbsent(year.text(), _ -> new Year(year.place(), new LinkedHashMap<>()));
    if (sheet == ControlSheet.YEARS) {
      // A further column is a key that the loader does not know, and says so.
      row.cells()
          .forEach((key, cell) -> {
            if (!key.equals(ControlSheet.YEAR)) {
              of.items().computeIfAbsent(key, _ -> new ArrayList<>()).add(cell);
            }
          });
    } else {
      of.items()
          .computeIfAbsent(sheet.code(), _ -> new ArrayList<>())
          .add(mapping(row, sheet, ControlSheet.YEAR));
    }
  }

  private void fact(ControlTable.Row row, ControlSheet sheet) {
    Scalar source = row.cells().get(ControlSheet.SOURCE);
    if (source == null) {
      missing(ControlSheet.SOURCE, row.place());
    } else if (!sources.containsKey(source.text())) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNKNOWN_REFERENCE,
              source.place(),
              Map.of(
                  "key", ControlSheet.SOURCE,
                  "value", source.text(),
                  "nearest", Nearest.to(source.text(), sources.keySet()))));
    } else {
      facts
          .computeIfAbsent(source.text(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(sheet.code(), _ -> new ArrayList<>())
          .add(mapping(row, sheet, ControlSheet.SOURCE));
    }
  }

  private static Mapping mapping(ControlTable.Row row, ControlSheet sheet, String without) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    row.cells()
        .forEach((key, cell) -> {
          if (!key.equals(without)) {
            entries.put(key, new Entry(cell.place(), sheet.isList(key) ? list(cell) : cell));
          }
        });
    return new Mapping(entries, row.place());
  }

  private static Sequence list(Scalar cell) {
    String between = cell.text().lines().count() > 1 ? LINES : PARTS;
    return new Sequence(
        Arrays.stream(cell.text().split(between, -1))
            .filter(part -> !part.isBlank())
            .<YamlNode>map(part -> new Scalar(part, /* plain= */ false, cell.place()))
            .toList(),
        cell.place());
  }

  private void missing(String key, SourceLocation place) {
    findings.accept(new Diagnostic(DiagnosticCode.MISSING_KEY, place, Map.of("key", key)));
  }

  private Settings settings(FileIdentity identity) {
    SequencedMap<String, Entry> all = new LinkedHashMap<>();
    years.forEach(
        (year, of) -> all.put(year, new Entry(of.place(), sequences(of.items(), of.place()))));
    if (!all.isEmpty()) {
      root.put("years", new Entry(file, new Mapping(all, file)));
    }
    Map<String, Mapping> bySource = new TreeMap<>();
    facts.forEach((source, items) -> bySource.put(source, sequences(items, sources.get(source))));
    Optional<YamlMap> standing =
        Optional.of(waivers)
            .filter(entries -> !entries.isEmpty())
            .map(entries -> YamlMap.of(new Mapping(entries, file), findings));
    return new Settings(
        YamlMap.of(new Mapping(root, file), findings), identity, bySource, standing);
  }

  private static Mapping sequences(
      SequencedMap<String, List<YamlNode>> items, SourceLocation place) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    items.forEach((key, nodes) ->
        entries.put(key, new Entry(nodes.getFirst().place(), new Sequence(nodes, place))));
    return new Mapping(entries, place);
  }
}
