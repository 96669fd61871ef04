package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.ingest.RawColumn;
import org.rapporteur.ingest.RawTable;

/// The columns of a tidy table by their meaning. They may stand in any order.
///
/// @param dimensions by id of the dimension
record FigureColumns(
    RawColumn indicator,
    RawColumn period,
    RawColumn value,
    RawColumn unit,
    Optional<RawColumn> status,
    Optional<RawColumn> marks,
    Optional<RawColumn> legalBasis,
    Optional<RawColumn> note,
    Optional<RawColumn> percent,
    SequencedMap<String, RawColumn> dimensions) {

  /// The columns that every table has.
  static final List<String> REQUIRED = List.of("indicator", "period", "value", "unit");

  /// The columns that a table may have besides one for each dimension.
  static final List<String> OPTIONAL = List.of("status", "marks", "legal_basis", "note", "percent");

  /// The columns of a table; empty, with findings, where the header is not that of a tidy table.
  static Optional<FigureColumns> of(
      RawTable table, Catalogue catalogue, Consumer<Diagnostic> findings) {
    List<String> known = new ArrayList<>(REQUIRED);
    known.addAll(OPTIONAL);
    known.addAll(catalogue.dimensions().keySet());
    Map<String, RawColumn> byName = new TreeMap<>();
    boolean sound = true;
    for (RawColumn column : table.columns()) {
      Optional<Diagnostic> problem = problem(table, column, known, byName);
      problem.ifPresent(findings);
      sound &= problem.isEmpty();
    }
    for (String name : REQUIRED) {
      if (!byName.containsKey(name)) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.HEADER,
                table.headerPlace(),
                Map.of("problem", "missing", "column", name, "nearest", List.of())));
        sound = false;
      }
    }
    return sound ? Optional.of(of(byName, catalogue)) : Optional.empty();
  }

  /// The columns that say what is counted.
  List<RawColumn> counted() {
    List<RawColumn> counted = new ArrayList<>(List.of(indicator));
    counted.addAll(dimensions.values());
    return counted;
  }

  /// The columns that the checks of a row look at.
  List<RawColumn> checked() {
    List<RawColumn> checked = new ArrayList<>(List.of(indicator, period, value, unit));
    Stream.of(status, marks, legalBasis).flatMap(Optional::stream).forEach(checked::add);
    return checked;
  }

  private static Optional<Diagnostic> problem(
      RawTable table, RawColumn column, List<String> known, Map<String, RawColumn> byName) {
    String name = column.name();
    if (name.isEmpty()) {
      boolean blank = column.distinct().size() == 1;
      return blank ? Optional.empty() : header(table, column, "nameless", List.of());
    }
    if (PersonalData.isColumn(name)) {
      return Optional.of(
          new Diagnostic(
              DiagnosticCode.PERSONAL_DATA_SUSPECTED,
              table.headerPlace(column),
              Map.of("kind", "column")));
    }
    if (!known.contains(name)) {
      return header(table, column, "unknown", Nearest.to(name, known));
    }
    return byName.putIfAbsent(name, column) == null
        ? Optional.empty()
        : header(table, column, "twice", List.of());
  }

  private static Optional<Diagnostic> header(
      RawTable table, RawColumn column, String problem, List<String> nearest) {
    return Optional.of(
        new Diagnostic(
            DiagnosticCode.HEADER,
            table.headerPlace(column),
            Map.of("problem", problem, "column", column.name(), "nearest", nearest)));
  }

  private static FigureColumns of(Map<String, RawColumn> byName, Catalogue catalogue) {
    SequencedMap<String, RawColumn> dimensions = new TreeMap<>();
    for (String id : catalogue.dimensions().keySet()) {
      if (byName.containsKey(id)) {
        dimensions.put(id, byName.get(id));
      }
    }
    return new FigureColumns(
        byName.get("indicator"),
        byName.get("period"),
        byName.get("value"),
        byName.get("unit"),
        Optional.ofNullable(byName.get("status")),
        Optional.ofNullable(byName.get("marks")),
        Optional.ofNullable(byName.get("legal_basis")),
        Optional.ofNullable(byName.get("note")),
        Optional.ofNullable(byName.get("percent")),
        dimensions);
  }
}
