package org.rapporteur.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A zip file whose entries are all of one time, so that the same workbook has the same bytes.
final class FormArchive extends ZipArchiveOutputStream {

  private static final LocalDateTime OLDEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private FormArchive(OutputStream out) {
    super(out);
  }

  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FormArchive archive = new FormArchive(bytes)) {
      workbook.write(archive);
    }
    return bytes.toByteArray();
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(OLDEST);
    super.putArchiveEntry(entry);
  }
}
