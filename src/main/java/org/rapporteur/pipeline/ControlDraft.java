package org.rapporteur.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.forms.ControlWriter;
import org.rapporteur.i18n.Language;
import org.rapporteur.workspace.ControlSheet;
import org.rapporteur.workspace.ControlTables;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.WaiverFile;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;
import org.rapporteur.yaml.YamlNode.Mapping;

/// Writes the draft of a control workbook: from a workspace that is kept in YAML, or an empty one.
///
/// @param diagnostics what is wrong with the YAML; with an error nothing is written
/// @param outcome empty where nothing was written
public record ControlDraft(DiagnosticReport diagnostics, Path file, Optional<Outcome> outcome) {

  /// The draft beside a `rapporteur.yaml`, with which a control workbook may not stand.
  public static final String BESIDE_YAML = "rapporteur-draft.xlsx";

  /// What became of the file.
  public enum Outcome {
    /// Filled from `rapporteur.yaml`.
    FILLED,
    EMPTY,
    /// It stood there with the same bytes.
    SAME,
    /// It stood there otherwise, and is as it was.
    KEPT
  }

  public ControlDraft {
    Objects.requireNonNull(diagnostics, "diagnostics");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(outcome, "outcome");
  }

  /// Writes it. A file that is there is never written over.
  ///
  /// @param out empty for a file in the workspace
  /// @param language of what stands above its tables
  /// @throws IOException where the file cannot be written
  public static ControlDraft write(Path folder, Optional<Path> out, Language language)
      throws IOException {
    CappedFindings findings = new CappedFindings();
    boolean hasYaml = Files.exists(folder.resolve(Workspace.SETTINGS));
    Path file = out.orElseGet(() -> folder.resolve(hasYaml ? BESIDE_YAML : ControlSheet.FILE));
    Mapping nothing =
        new Mapping(
            new LinkedHashMap<>(), new SourceLocation.WholeFile(file.getFileName().toString()));
    Mapping settings = nothing;
    Mapping waivers = nothing;
    Map<String, List<Mapping>> facts = new LinkedHashMap<>();
    if (hasYaml) {
      Optional<Workspace> workspace = WorkspaceLoader.load(folder, findings);
      Optional<Mapping> known =
          workspace.flatMap(_ -> mapping(yaml(folder, Workspace.SETTINGS), findings));
      if (known.isPresent()) {
        settings = known.get();
        facts.putAll(facts(workspace.get(), findings));
        if (workspace.get().waivers().identity().isPresent()) {
          waivers = mapping(yaml(folder, WaiverFile.NAME), findings).orElse(nothing);
        }
      }
    }
    DiagnosticReport found = findings.report();
    if (found.hasErrors()) {
      return new ControlDraft(found, file, Optional.empty());
    }
    byte[] bytes =
        ControlWriter.write(
            ControlTables.of(settings, facts, waivers), CatalogueLoader.load(), language);
    return new ControlDraft(found, file, Optional.of(write(file, bytes, hasYaml)));
  }

  private static Map<String, List<Mapping>> facts(Workspace workspace, CappedFindings findings) {
    Map<String, List<Mapping>> facts = new LinkedHashMap<>();
    workspace.years().values().stream()
        .flatMap(year -> year.sources().stream())
        .forEach(entry -> facts.put(entry.source().id(), facts(entry, findings)));
    return facts;
  }

  private static List<Mapping> facts(SourceEntry entry, CappedFindings findings) {
    List<Mapping> facts = new ArrayList<>();
    entry.files().stream()
        .filter(file -> file.kind() == Kind.YAML)
        .forEach(file -> mapping(file, findings).ifPresent(facts::add));
    return facts;
  }

  private static DataFile yaml(Path folder, String name) {
    return new DataFile(name, folder.resolve(name), Kind.YAML);
  }

  private static Optional<Mapping> mapping(DataFile file, CappedFindings findings) {
    try {
      return YamlFile.content(file.name(), file.path(), findings)
          .flatMap(bytes -> YamlFile.read(file.name(), bytes, findings))
          .map(YamlMap::node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome write(Path file, byte[] bytes, boolean filled) throws IOException {
    if (Files.exists(file)) {
      return Arrays.equals(Files.readAllBytes(file), bytes) ? Outcome.SAME : Outcome.KEPT;
    }
    Files.write(file, bytes);
    return filled ? Outcome.FILLED : Outcome.EMPTY;
  }
}
