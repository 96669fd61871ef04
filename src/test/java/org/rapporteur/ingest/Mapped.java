package org.rapporteur.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.yaml.YamlFile;

/// A file read by a mapping: the facts and what was found.
record Mapped(List<MappedFact> facts, List<Diagnostic> findings) {

  static Mapped of(Path file, String mapping) {
    List<Diagnostic> findings = new ArrayList<>();
    String name = file.getFileName().toString();
    DataFile data = new DataFile(name, file, Kind.ofName(name).orElseThrow());
    Optional<Mapping> read =
        YamlFile.read("mapping.yaml", mapping, findings::add)
            .flatMap(map -> MappingReader.read(map, FileForm.UNDECLARED, findings::add));
    try {
      List<MappedFact> facts =
          read.isEmpty()
              ? List.of()
              : new MappedFiles(read.get(), findings::add)
                  .facts(data, new ArrayList<>())
                  .orElse(List.of());
      return new Mapped(facts, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A line for each fact: what these columns say, the value or status, the note.
  List<String> lines(String... columns) {
    return facts.stream().map(fact -> line(fact, columns)).toList();
  }

  private static String line(MappedFact fact, String... columns) {
    StringBuilder line = new StringBuilder();
    for (String column : columns) {
      line.append(line.isEmpty() ? "" : " ").append(fact.says().getOrDefault(column, "-"));
    }
    CellWords.Value value = fact.value();
    line.append(": ").append(value.cell().text()).append(value.status());
    return line + (value.note().isEmpty() ? "" : " [" + value.note() + "]");
  }

  /// `S-021 4`: the code, and the line or row where there is one.
  List<String> codes() {
    return findings.stream().map(Mapped::code).toList();
  }

  private static String code(Diagnostic finding) {
    SourceLocation place = finding.location();
    return finding.code().id() + (place.line() > 0 ? " " + place.line() : "");
  }
}
