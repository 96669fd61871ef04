package org.rapporteur.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.Delimiter;
import org.rapporteur.workspace.Encoding;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// Reads a file of separated fields (RFC 4180) in its encoding and with its delimiter, record by
/// record.
final class CsvText {

  /// A header longer than this names no columns.
  private static final int HEADER_CHARACTERS = 1 << 16;

  private final DataFile file;
  private final FileForm form;
  private final boolean tidy;
  private Optional<Encoding> encoding = Optional.empty();

  /// @param tidy whether the first line with content names all columns; otherwise it may be a title
  CsvText(DataFile file, FileForm form, boolean tidy) {
    this.file = file;
    this.form = form;
    this.tidy = tidy;
  }

  /// Reads to the end, or until a record says no.
  ///
  /// @return the identity of the file; empty where it was not read to its end
  Optional<FileIdentity> read(CsvRecords records) throws IOException, BadFile {
    Encoding known = TextEncoding.of(file, form.encoding());
    encoding = Optional.of(known);
    try (HashedInput stream = new HashedInput(Files.newInputStream(file.path()));
        Reader text = characters(stream, known)) {
      Delimiter separator = delimiter(text);
      try (CsvReader<Boolean> reader = reader(separator, records, text)) {
        for (boolean usable : reader) {
          if (!usable) {
            return Optional.empty();
          }
        }
      }
      return Optional.of(stream.identity(file.name()));
    } catch (CsvParseException e) {
      throw bad(e, records.line());
    } catch (UncheckedIOException e) {
      throw bad(e.getCause(), records.line());
    } catch (TextReader.Undecodable | TextReader.NulFound e) {
      throw bad(e, records.line());
    }
  }

  private Reader characters(HashedInput stream, Encoding known) throws IOException {
    Reader decoded = new TextReader(stream, known.charset());
    boolean large = Files.size(file.path()) > HashedInput.LARGE;
    return new BufferedReader(
        large ? new ReadAhead(decoded, HEADER_CHARACTERS) : decoded, HEADER_CHARACTERS);
  }

  private static CsvReader<Boolean> reader(Delimiter delimiter, CsvRecords records, Reader text) {
    return CsvReader.builder()
        .fieldSeparator(delimiter.character())
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .skipEmptyLines(true)
        .detectBomHeader(false)
        .maxBufferSize(1 << 20)
        .build(records, text);
  }

  /// As declared; or the only one that stands in the first line with content, as in `sep=;`, or,
  /// where that may be a title, anywhere in the beginning. Without any it is a comma, of which
  /// there is none.
  private Delimiter delimiter(Reader text) throws IOException, BadFile {
    if (form.delimiter().isPresent()) {
      return form.delimiter().get();
    }
    text.mark(HEADER_CHARACTERS);
    char[] start = new char[HEADER_CHARACTERS];
    int length = text.read(start, 0, start.length);
    text.reset();
    Set<Delimiter> found = EnumSet.noneOf(Delimiter.class);
    boolean quoted = false;
    boolean content = false;
    for (int i = 0; i < length && !(content && tidy && !quoted && isLineEnd(start[i])); i++) {
      quoted ^= start[i] == '"';
      content |= !Character.isWhitespace(start[i]);
      if (!quoted) {
        Delimiter.of(start[i]).ifPresent(found::add);
      }
    }
    if (found.size() > 1) {
      List<String> candidates = found.stream().map(Delimiter::code).toList();
      throw new BadFile(
          DiagnosticCode.DELIMITER, Map.of("candidates", candidates), Optional.empty());
    }
    return found.isEmpty() ? Delimiter.COMMA : found.iterator().next();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private BadFile bad(Exception problem, int line) throws IOException {
    return switch (problem) {
      case TextReader.Undecodable undecodable ->
          bad(
              DiagnosticCode.ENCODING,
              undecodable.line(),
              Map.of(
                  "problem", "undecodable", "candidates", List.of(encoding.orElseThrow().code())));
      case TextReader.NulFound nul ->
          bad(DiagnosticCode.HOSTILE_STRUCTURE, nul.line(), Map.of("problem", "nul", "value", ""));
      case IOException unreadable -> throw unreadable;
      default -> {
        Throwable cause = problem.getCause();
        if (cause instanceof IOException io) {
          yield bad(io, line);
        }
        if (cause instanceof RuntimeException bug && !(cause instanceof CsvParseException)) {
          throw bug;
        }
        yield bad(DiagnosticCode.UNREADABLE_FILE, line, Map.of("problem", quoting(problem)));
      }
    };
  }

  private BadFile bad(DiagnosticCode code, int line, Map<String, Object> operands) {
    return new BadFile(
        code, operands, Optional.of(new SourceLocation.Line(file.name(), Math.max(1, line))));
  }

  private static String quoting(Exception problem) {
    String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("buffer") ? "record" : "quote";
  }
}
