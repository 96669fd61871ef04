package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.XlsxWorkbook.Sheet;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// Reads the figures of a workbook: the sheet named `figures`, or the only one. Parts are streamed;
/// no library builds a model of the workbook in memory.
final class XlsxTableReader {

  private static final String FIGURES = "figures";

  private final DataFile file;
  private final Consumer<Diagnostic> findings;

  XlsxTableReader(DataFile file, Consumer<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
  }

  /// The table; empty, with a finding, where the file or its sheet cannot be read.
  ///
  /// @param files takes the identity of a file that was read
  Optional<RawTable> read(List<FileIdentity> files) throws IOException {
    long size = Files.size(file.path());
    if (!FileStart.hasSize(file, size, Limits.XLSX_BYTES, findings)) {
      return Optional.empty();
    }
    try {
      checkStart();
      Optional<RawTable> table = table();
      if (table.isPresent()) {
        files.add(new FileIdentity(file.name(), sha256(), size));
      }
      return table;
    } catch (BadFile e) {
      report(e);
    } catch (ZipException _) {
      report(BadFile.unreadable("truncated"));
    } catch (IOException e) {
      Optional<BadFile> bad = BadFile.behind(e);
      report(bad.orElseGet(() -> BadFile.unreadable("truncated")));
    }
    return Optional.empty();
  }

  private void checkStart() throws IOException, BadFile {
    switch (FileStart.of(file)) {
      case ZIP -> {}
      case EMPTY_ZIP -> throw notAWorkbook("zip");
      case OLE -> {
        if (isEncrypted()) {
          throw BadFile.unreadable("encrypted");
        }
        throw notAWorkbook("ole");
      }
      case PDF -> throw notAWorkbook("pdf");
      case OTHER -> throw notAWorkbook("text");
    }
  }

  private static BadFile notAWorkbook(String found) {
    return new BadFile(
        DiagnosticCode.CONTENT_NOT_AS_EXTENSION, Map.of("expected", "xlsx", "found", found));
  }

  /// An encrypted workbook is an OLE2 file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
  private boolean isEncrypted() throws IOException {
    byte[] content = Files.readAllBytes(file.path());
    String name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(content, StandardCharsets.ISO_8859_1).contains(name);
  }

  private Optional<RawTable> table() throws IOException, BadFile {
    try (XlsxPackage workbook = XlsxPackage.open(file.path())) {
      XlsxRelations.check(workbook);
      XlsxWorkbook index = XlsxWorkbook.read(workbook);
      Optional<Sheet> chosen = chosen(index);
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      XlsxCell cells =
          new XlsxCell(XlsxTexts.read(workbook), XlsxDates.read(workbook, index.from1904()));
      return new XlsxSheetReader(file.name(), chosen.get().name(), cells, findings)
          .read(workbook, chosen.get().part());
    }
  }

  private Optional<Sheet> chosen(XlsxWorkbook index) {
    for (Sheet sheet : index.sheets()) {
      if (sheet.hidden()) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.HIDDEN_VALUES,
                new SourceLocation.Sheet(file.name(), sheet.name()),
                Map.of("what", "sheet", "value", sheet.name())));
      }
    }
    List<Sheet> visible = index.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
    Optional<Sheet> named =
        visible.stream()
            .filter(sheet -> sheet.name().strip().toLowerCase(Locale.ROOT).equals(FIGURES))
            .findFirst();
    if (named.isPresent() || visible.size() == 1) {
      return named.or(() -> Optional.of(visible.getFirst()));
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.SHEET_MISSING,
            new SourceLocation.WholeFile(file.name()),
            Map.of("known", visible.stream().map(Sheet::name).toList())));
    return Optional.empty();
  }

  private String sha256() throws IOException {
    MessageDigest digest = FileIdentity.digest();
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return FileIdentity.hex(digest.digest());
  }

  private void report(BadFile bad) {
    findings.accept(bad.finding(file.name()));
  }
}
