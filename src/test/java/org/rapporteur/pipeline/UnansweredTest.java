package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;

/// which criteria of the law of the year nothing answers.
class UnansweredTest {

  @TempDir Path out;

  @Test
  void aWorkspaceThatAnswersEveryQuestionLeavesNoCriterionOpen() {
    assertThat(unanswered("example-country", 2024)).isEmpty();
  }

  @Test
  void aPublishedRecordLeavesOpenWhatItIsSilentOn() {
    assertThat(unanswered("kosovo", 2022)).contains("C-BORD", "C-EXTR").doesNotContain("C-INV");
  }

  private List<Object> unanswered(String workspace, int year) {
    List<Diagnostic> all =
        AnnualBuild.check(Builds.request(Path.of("sample-data", workspace), year, out))
            .diagnostics()
            .diagnostics();
    return all.stream()
        .filter(finding -> finding.code() == DiagnosticCode.CRITERIA_UNANSWERED)
        .<Object>flatMap(finding -> ((List<?>) finding.operands().get("criteria")).stream())
        .toList();
  }
}
