package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads the files of sources.
public final class Ingest {

  private final Consumer<Diagnostic> findings;

  private Ingest(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /// One submission a source, in the same order. A file with a finding of its own is left out.
  public static List<Submission> read(List<SourceEntry> sources, Consumer<Diagnostic> findings) {
    Ingest ingest = new Ingest(findings);
    return sources.stream().map(ingest::submission).toList();
  }

  /// One table that belongs to no source; empty, with findings, where it cannot be read.
  ///
  /// @param files given the identity of the file when it was read
  public static Optional<RawTable> table(
      DataFile file, List<FileIdentity> files, Consumer<Diagnostic> findings) {
    Ingest ingest = new Ingest(findings);
    try {
      return switch (file.kind()) {
        case CSV -> ingest.csv(file, FileForm.UNDECLARED, files);
        case XLSX, XLS, ODS -> new WorkbookReader(file, findings).tidy(files);
        case YAML -> {
          ingest.report(DiagnosticCode.UNKNOWN_FILE_TYPE, file, Map.of("file", file.name()));
          yield Optional.empty();
        }
      };
    } catch (IOException _) {
      ingest.report(DiagnosticCode.UNREADABLE_FILE, file, Map.of("problem", "denied"));
      return Optional.empty();
    }
  }

  private Submission submission(SourceEntry entry) {
    List<FileIdentity> files = new ArrayList<>();
    List<RawTable> tables = new ArrayList<>();
    List<FormCells> forms = new ArrayList<>();
    YamlFacts facts = new YamlFacts(entry.source());
    Optional<Mapping> mapping = entry.mapping().flatMap(file -> mapping(file, entry, files));
    for (DataFile file : entry.files()) {
      try {
        if (entry.mapping().isPresent() && file.kind() != Kind.YAML) {
          if (mapping.isPresent()) {
            mapped(file, mapping.get(), files).ifPresent(tables::add);
          }
          continue;
        }
        switch (file.kind()) {
          case CSV -> csv(file, entry.form(), files).ifPresent(tables::add);
          case XLSX, XLS, ODS ->
              new WorkbookReader(file, findings)
                  .content(files)
                  .ifPresent(content -> {
                    switch (content) {
                      case WorkbookContent.Tidy(RawTable table) -> tables.add(table);
                      case WorkbookContent.Form(FormCells form) -> forms.add(form);
                    }
                  });
          case YAML -> yaml(file, files, facts);
        }
      } catch (IOException _) {
        report(DiagnosticCode.UNREADABLE_FILE, file, Map.of("problem", "denied"));
      }
    }
    entry.facts().ifPresent(node -> facts.read(YamlMap.of(node, findings)));
    List<RawAnswer> answers = new ArrayList<>(facts.answers());
    for (FormFacts form : FormFacts.of(forms, entry.source().asOf(), findings)) {
      tables.add(form.table());
      answers.addAll(form.answers());
    }
    return new Submission(entry, files, tables, answers, facts.offences());
  }

  private Optional<Mapping> mapping(DataFile file, SourceEntry entry, List<FileIdentity> files) {
    try {
      Optional<byte[]> content = YamlFile.content(file.name(), file.path(), findings);
      Optional<Mapping> mapping =
          content
              .flatMap(bytes -> YamlFile.read(file.name(), bytes, findings))
              .flatMap(map -> MappingReader.read(map, entry.form(), findings));
      mapping.ifPresent(_ -> files.add(FileIdentity.of(file.name(), content.get())));
      return mapping;
    } catch (IOException _) {
      report(DiagnosticCode.UNREADABLE_FILE, file, Map.of("problem", "denied"));
      return Optional.empty();
    }
  }

  private Optional<RawTable> mapped(DataFile file, Mapping mapping, List<FileIdentity> files)
      throws IOException {
    return new MappedFiles(mapping, findings)
        .facts(file, files)
        .map(facts -> MappedFiles.table(file.name(), facts, mapping));
  }

  private Optional<RawTable> csv(DataFile file, FileForm form, List<FileIdentity> files)
      throws IOException {
    if (!FileStart.isText(file, Limits.CSV_BYTES, findings)) {
      return Optional.empty();
    }
    CsvRows rows = new CsvRows(file.name(), findings);
    try {
      Optional<FileIdentity> identity = new CsvText(file, form, true).read(rows);
      Optional<RawTable> table = identity.flatMap(_ -> rows.table());
      table.ifPresent(_ -> files.add(identity.get()));
      return table;
    } catch (BadFile e) {
      findings.accept(e.finding(file.name()));
      return Optional.empty();
    }
  }

  private void yaml(DataFile file, List<FileIdentity> files, YamlFacts facts) throws IOException {
    if (!FileStart.isText(file, Limits.CSV_BYTES, findings)) {
      return;
    }
    Optional<byte[]> content = YamlFile.content(file.name(), file.path(), findings);
    content
        .flatMap(bytes -> YamlFile.read(file.name(), bytes, findings))
        .ifPresent(map -> {
          facts.read(map);
          files.add(FileIdentity.of(file.name(), content.get()));
        });
  }

  private void report(DiagnosticCode code, DataFile file, Map<String, Object> operands) {
    findings.accept(new Diagnostic(code, new SourceLocation.WholeFile(file.name()), operands));
  }
}
