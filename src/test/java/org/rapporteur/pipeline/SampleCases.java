package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The case of a workspace that answers every criterion.
final class SampleCases {

  private static final String FIRST = "- {question: demand-commercial-sex,";
  private static final String SECOND = "- {question: demand-sex-tourism,";

  private SampleCases() {}

  static List<CheckCase> all() {
    return List.of(
        new CheckCase(
            "Q-001",
            "A criterion without either of its two answers, and with one.",
            folder -> check(folder, List.of(FIRST, SECOND)),
            folder -> check(folder, List.of(FIRST)),
            List.of(),
            List.of("J-015", "R-007", "R-011", "T-005")));
  }

  private static Checked check(Path folder, List<String> without) throws IOException {
    WorkspaceCopy.of(Path.of("sample-data/example-country"), folder);
    Path answers = folder.resolve("sources/2024/questionnaire.yaml");
    String text = Files.readString(answers);
    for (String answer : without) {
      text = text.replace(answer, "# " + answer);
    }
    Files.writeString(answers, text);
    return AnnualBuild.check(Builds.request(folder, 2024, folder.resolve("out")));
  }
}
