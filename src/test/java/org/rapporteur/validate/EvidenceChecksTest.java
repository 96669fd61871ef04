package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.workspace.TestWorkspace;

/// What answers and sources rest on, and what the State Department published beside it.
class EvidenceChecksTest {

  private static final String FIGURES =
      "indicator,period,value,unit\nvictims-identified,2023-04/2024-03,%d,person\n";

  @TempDir Path folder;

  @Test
  void anAnswerThatRestsOnAnEarlierYearIsOld() {
    assertThat(answered("2023-03-31")).containsExactly("Q-004");
    assertThat(answered("2023-04-01")).isEmpty();
  }

  @Test
  void aSourceThatOthersPublishedHasAnAddress() {
    assertThat(source("media-or-academic", "")).containsExactly("Q-003");
    assertThat(source("media-or-academic", "url: https://example.org/")).isEmpty();
    assertThat(source("country-document", "")).isEmpty();
  }

  @Test
  void aPublishedNarrativeThatDiffersIsANoteAndTwoInstitutionsAreAWarning() {
    assertThat(beside("state-report", 23)).containsExactly("T-006");
    assertThat(beside("state-report", 22)).isEmpty();
    assertThat(beside("country-document", 23)).containsExactly("R-011");
  }

  private List<String> answered(String day) {
    return Checked.of(
            new TestWorkspace(folder)
                .source(2024, "c", "coordinator", "q.yaml", "")
                .file(
                    "q.yaml",
                    """
                    answers:
                      - question: specialised-units
                        reply: true
                        period: 2023-04/2024-03
                        occurred-on: %s
                    """
                        .formatted(day)))
        .codes();
  }

  private List<String> source(String sourceClass, String more) {
    return codes(
        new TestWorkspace(folder)
            .source(2024, "m", "media", "f.csv", more)
            .file("f.csv", FIGURES.formatted(22)),
        "class: " + sourceClass);
  }

  private List<String> beside(String sourceClass, int value) {
    return codes(
        new TestWorkspace(folder)
            .top("precedence: [police]")
            .source(2024, "t", "us-state-department", "f.csv", "url: https://example.org/")
            .source(2024, "p", "police", "g.csv", "")
            .file("f.csv", FIGURES.formatted(value))
            .file("g.csv", FIGURES.formatted(22)),
        "class: " + sourceClass);
  }

  /// With another class of the first source than the one that every source of a test has.
  private List<String> codes(TestWorkspace workspace, String sourceClass) {
    workspace.write();
    return Checked.with(folder, text -> text.replaceFirst("class: country-document", sourceClass))
        .codes();
  }
}
