package org.rapporteur.validate;

import java.math.BigDecimal;
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

/// Reads rows of one tidy table as observations. A row with errors gives all of its findings at
/// once, and no observation.
final class FigureReader {

  private static final List<FigureCheck> CHECKS = FigureCheck.all();

  /// More rows than this, of which no two are alike, need not be remembered.
  private static final int MOST_COUNTED = 50_000;

  /// What the cells that are checked say, in a row in which nothing is wrong.
  private record Counted(
      Period period, Measure measure, Set<Mark> marks, Optional<String> legalBasis) {}

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
  private final RowCache<Counted> counted;
  private boolean sound;

  /// @param stated takes the percentages that the source gives beside its figures
  FigureReader(
      RawTable table,
      FigureColumns columns,
      SourceEntry entry,
      Catalogue catalogue,
      RowCache<Series> series,
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
    this.series = series;
    counted = new RowCache<>(columns.checked(), table.rows(), MOST_COUNTED, Counted[]::new);
    columns
        .dimensions()
        .forEach((id, column) ->
            catalogue
                .dimension(id)
                .ifPresent(dimension ->
                    codes.put(id, CellReadings.of(column, cell -> readers.code(cell, dimension)))));
  }

  /// The observation of a row; empty, with findings, where something is wrong with it.
  Optional<Observation> row(int row) {
    sound = true;
    Counted known = counted.get(row);
    Optional<Figure> figure = known == null ? Optional.of(figure(row)) : Optional.empty();
    Optional<String> note = take(notes, row).flatMap(words -> words);
    Optional<BigDecimal> percent = take(percents, row).flatMap(share -> share);
    Series ofRow = series.get(row);
    if (ofRow == null) {
      ofRow = series(row, indicators.value(row)).orElse(null);
    }
    if (figure.isPresent()) {
      check(figure.get(), row);
    }
    if (!sound) {
      return Optional.empty();
    }
    if (known == null) {
      known = counted(figure.orElseThrow(), row);
      counted.put(row, known);
    }
    Observation observation =
        new Observation(
            ofRow,
            known.period(),
            known.measure(),
            known.marks(),
            known.legalBasis(),
            note,
            new Provenance(entry.source(), table.place(row, columns.value())));
    if (percent.isPresent()) {
      stated.put(observation, percent.get());
    }
    return Optional.of(observation);
  }

  private Figure figure(int row) {
    Optional<Indicator> indicator = take(indicators, row);
    Optional<Period> period = take(periods, row);
    Optional<Quantity> quantity = take(values, row).flatMap(given -> given);
    Optional<String> unit = take(units, row);
    take(statuses, row);
    Optional<Set<Mark>> given = take(marks, row);
    Optional<String> legalBasis = take(legalBases, row).flatMap(words -> words);
    return new Figure(
        indicator,
        period,
        columns.value().cell(row),
        quantity,
        unit.orElse(""),
        columns.status().map(column -> column.cell(row).text()).orElse(""),
        given,
        legalBasis);
  }

  private Counted counted(Figure figure, int row) {
    Indicator indicator = figure.indicator().orElseThrow();
    Period period = figure.period().orElseThrow();
    Set<Mark> given = figure.marks().orElseThrow();
    if (figure.quantity().isEmpty()) {
      Status status = statuses.value(row).flatMap(word -> word).orElseThrow();
      return new Counted(period, status.measure(), given, Optional.empty());
    }
    Measure measure = figure.quantity().get().measure(indicator.unit(), entry.lessThanFrom());
    Optional<String> basis = figure.legalBasis().or(() -> basisOf(indicator));
    return new Counted(period, measure, given, basis);
  }

  private Optional<String> basisOf(Indicator indicator) {
    return indicator.legalBasisRequired() ? entry.legalBasis() : Optional.empty();
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
    for (FigureCheck check : CHECKS) {
      check
          .check(figure, entry)
          .ifPresent(
              finding -> report(finding.code(), place(row, finding.column()), finding.operands()));
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
