package org.rapporteur.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// A table of separated fields (RFC 4180) as the readers here take it: commas, lines that end with
/// a line feed.
public final class TidyCsv {

  private TidyCsv() {}

  /// A table as text.
  ///
  /// @param rows each with as many fields as the header
  public static String text(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(header);
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
