package org.rapporteur.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// Reads a tidy CSV file (RFC 4180, UTF-8, comma) row by row.
final class CsvTableReader {

  private final String file;
  private final Consumer<Diagnostic> findings;

  CsvTableReader(String file, Consumer<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
  }

  /// The table; empty, with a finding, where the file cannot be read to its end.
  Optional<RawTable> read(InputStream stream) throws IOException {
    CsvRows rows = new CsvRows(file, findings);
    try (CsvReader<Boolean> reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .detectBomHeader(false)
            .maxBufferSize(1 << 20)
            .build(rows, new Utf8Reader(stream))) {
      for (boolean usable : reader) {
        if (!usable) {
          return Optional.empty();
        }
      }
    } catch (CsvParseException e) {
      return failed(e, rows.line());
    } catch (UncheckedIOException e) {
      return failed(e.getCause(), rows.line());
    }
    return rows.table();
  }

  private Optional<RawTable> failed(Exception problem, int line) throws IOException {
    switch (problem) {
      case Utf8Reader.NotUtf8 bad ->
          report(DiagnosticCode.ENCODING, bad.line(), Map.of("problem", "bytes"));
      case Utf8Reader.NulFound nul ->
          report(
              DiagnosticCode.HOSTILE_STRUCTURE, nul.line(), Map.of("problem", "nul", "value", ""));
      case IOException unreadable -> throw unreadable;
      default -> {
        Throwable cause = problem.getCause();
        if (cause instanceof IOException io) {
          return failed(io, line);
        }
        if (cause instanceof RuntimeException bug && !(cause instanceof CsvParseException)) {
          throw bug;
        }
        report(DiagnosticCode.UNREADABLE_FILE, line, Map.of("problem", quoting(problem)));
      }
    }
    return Optional.empty();
  }

  private static String quoting(Exception problem) {
    String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("buffer") ? "record" : "quote";
  }

  private void report(DiagnosticCode code, int line, Map<String, Object> operands) {
    findings.accept(
        new Diagnostic(code, new SourceLocation.Line(file, Math.max(1, line)), operands));
  }

  /// Whether a header looks like a comma-separated one, or which other character separates it.
  static Optional<String> otherDelimiter(List<String> header) {
    if (header.size() != 1) {
      return Optional.empty();
    }
    String line = header.getFirst();
    if (line.contains(";")) {
      return Optional.of("semicolon");
    }
    return line.contains("\t") ? Optional.of("tab") : Optional.empty();
  }
}
