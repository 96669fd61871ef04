package org.rapporteur.render.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapporteur.report.Cover;

/// Writes planned sheets as one workbook.
final class WorkbookWriter {

  private WorkbookWriter() {}

  static byte[] write(Cover cover, List<SheetPlan> sheets) {
    BookParts book = new BookParts();
    sheets.forEach(sheet -> SheetWriter.write(book, sheet));
    try {
      return PackageWriter.write(cover, book.workbook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
