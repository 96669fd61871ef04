package org.rapporteur.ingest;

/// What a workbook holds that needs no mapping.
sealed interface WorkbookContent {

  /// A tidy table.
  record Tidy(RawTable table) implements WorkbookContent {}

  /// A form that an institution filled in.
  record Form(FormCells cells) implements WorkbookContent {}
}
