package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// What a file is by its size and first bytes, whatever its name says.
enum FileStart {
  ZIP("504b0304"),
  EMPTY_ZIP("504b0506"),
  /// OLE2: an old binary workbook, or an encrypted one.
  OLE("d0cf11e0a1b11ae1"),
  PDF("25504446"),
  OTHER("");

  private static final int LONGEST = 8;

  private final String hex;

  FileStart(String hex) {
    this.hex = hex;
  }

  static FileStart of(DataFile file) throws IOException {
    try (InputStream stream = Files.newInputStream(file.path())) {
      String start = HexFormat.of().formatHex(stream.readNBytes(LONGEST));
      for (FileStart candidate : values()) {
        if (start.startsWith(candidate.hex)) {
          return candidate;
        }
      }
      return OTHER;
    }
  }

  /// Whether a file is neither empty nor above its limit; a finding where it is.
  static boolean hasSize(DataFile file, long size, long maximum, Consumer<Diagnostic> findings) {
    if (size == 0) {
      report(DiagnosticCode.UNREADABLE_FILE, file, Map.of("problem", "empty"), findings);
      return false;
    }
    if (size > maximum) {
      Map<String, Object> operands = Map.of("limit", "bytes", "maximum", maximum);
      report(DiagnosticCode.LIMIT_EXCEEDED, file, operands, findings);
      return false;
    }
    return true;
  }

  /// Whether a file may be read as text; a finding where it may not.
  static boolean isText(DataFile file, long maximum, Consumer<Diagnostic> findings)
      throws IOException {
    if (!hasSize(file, Files.size(file.path()), maximum, findings)) {
      return false;
    }
    Optional<String> found =
        switch (of(file)) {
          case ZIP, EMPTY_ZIP -> Optional.of("zip");
          case OLE -> Optional.of("ole");
          case PDF -> Optional.of("pdf");
          case OTHER -> Optional.empty();
        };
    if (found.isPresent()) {
      Map<String, Object> operands = Map.of("expected", "text", "found", found.get());
      report(DiagnosticCode.CONTENT_NOT_AS_EXTENSION, file, operands, findings);
    }
    return found.isEmpty();
  }

  static void report(
      DiagnosticCode code,
      DataFile file,
      Map<String, Object> operands,
      Consumer<Diagnostic> findings) {
    findings.accept(new Diagnostic(code, new SourceLocation.WholeFile(file.name()), operands));
  }
}
