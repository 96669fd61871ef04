package org.rapporteur.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.yaml.YamlNode;
import org.rapporteur.yaml.YamlNode.Entry;
import org.rapporteur.yaml.YamlNode.Mapping;
import org.rapporteur.yaml.YamlNode.Scalar;
import org.rapporteur.yaml.YamlNode.Sequence;

/// `rapporteur.yaml`, its files of answers and `waivers.yaml` as the tables of a control workbook.
/// What has no table, such as comments, is not in them.
public final class ControlTables {

  private final Map<ControlSheet, List<ControlTable.Row>> rows = new LinkedHashMap<>();

  private ControlTables() {
    for (ControlSheet sheet : ControlSheet.values()) {
      rows.put(sheet, new ArrayList<>());
    }
  }

  /// The tables, one a sheet.
  ///
  /// @param settings the whole of a sound `rapporteur.yaml`; without keys for an empty draft
  /// @param facts by the id of their source: the contents of its files of answers
  /// @param waivers the whole of a sound `waivers.yaml`; without keys where there is none
  public static List<ControlTable> of(
      Mapping settings, Map<String, List<Mapping>> facts, Mapping waivers) {
    ControlTables tables = new ControlTables();
    tables.settings(settings);
    items(settings, ControlSheet.EXPLANATIONS.code())
        .forEach(item -> tables.add(ControlSheet.EXPLANATIONS, item, Map.of()));
    items(settings, ControlSheet.BRIDGES.code()).forEach(tables::bridge);
    items(waivers, ControlSheet.WAIVERS.code())
        .forEach(item -> tables.add(ControlSheet.WAIVERS, item, Map.of()));
    mapping(settings, "years").entries().forEach((year, entry) -> tables.year(year, entry.value()));
    facts.forEach((source, files) ->
        files.forEach(file -> {
          Map<String, String> own = Map.of(ControlSheet.SOURCE, source);
          for (ControlSheet sheet : List.of(ControlSheet.ANSWERS, ControlSheet.OFFENCES)) {
            items(file, sheet.code()).forEach(item -> tables.add(sheet, item, own));
          }
        }));
    return tables.rows.entrySet().stream()
        .map(entry -> new ControlTable(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void settings(Mapping settings) {
    for (String key : ControlSheet.SETTINGS_KEYS) {
      String[] path = key.split("\\.", 2);
      Entry entry =
          path.length == 1
              ? settings.entries().get(key)
              : mapping(settings, path[0]).entries().get(path[1]);
      SequencedMap<String, Scalar> cells = new LinkedHashMap<>();
      put(cells, ControlSheet.KEY, key, settings.place());
      if (entry != null) {
        put(cells, ControlSheet.VALUE, text(entry.value()), entry.place());
      }
      rows.get(ControlSheet.SETTINGS).add(new ControlTable.Row(settings.place(), cells));
    }
  }

  private void year(String year, YamlNode node) {
    Map<String, String> own = Map.of(ControlSheet.YEAR, year);
    Mapping of =
        node instanceof Mapping mapping
            ? mapping
            : new Mapping(new LinkedHashMap<>(), node.place());
    add(ControlSheet.YEARS, new Mapping(new LinkedHashMap<>(), of.place()), own);
    for (ControlSheet sheet : List.of(ControlSheet.SOURCES, ControlSheet.DATA_REQUESTS)) {
      items(of, sheet.code()).forEach(item -> add(sheet, item, own));
    }
  }

  private void add(ControlSheet sheet, Mapping item, Map<String, String> own) {
    SequencedMap<String, Scalar> cells = new LinkedHashMap<>();
    for (String column : sheet.columns()) {
      Entry entry = item.entries().get(column);
      if (own.containsKey(column)) {
        put(cells, column, own.get(column), item.place());
      } else if (entry != null) {
        String text = column.equals("files") ? withoutAnswers(entry.value()) : text(entry.value());
        put(cells, column, text, entry.place());
      }
    }
    rows.get(sheet).add(new ControlTable.Row(item.place(), cells));
  }

  /// A row a line of an institution; one row of an institution that has none.
  private void bridge(Mapping bridge) {
    SequencedMap<String, Scalar> own = new LinkedHashMap<>();
    ControlBridges.OF_BRIDGE.forEach(key -> put(own, key, bridge, key));
    items(bridge, ControlBridges.BASE).forEach(side -> side(own, ControlBridges.BASE, side));
    items(bridge, ControlBridges.OTHERS).forEach(side -> side(own, ControlBridges.OTHER, side));
  }

  private void side(SequencedMap<String, Scalar> bridge, String is, Mapping side) {
    SequencedMap<String, Scalar> own = new LinkedHashMap<>(bridge);
    put(own, ControlBridges.SIDE, is, side.place());
    ControlBridges.OF_SIDE.forEach((column, key) -> put(own, column, side, key));
    List<ControlTable.Row> lines = new ArrayList<>();
    for (String list : ControlBridges.LISTS) {
      for (Mapping line : items(side, list)) {
        SequencedMap<String, Scalar> cells = new LinkedHashMap<>(own);
        if (list.equals(ControlBridges.LINES)) {
          put(cells, ControlBridges.LINE, line, ControlBridges.KIND);
        } else {
          put(cells, ControlBridges.LINE, list, line.place());
        }
        ControlBridges.OF_LINE.forEach(key -> put(cells, key, line, key));
        lines.add(new ControlTable.Row(line.place(), cells));
      }
    }
    if (lines.isEmpty()) {
      lines.add(new ControlTable.Row(side.place(), own));
    }
    rows.get(ControlSheet.BRIDGES).addAll(lines);
  }

  private static void put(
      SequencedMap<String, Scalar> cells, String column, Mapping item, String key) {
    Entry entry = item.entries().get(key);
    if (entry != null) {
      put(cells, column, text(entry.value()), entry.place());
    }
  }

  /// Files of answers have their own sheets.
  private static String withoutAnswers(YamlNode files) {
    return scalars(files).stream()
        .filter(file -> !Kind.ofName(file).filter(Kind.YAML::equals).isPresent())
        .collect(Collectors.joining("; "));
  }

  private static void put(
      SequencedMap<String, Scalar> cells, String column, String text, SourceLocation place) {
    if (!text.isBlank()) {
      cells.put(column, new Scalar(text, /* plain= */ false, place));
    }
  }

  private static String text(YamlNode node) {
    return String.join("; ", scalars(node));
  }

  private static List<String> scalars(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> scalar.isNull() ? List.of() : List.of(scalar.text());
      case Sequence(List<YamlNode> items, SourceLocation _) ->
          items.stream().flatMap(item -> scalars(item).stream()).toList();
      case Mapping _ -> List.of();
    };
  }

  private static Mapping mapping(Mapping parent, String key) {
    Entry entry = parent.entries().get(key);
    return entry != null && entry.value() instanceof Mapping mapping
        ? mapping
        : new Mapping(new LinkedHashMap<>(), parent.place());
  }

  private static List<Mapping> items(Mapping parent, String key) {
    Entry entry = parent.entries().get(key);
    return switch (entry == null ? null : entry.value()) {
      case Sequence(List<YamlNode> items, SourceLocation _) ->
          items.stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
      case Mapping mapping -> List.of(mapping);
      case Scalar _ -> List.of();
      case null -> List.of();
    };
  }
}
