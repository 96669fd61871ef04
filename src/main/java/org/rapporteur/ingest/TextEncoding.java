package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.Encoding;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// In which encoding a text file is: by its byte order mark, as declared, or where its bytes leave
/// no doubt. Bytes that are UTF-8 and not ASCII are taken for UTF-8: a text in another encoding has
/// none such in practice. Other bytes are taken where every encoding that they can be in makes the
/// same letters of them.
final class TextEncoding {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int BYTES = 256;
  private static final int ASCII = 128;

  private final DataFile file;
  private final boolean[] used = new boolean[BYTES];

  private TextEncoding(DataFile file) {
    this.file = file;
  }

  /// @throws BadFile where nobody can be sure, or the file is not what was declared
  static Encoding of(DataFile file, Optional<Encoding> declared) throws IOException, BadFile {
    Optional<Encoding> marked = marked(file);
    if (marked.isPresent()) {
      if (declared.isPresent() && !declared.equals(marked)) {
        throw contradiction(declared.get(), marked.get());
      }
      return marked.get();
    }
    return declared.isPresent()
        ? new TextEncoding(file).confirmed(declared.get())
        : new TextEncoding(file).found();
  }

  private static Optional<Encoding> marked(DataFile file) throws IOException {
    try (InputStream stream = Files.newInputStream(file.path())) {
      String start = HexFormat.of().formatHex(stream.readNBytes(3));
      if (start.equals("efbbbf")) {
        return Optional.of(Encoding.UTF_8);
      }
      return start.startsWith("fffe") || start.startsWith("feff")
          ? Optional.of(Encoding.UTF_16)
          : Optional.empty();
    }
  }

  private Encoding confirmed(Encoding declared) throws IOException, BadFile {
    if (declared == Encoding.UTF_16) {
      throw bad("unmarked", List.of(), Optional.empty());
    }
    if (declared.isSingleByte() && hasOtherThanAscii() && lineThatIsNotUtf8().isEmpty()) {
      throw contradiction(declared, Encoding.UTF_8);
    }
    return declared;
  }

  private Encoding found() throws IOException, BadFile {
    if (!hasOtherThanAscii()) {
      return Encoding.UTF_8;
    }
    Optional<Integer> line = lineThatIsNotUtf8();
    if (line.isEmpty()) {
      return Encoding.UTF_8;
    }
    List<Encoding> candidates =
        Arrays.stream(Encoding.values())
            .filter(Encoding::isSingleByte)
            .filter(encoding -> text(encoding).isPresent())
            .toList();
    if (candidates.stream().map(this::text).distinct().count() == 1) {
      return candidates.getFirst();
    }
    throw bad("bytes", candidates.stream().map(Encoding::code).toList(), line);
  }

  private boolean hasOtherThanAscii() throws IOException {
    try (InputStream stream = Files.newInputStream(file.path())) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        byte all = 0;
        for (int i = 0; i < read; i++) {
          all |= buffer[i];
        }
        // Most files, and most parts of the others, are plain ASCII and need no second look.
        for (int i = 0; all < 0 && i < read; i++) {
          used[buffer[i] & 0xFF] = true;
        }
      }
    }
    return IntStream.range(ASCII, BYTES).anyMatch(i -> used[i]);
  }

  private Optional<Integer> lineThatIsNotUtf8() throws IOException {
    try (TextReader reader =
        new TextReader(Files.newInputStream(file.path()), StandardCharsets.UTF_8)) {
      char[] buffer = new char[BUFFER_BYTES];
      while (reader.read(buffer, 0, buffer.length) >= 0) {
        // Only whether it can be read to its end is asked.
      }
      return Optional.empty();
    } catch (TextReader.Undecodable bad) {
      return Optional.of(bad.line());
    } catch (TextReader.NulFound _) {
      // Told where the text itself is read.
      return Optional.empty();
    }
  }

  /// What the bytes above ASCII would be in an encoding; empty where one of them is no character
  /// that a text has.
  private Optional<String> text(Encoding encoding) {
    byte[] bytes = new byte[BYTES];
    int count = 0;
    for (int i = ASCII; i < BYTES; i++) {
      if (used[i]) {
        bytes[count++] = (byte) i;
      }
    }
    try {
      String text =
          encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes, 0, count)).toString();
      return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static BadFile contradiction(Encoding declared, Encoding found) {
    return new BadFile(
        DiagnosticCode.ENCODING,
        Map.of("problem", "declared", "candidates", List.of(declared.code(), found.code())));
  }

  private BadFile bad(String problem, List<String> candidates, Optional<Integer> line) {
    return new BadFile(
        DiagnosticCode.ENCODING,
        Map.of("problem", problem, "candidates", candidates),
        line.map(number -> new SourceLocation.Line(file.name(), number)));
  }
}
