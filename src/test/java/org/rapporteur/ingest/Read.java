package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/// Files of one source, read: what came out and what was found.
record Read(List<Submission> submissions, List<Diagnostic> findings) {

  /// Reads a file of this name and content as the only one of its source.
  static Read file(Path folder, String name, byte[] content) {
    return of(new TestWorkspace(folder).source(2024, "p", "police", name, "").file(name, content));
  }

  static Read of(TestWorkspace workspace) {
    List<Diagnostic> findings = new ArrayList<>();
    Workspace loaded = workspace.load(findings::add).orElseThrow();
    return new Read(
        Ingest.read(loaded.sourcesUpTo(2024, Optional.empty()), findings::add), findings);
  }

  /// Reads a workbook of this content, which gives this one finding, beside a CSV file that is
  /// read.
  static void assertRefused(Path folder, byte[] content, String code) {
    Read read =
        of(
            new TestWorkspace(folder)
                .source(2024, "p", "police", "f.xlsx, good.csv", "")
                .file("f.xlsx", content)
                .file("good.csv", "indicator,period,value,unit\n"));
    assertThat(read.codes()).containsExactly(code);
    assertThat(read.submissions().getFirst().tables())
        .as("the table of the file beside it")
        .hasSize(1)
        .first()
        .satisfies(table -> assertThat(table.file()).isEqualTo("good.csv"));
  }

  RawTable table() {
    return submissions.getFirst().tables().getFirst();
  }

  boolean isEmpty() {
    return submissions.getFirst().tables().isEmpty() && submissions.getFirst().files().isEmpty();
  }

  /// The content of a column, row by row.
  List<String> column(String name) {
    RawColumn column = table().column(name).orElseThrow();
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < table().rows(); row++) {
      texts.add(column.cell(row).text());
    }
    return texts;
  }

  /// `S-004 f.csv:3 limit=rows`, the last part only where a finding has a kind.
  List<String> codes() {
    return findings.stream().map(Read::text).toList();
  }

  private static String text(Diagnostic finding) {
    int line = finding.location().line();
    Object kind = finding.operands().get("problem");
    Object limit = finding.operands().getOrDefault("limit", kind);
    return finding.code().id() + (line > 0 ? " " + line : "") + (limit == null ? "" : " " + limit);
  }
}
