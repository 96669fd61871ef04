package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// Reads a tidy table as observations: of a large one two blocks of rows side by side.
final class TableReader {

  /// So many rows are read sooner than a thread is started; of twice as many the findings, which
  /// wait for those of the rows before them, still fit into the memory.
  private static final int BLOCK = 1 << 14;

  private final RawTable table;
  private final FigureReader rows;
  private final Percents stated = new Percents();
  private final List<Diagnostic> findings = new ArrayList<>();

  private TableReader(
      RawTable table,
      FigureColumns columns,
      SourceEntry entry,
      Catalogue catalogue,
      RowCache<Series> series) {
    this.table = table;
    this.rows = new FigureReader(table, columns, entry, catalogue, series, stated, findings::add);
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
    Optional<FigureColumns> columns = FigureColumns.of(table, catalogue, findings);
    if (columns.isEmpty()) {
      return List.of();
    }
    RowCache<Series> series =
        new RowCache<>(columns.get().counted(), table.rows(), Integer.MAX_VALUE, Series[]::new);
    List<TableReader> readers = new ArrayList<>();
    for (int i = 0; i < (table.rows() > BLOCK ? 2 : 1); i++) {
      readers.add(new TableReader(table, columns.get(), entry, catalogue, series));
    }
    List<Observation> observations = new ArrayList<>();
    for (int row = 0; row < table.rows(); row += BLOCK * readers.size()) {
      List<CompletableFuture<List<Observation>>> beside = new ArrayList<>();
      for (int i = 1; i < readers.size(); i++) {
        TableReader reader = readers.get(i);
        int start = row + i * BLOCK;
        beside.add(CompletableFuture.supplyAsync(() -> reader.block(start)));
      }
      observations.addAll(readers.getFirst().block(row));
      beside.forEach(block -> observations.addAll(block.join()));
      readers.forEach(reader -> reader.tell(findings));
    }
    readers.forEach(reader -> stated.putAll(reader.stated));
    return observations;
  }

  private List<Observation> block(int start) {
    List<Observation> read = new ArrayList<>();
    for (int row = start; row < Math.min(start + BLOCK, table.rows()); row++) {
      rows.row(row).ifPresent(read::add);
    }
    return read;
  }

  private void tell(Consumer<Diagnostic> to) {
    findings.forEach(to);
    findings.clear();
  }
}
