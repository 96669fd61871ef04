package org.rapporteur.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// A workspace read to the end: its record and what was found.
///
/// @param record of the newest report year, or of the year asked for
public record Checked(StatisticsRecord record, List<Diagnostic> findings) {

  private static final Catalogue CATALOGUE = CatalogueLoader.load();

  public static Checked of(TestWorkspace workspace) {
    return of(workspace, Optional.empty(), Optional.empty());
  }

  public static Checked of(TestWorkspace workspace, int year) {
    return of(workspace, Optional.of(year), Optional.empty());
  }

  public static Checked of(
      TestWorkspace workspace, Optional<Integer> asked, Optional<LocalDate> asOf) {
    return of(workspace.write(), asked, asOf);
  }

  /// A workspace that is written, with its settings changed.
  public static Checked with(Path folder, UnaryOperator<String> change) {
    try {
      Path settings = folder.resolve(Workspace.SETTINGS);
      Files.writeString(settings, change.apply(Files.readString(settings)));
      return of(folder, Optional.empty(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Checked of(Path folder, Optional<Integer> asked, Optional<LocalDate> asOf) {
    CappedFindings findings = new CappedFindings();
    Workspace loaded = WorkspaceLoader.load(folder, findings).orElseThrow();
    int year = asked.orElse(loaded.years().lastKey());
    StatisticsRecord reported =
        Validation.record(
            loaded,
            Ingest.read(loaded.sourcesUpTo(year, asOf), findings),
            CATALOGUE,
            year,
            findings);
    StatisticsRecord record = NationalFigures.of(loaded, reported, CATALOGUE, findings).record();
    return new Checked(record, findings.report().diagnostics());
  }

  /// The codes of the findings in order: `V-021`.
  public List<String> codes() {
    return findings.stream().map(finding -> finding.code().id()).toList();
  }

  /// The findings with their places: `V-021 f.csv:3`.
  public List<String> places() {
    return findings.stream()
        .map(finding -> finding.code().id() + " " + place(finding.location()))
        .toList();
  }

  private static String place(SourceLocation location) {
    return location.line() > 0 ? location.file() + ":" + location.line() : location.file();
  }

  /// The operand of the first finding.
  public Object operand(String name) {
    return findings.getFirst().operands().get(name);
  }

  /// The figure of record of the newest year, as text: `22`, `0-4`, `–`.
  public String figure(Series series) {
    return figure(record.current().reportYear(), series);
  }

  public String figure(int year, Series series) {
    return Wording.measure(record.years().get(year).measure(series));
  }

  public Measure measure(Series series) {
    return record.current().measure(series);
  }

  public Observation ofRecord(Series series) {
    return record.current().observation(series).orElseThrow();
  }
}
