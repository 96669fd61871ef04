package org.rapporteur.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.yaml.YamlNode;
import org.rapporteur.yaml.YamlNode.Entry;
import org.rapporteur.yaml.YamlNode.Mapping;
import org.rapporteur.yaml.YamlNode.Scalar;
import org.rapporteur.yaml.YamlNode.Sequence;

/// The rows of the sheet `bridges` as the bridges of `rapporteur.yaml`. A row is one line of one
/// institution; rows of the same title, indicator and period are one bridge.
final class ControlBridges {

  static final String SIDE = "side";
  static final String BASE = "base";
  static final String OTHER = "other";
  static final String OTHERS = "others";
  static final String LINE = "line";
  static final String LINES = "lines";
  static final String KIND = "kind";

  static final List<String> OF_BRIDGE = List.of("title", "indicator", "period");

  /// By the column of the sheet: the key of an institution in a bridge.
  static final SequencedMap<String, String> OF_SIDE = new LinkedHashMap<>();

  static {
    OF_SIDE.put("institution", "institution");
    OF_SIDE.put("counted-as", "indicator");
    OF_SIDE.put("counted-in", "period");
  }

  static final List<String> OF_LINE = List.of("count", "evidence", "note");

  /// The keys of an institution under which lines stand.
  static final List<String> LISTS =
      Stream.concat(Stream.of(LINES), ControlSheet.SEEN.stream()).toList();

  private final Consumer<Diagnostic> findings;
  private final SequencedMap<List<String>, Bridge> bridges = new LinkedHashMap<>();
  private boolean sound = true;

  /// The institutions of a bridge, each by what tells it from others.
  private record Bridge(
      ControlTable.Row first,
      SequencedMap<List<String>, Side> bases,
      SequencedMap<List<String>, Side> others) {}

  private record Side(ControlTable.Row first, SequencedMap<String, List<YamlNode>> lines) {}

  private ControlBridges(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /// The bridges; none, with findings, where a row has no place in one: half a bridge is another.
  static List<YamlNode> of(List<ControlTable.Row> rows, Consumer<Diagnostic> findings) {
    ControlBridges reader = new ControlBridges(findings);
    rows.forEach(reader::row);
    return reader.sound
        ? reader.bridges.values().stream().<YamlNode>map(ControlBridges::node).toList()
        : List.of();
  }

  private void row(ControlTable.Row row) {
    check(row);
    Bridge bridge =
        bridges.computeIfAbsent(
            texts(row, OF_BRIDGE),
            _ -> new Bridge(row, new LinkedHashMap<>(), new LinkedHashMap<>()));
    boolean isBase = row.text(SIDE).equals(BASE);
    SequencedMap<List<String>, Side> sides = isBase ? bridge.bases() : bridge.others();
    List<String> institution = texts(row, OF_SIDE.sequencedKeySet());
    if (isBase && !sides.isEmpty() && !sides.containsKey(institution)) {
      report(DiagnosticCode.DUPLICATE_KEY, row.cells().get(SIDE).place(), Map.of("key", BASE));
    }
    Side side = sides.computeIfAbsent(institution, _ -> new Side(row, new LinkedHashMap<>()));
    Scalar line = row.cells().get(LINE);
    if (line != null) {
      boolean seen = ControlSheet.SEEN.contains(line.text());
      SequencedMap<String, Entry> entries = new LinkedHashMap<>();
      if (!seen) {
        entries.put(KIND, new Entry(line.place(), line));
      }
      OF_LINE.forEach(column -> put(entries, column, row, column));
      side.lines()
          .computeIfAbsent(seen ? line.text() : LINES, _ -> new ArrayList<>())
          .add(new Mapping(entries, row.place()));
    }
  }

  private void check(ControlTable.Row row) {
    List<String> columns = ControlSheet.BRIDGES.columns();
    row.cells()
        .forEach((column, cell) -> {
          if (!columns.contains(column)) {
            report(
                DiagnosticCode.UNKNOWN_KEY,
                cell.place(),
                Map.of("key", column, "nearest", Nearest.to(column, columns), "known", columns));
          }
        });
    required(row, OF_BRIDGE.getFirst());
    required(row, SIDE);
    if (OF_LINE.stream().anyMatch(row.cells()::containsKey)) {
      required(row, LINE);
    }
    known(row, SIDE, ControlSheet.SIDES);
    known(row, LINE, ControlSheet.LINES);
  }

  private void required(ControlTable.Row row, String column) {
    if (!row.cells().containsKey(column)) {
      report(DiagnosticCode.MISSING_KEY, row.place(), Map.of("key", column));
    }
  }

  private void known(ControlTable.Row row, String column, List<String> codes) {
    Scalar cell = row.cells().get(column);
    if (cell != null && !codes.contains(cell.text())) {
      report(
          DiagnosticCode.UNKNOWN_REFERENCE,
          cell.place(),
          Map.of(
              "key", column,
              "value", cell.text(),
              "nearest", Nearest.to(cell.text(), codes)));
    }
  }

  private void report(DiagnosticCode code, SourceLocation place, Map<String, Object> operands) {
    sound = false;
    findings.accept(new Diagnostic(code, place, operands));
  }

  private static List<String> texts(ControlTable.Row row, Iterable<String> columns) {
    List<String> texts = new ArrayList<>();
    columns.forEach(column -> texts.add(row.text(column)));
    return texts;
  }

  private static Mapping node(Bridge bridge) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    OF_BRIDGE.forEach(key -> put(entries, key, bridge.first(), key));
    bridge
        .bases()
        .values()
        .forEach(side -> entries.put(BASE, new Entry(side.first().place(), node(side))));
    List<YamlNode> others =
        bridge.others().values().stream().<YamlNode>map(ControlBridges::node).toList();
    if (!others.isEmpty()) {
      SourceLocation place = bridge.others().firstEntry().getValue().first().place();
      entries.put(OTHERS, new Entry(place, new Sequence(others, place)));
    }
    return new Mapping(entries, bridge.first().place());
  }

  private static Mapping node(Side side) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    OF_SIDE.forEach((column, key) -> put(entries, key, side.first(), column));
    side.lines()
        .forEach((key, lines) -> {
          SourceLocation place = lines.getFirst().place();
          entries.put(key, new Entry(place, new Sequence(lines, place)));
        });
    return new Mapping(entries, side.first().place());
  }

  private static void put(
      SequencedMap<String, Entry> entries, String key, ControlTable.Row row, String column) {
    Scalar cell = row.cells().get(column);
    if (cell != null) {
      entries.put(key, new Entry(cell.place(), cell));
    }
  }
}
