package org.rapporteur.ingest;

import org.rapporteur.ingest.Grid.Region;

/// Takes the rows of a sheet from top to bottom, without blank cells. A row may be empty but for
/// what is hidden in it.
interface RowSink {

  /// Takes a row. Its cells are those of another row afterwards.
  ///
  /// @param hidden the cells of hidden rows and columns
  void row(int row, RowCells content, RowCells hidden) throws BadFile;

  /// The formula of a cell, in the notation of Excel and without `=`; told before its row.
  default void formula(int row, int column, String formula) {}

  /// Cells that are merged; told after the rows.
  ///
  /// @param range as the file names them
  void merged(Region region, String range) throws BadFile;
}
