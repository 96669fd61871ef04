package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.OpenWorkbook.SheetName;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.ReceivedFolder;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;

/// Reads workbooks of every type, as a tidy table or as grids.
final class WorkbookReader {

  private static final String FIGURES = "figures";

  private final DataFile file;
  private final Consumer<Diagnostic> findings;

  WorkbookReader(DataFile file, Consumer<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
  }

  /// What is made of an open workbook.
  private interface Reading<T> {
    Optional<T> read(OpenWorkbook workbook) throws IOException, BadFile;
  }

  /// The figures of a workbook: the sheet named `figures`, or the only one; empty, with a finding,
  /// where the file or its sheet cannot be read.
  ///
  /// @param files takes the identity of a file that was read
  Optional<RawTable> tidy(List<FileIdentity> files) throws IOException {
    return read(files, this::tidy);
  }

  /// The figures of a workbook, or the form that it is; empty, with a finding, where it is neither.
  ///
  /// @param files takes the identity of a file that was read
  Optional<WorkbookContent> content(List<FileIdentity> files) throws IOException {
    return read(
        files,
        workbook -> {
          Map<String, String> properties = workbook.properties();
          boolean isForm =
              properties.containsKey(FormMarks.FORM)
                  || (ReceivedFolder.holds(file) && silently().form(workbook, properties).isForm());
          return isForm
              ? Optional.of(new WorkbookContent.Form(form(workbook, properties)))
              : tidy(workbook).map(WorkbookContent.Tidy::new);
        });
  }

  /// The form that a workbook is, by its properties or its cells; empty where it is none, or, with
  /// a finding, cannot be read. What is wrong in its cells is found when its content is read.
  Optional<FormCells> form(List<FileIdentity> files) throws IOException {
    return read(
        files,
        workbook ->
            Optional.of(silently().form(workbook, workbook.properties()))
                .filter(FormCells::isForm));
  }

  private WorkbookReader silently() {
    return new WorkbookReader(file, _ -> {});
  }

  private FormCells form(OpenWorkbook workbook, Map<String, String> properties)
      throws IOException, BadFile {
    return FormCells.of(file.name(), properties, grids(workbook, /* recalculate= */ false));
  }

  /// The sheets that are not hidden; empty, with a finding, where the file cannot be read.
  ///
  /// @param recalculate whether the stored results of formulas are compared with their own
  Optional<List<Grid>> grids(List<FileIdentity> files, boolean recalculate) throws IOException {
    return read(files, workbook -> Optional.of(grids(workbook, recalculate)));
  }

  private <T> Optional<T> read(List<FileIdentity> files, Reading<T> reading) throws IOException {
    long size = Files.size(file.path());
    long most = file.kind() == Kind.XLS ? Limits.XLS_BYTES : Limits.XLSX_BYTES;
    if (!FileStart.hasSize(file, size, most, findings)) {
      return Optional.empty();
    }
    try {
      checkStart();
      try (OpenWorkbook workbook = open()) {
        Optional<T> read = reading.read(workbook);
        if (read.isPresent()) {
          files.add(new FileIdentity(file.name(), sha256(), size));
        }
        return read;
      }
    } catch (BadFile e) {
      report(e);
    } catch (IOException e) {
      report(BadFile.behind(e).orElseGet(() -> BadFile.unreadable("truncated")));
    }
    return Optional.empty();
  }

  private void checkStart() throws IOException, BadFile {
    FileStart start = FileStart.of(file);
    if (start == FileStart.OLE && isEncrypted()) {
      throw BadFile.unreadable("encrypted");
    }
    boolean expected = start == (file.kind() == Kind.XLS ? FileStart.OLE : FileStart.ZIP);
    if (!expected) {
      throw switch (start) {
        case ZIP, EMPTY_ZIP -> notAWorkbook("zip");
        case OLE -> notAWorkbook("ole");
        case PDF -> notAWorkbook("pdf");
        case OTHER -> notAWorkbook("text");
      };
    }
  }

  private BadFile notAWorkbook(String found) {
    String expected = file.kind().name().toLowerCase(Locale.ROOT);
    return new BadFile(
        DiagnosticCode.CONTENT_NOT_AS_EXTENSION, Map.of("expected", expected, "found", found));
  }

  /// An encrypted workbook is an OLE2 file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
  private boolean isEncrypted() throws IOException {
    byte[] content = Files.readAllBytes(file.path());
    String name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(content, StandardCharsets.ISO_8859_1).contains(name);
  }

  private OpenWorkbook open() throws IOException, BadFile {
    return switch (file.kind()) {
      case XLSX -> XlsxFile.open(file);
      case ODS -> OdsFile.open(file);
      case XLS -> XlsFile.open(file);
      case CSV, YAML -> throw new IllegalArgumentException(file.kind() + " is no workbook");
    };
  }

  private Optional<RawTable> tidy(OpenWorkbook workbook) throws IOException, BadFile {
    List<SheetName> sheets = workbook.sheets();
    Optional<SheetName> chosen = chosen(sheets);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    TidyRows rows = new TidyRows(file.name(), chosen.get().name(), findings);
    workbook.read(sheets.indexOf(chosen.get()), rows, findings);
    return rows.table();
  }

  private List<Grid> grids(OpenWorkbook workbook, boolean recalculate) throws IOException, BadFile {
    List<GridBuilder> builders = new ArrayList<>();
    List<SheetName> sheets = workbook.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      SheetName sheet = sheets.get(i);
      if (sheet.hidden()) {
        reportHidden(sheet);
      } else {
        GridBuilder builder = new GridBuilder(file.name(), Optional.of(sheet.name()));
        workbook.read(i, new GridRows(builder), findings);
        builders.add(builder);
      }
    }
    if (recalculate) {
      new Recalculation(file.name(), builders, findings).run();
    }
    List<Grid> grids = new ArrayList<>();
    for (GridBuilder builder : builders) {
      grids.add(builder.build());
    }
    return grids;
  }

  private Optional<SheetName> chosen(List<SheetName> sheets) {
    sheets.stream().filter(SheetName::hidden).forEach(this::reportHidden);
    List<SheetName> visible = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
    Optional<SheetName> named =
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
            Map.of("known", visible.stream().map(SheetName::name).toList())));
    return Optional.empty();
  }

  private void reportHidden(SheetName sheet) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.HIDDEN_VALUES,
            new SourceLocation.Sheet(file.name(), sheet.name()),
            Map.of("what", "sheet", "value", sheet.name())));
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
