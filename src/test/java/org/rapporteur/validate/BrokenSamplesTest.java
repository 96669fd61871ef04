package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// Every folder of `sample-data/broken` has exactly the findings that its `expected.txt` names.
class BrokenSamplesTest {

  private static final Path BROKEN = Path.of("sample-data", "broken");

  static List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(BROKEN)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void hasExactlyTheExpectedFindings(Path folder) throws IOException {
    CappedFindings findings = new CappedFindings();
    Optional<Workspace> loaded = WorkspaceLoader.load(folder, findings);
    loaded.ifPresent(workspace -> {
      int year = workspace.years().lastKey();
      Catalogue catalogue = CatalogueLoader.load();
      StatisticsRecord reported =
          Validation.record(
              workspace,
              Ingest.read(workspace.sourcesUpTo(year, Optional.empty()), findings),
              catalogue,
              year,
              findings);
      Reconciled _ = NationalFigures.of(workspace, reported, catalogue, findings);
    });
    assertThat(findings.report().diagnostics().stream().map(BrokenSamplesTest::line))
        .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.txt")));
  }

  @Test
  void thereAreAtLeastADozen() throws IOException {
    assertThat(folders()).hasSizeGreaterThanOrEqualTo(12);
  }

  private static String line(Diagnostic finding) {
    int line = finding.location().line();
    String place = finding.location().file() + (line > 0 ? ":" + line : "");
    return finding.code().id() + " " + place;
  }
}
