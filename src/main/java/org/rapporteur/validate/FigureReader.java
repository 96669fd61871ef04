package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawColumn;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// Reads the rows of one tidy table as observations. A row with errors gives all of its findings at
/// once, and no observation.
final class FigureReader {

  private static final List<FigureCheck> CHECKS = FigureCheck.all();

  /// More rows than this, of which no two are alike, need not be remembered.
  private static final int MOST_SILENT = 50_000;

  private final RawTable table;
  private final SourceEntry entry;
  private final Consumer<Diagnostic> findings;
  private final FigureColumns columns;
  private final CellReadings<Indicator> indicators;
  private final CellReadings<Period> periods;
  private final CellReadings<Optional<Quantity>> values;
  private final CellReadings<String> units;
  private final CellReadings<Optional<Status>> statuses;
  private final CellReadings<Set<Mark>> marks;
  private final CellReadings<Optional<String>> legalBases;
  private final CellReadings<Optional<String>> notes;
  private final CellReadings<Optional<BigDecimal>> percents;
  private final Percents stated;
  private final Set<String> apart;
  private final Map<String, CellReadings<Optional<String>>> codes = new LinkedHashMap<>();
  private final RowCache<Series> series;
  private final RowCache<Boolean> silent;
  private final Map<Unit, Measure[]> measures = new EnumMap<>(Unit.class);
  private boolean sound;

  private FigureReader(
      RawTable table,
      FigureColumns columns,
      SourceEntry entry,
      Catalogue catalogue,
      Percents stated,
      Consumer<Diagnostic> findings) {
    this.table = table;
    this.columns = columns;
    this.entry = entry;
    this.stated = stated;
    this.findings = findings;
    this.apart =
        catalogue.dimensions().values().stream()
            .filter(Dimension::apart)
            .map(Dimension::id)
            .collect(Collectors.toUnmodifiableSet());
    CellReaders readers = new CellReaders(catalogue);
    NumberText numbers =
        new NumberText(table.file(), table.numberFormat().or(entry.form()::numberFormat));
    indicators = CellReadings.of(columns.indicator(), readers::indicator);
    periods = CellReadings.of(columns.period(), readers::period);
    values = CellReadings.of(columns.value(), cell -> readers.value(cell, numbers));
    units = CellReadings.of(columns.unit(), cell -> Reading.ok(cell.text()));
    statuses = CellReadings.of(columns.status(), readers::status);
    marks = CellReadings.of(columns.marks(), readers::marks);
    legalBases = CellReadings.of(columns.legalBasis(), readers::words);
    notes = CellReadings.of(columns.note(), readers::words);
    percents = CellReadings.of(columns.percent(), cell -> readers.percent(cell, numbers));
    series = new RowCache<>(columns.counted(), Integer.MAX_VALUE, Series[]::new);
    silent = new RowCache<>(columns.checked(), MOST_SILENT, Boolean[]::new);
    columns
        .dimensions()
        .forEach((id, column) ->
            catalogue
                .dimension(id)
                .ifPresent(dimension ->
                    codes.put(id, CellReadings.of(column, cell -> readers.code(cell, dimension)))));
  }

  /// The observations of a table, in its order.
  ///
  /// @param stated takes the percentages that the source gives beside its figures
  static List<Observation> read(
      RawTable table,
      SourceEntry entry,
      Catalogue catalogue,
      Percents stated,
      Consumer<Diagnostic> findings) {
    List<Observation> observations = new ArrayList<>();
    FigureColumns.of(table, catalogue, findings)
        .map(columns -> new FigureReader(table, columns, entry, catalogue, stated, findings))
        .ifPresent(reader -> {
          for (int row = 0; row < table.rows(); row++) {
            reader.row(row).ifPresent(observations::add);
          }
        });
    return observations;
  }

  private Optional<Observation> row(int row) {
    sound = true;
    Optional<Indicator> indicator = take(indicators, row);
    Optional<Period> period = take(periods, row);
    Optional<Quantity> quantity = take(values, row).flatMap(given -> given);
    Optional<String> unit = take(units, row);
    Optional<Status> status = take(statuses, row).flatMap(given -> given);
    Optional<Set<Mark>> given = take(marks, row);
    Optional<String> legalBasis = take(legalBases, row).flatMap(words -> words);
    Optional<String> note = take(notes, row).flatMap(words -> words);
    Optional<BigDecimal> percent = take(percents, row).flatMap(share -> share);
    Series known = series.get(row);
    Optional<Series> counted = known == null ? series(row, indicator) : Optional.of(known);
    if (silent.get(row) == null) {
      check(
          new Figure(
              indicator,
              period,
              columns.value().cell(row),
              quantity,
              unit.orElse(""),
              columns.status().map(column -> column.cell(row).text()).orElse(""),
              given,
              legalBasis),
          row);
    }
    if (!sound) {
      return Optional.empty();
    }
    Measure measure =
        quantity.isPresent()
            ? measure(row, quantity.get(), indicator.get().unit())
            : status.get().measure();
    Optional<String> basis = legalBasis.isPresent() ? legalBasis : basisOf(indicator.get());
    Observation observation =
        new Observation(
            counted.get(),
            period.get(),
            measure,
            given.get(),
            quantity.isPresent() ? basis : Optional.empty(),
            note,
            new Provenance(entry.source(), table.place(row, columns.value())));
    if (percent.isPresent()) {
      stated.put(observation, percent.get());
    }
    return Optional.of(observation);
  }

  private Optional<String> basisOf(Indicator indicator) {
    return indicator.legalBasisRequired() ? entry.legalBasis() : Optional.empty();
  }

  private Measure measure(int row, Quantity quantity, Unit unit) {
    Measure[] ofUnit = measures.computeIfAbsent(unit, _ -> new Measure[values.distinct()]);
    int index = values.index(row);
    if (ofUnit[index] == null) {
      ofUnit[index] = quantity.measure(unit, entry.lessThanFrom());
    }
    return ofUnit[index];
  }

  /// The series of a row whose breakdown is sound; it is then kept for all rows like it.
  private Optional<Series> series(int row, Optional<Indicator> indicator) {
    boolean before = sound;
    sound = true;
    Map<String, String> breakdown = breakdown(row, indicator);
    Optional<Series> found =
        indicator.filter(_ -> sound).map(known -> Series.of(known.id(), breakdown));
    sound &= before;
    found.ifPresent(known -> series.put(row, known));
    return found;
  }

  private Map<String, String> breakdown(int row, Optional<Indicator> indicator) {
    Map<String, String> breakdown = new TreeMap<>();
    codes.forEach((id, readings) -> {
      Optional<String> code = take(readings, row).flatMap(given -> given);
      if (readings.isGiven(row)
          && indicator.isPresent()
          && !indicator.get().dimensions().contains(id)) {
        report(
            DiagnosticCode.NOT_A_DIMENSION,
            table.place(row, readings.column().orElseThrow()),
            Map.of(
                "column", id,
                "indicator", indicator.get().id(),
                "known", indicator.get().dimensions()));
      } else {
        code.ifPresent(known -> breakdown.put(id, known));
      }
    });
    indicator.ifPresent(known -> requireApart(known, breakdown, row));
    return breakdown;
  }

  /// What is never added has no total: a figure says which one it counts.
  private void requireApart(Indicator indicator, Map<String, String> breakdown, int row) {
    for (String id : indicator.dimensions()) {
      boolean unread = codes.containsKey(id) && codes.get(id).isGiven(row);
      if (apart.contains(id) && !breakdown.containsKey(id) && !unread) {
        report(DiagnosticCode.REQUIRED_CELL_BLANK, place(row, id), Map.of("column", id));
      }
    }
  }

  private void check(Figure figure, int row) {
    boolean before = sound;
    for (FigureCheck check : CHECKS) {
      check
          .check(figure, entry)
          .ifPresent(
              finding -> report(finding.code(), place(row, finding.column()), finding.operands()));
    }
    if (before && sound) {
      silent.put(row, true);
    }
  }

  private SourceLocation place(int row, String name) {
    Optional<RawColumn> column = table.column(name);
    return column.map(found -> table.place(row, found)).orElseGet(() -> table.place(row));
  }

  private <T> Optional<T> take(CellReadings<T> readings, int row) {
    Optional<T> value = readings.value(row);
    if (value.isEmpty()
        && readings.at(row)
            instanceof Reading.Wrong<T>(DiagnosticCode code, Map<String, Object> operands)) {
      report(code, table.place(row, readings.column().orElseThrow()), operands);
    }
    return value;
  }

  private void report(DiagnosticCode code, SourceLocation place, Map<String, Object> operands) {
    sound = false;
    findings.accept(new Diagnostic(code, place, operands));
  }
}
