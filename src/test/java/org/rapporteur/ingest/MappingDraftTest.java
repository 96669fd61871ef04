package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Golden;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;

class MappingDraftTest {

  private static final Path SAMPLES = Path.of("src/test/resources/ingest");

  @TempDir Path folder;

  private final List<Diagnostic> findings = new ArrayList<>();

  @Test
  void theDraftSaysWhatTheFileShowsAndAsksTheRest() {
    Path file = SAMPLES.resolve("crosstable.ods");
    Golden.verify("ingest/crosstable-draft.yaml", draft(file).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crosstable.xlsx", "crosstable.xls", "crosstable.ods"})
  void aDraftIsRefusedForItsQuestionsAlone(String name) {
    String draft = draft(SAMPLES.resolve(name)).orElseThrow();
    Mapped mapped = Mapped.of(SAMPLES.resolve(name), draft);
    assertThat(mapped.facts()).isEmpty();
    assertThat(mapped.codes()).isNotEmpty().allMatch(code -> code.startsWith("Y-015"));
  }

  /// Each answer is one word in place of a question mark; nothing else of the draft is changed.
  @Test
  void aDraftWithItsQuestionsAnsweredGivesTheFacts() throws IOException {
    String table = "Victims 2023\nForm;Girls;Women;Total\nBegging;3;4;7\nLabour;0;-;2\n";
    Path file = Files.write(folder.resolve("f.csv"), table.getBytes(StandardCharsets.UTF_8));
    String draft = draft(file, FileForm.UNDECLARED).orElseThrow();
    String answered =
        draft
            .replace("indicator: \"?\"", "indicator: victims-identified")
            .replace("unit: \"?\"", "unit: person")
            .replace("period: \"?\"", "period: 2023")
            .replace("\"-\": \"?\"", "\"-\": not-collected")
            .replace("\"Girls\": \"?\"", "\"Girls\": {age-sex: girl}")
            .replace("\"Women\": \"?\"", "\"Women\": {age-sex: woman}")
            .replace("\"Total\": \"?\"", "\"Total\": total")
            .replace("gives: \"?\"", "gives: form")
            .replace("\"Begging\": \"?\"", "\"Begging\": begging")
            .replace("\"Labour\": \"?\"", "\"Labour\": labour");
    Mapped mapped = Mapped.of(file, answered);
    assertThat(mapped.codes()).isEmpty();
    assertThat(mapped.lines("form", "age-sex"))
        .containsExactly(
            "begging girl: 3",
            "begging woman: 4",
            "begging -: 7",
            "labour girl: 0",
            "labour woman: not-collected [“-”]",
            "labour -: 2");
  }

  @Test
  void howNumbersAreWrittenIsAskedAndNotGuessed() throws IOException {
    assertThat(draftOf("Year;Cases\n2022;1.234\n2023;998\n")).contains("number-format: \"?\"");
    assertThat(draftOf("Year;Cases\n2022;1234\n2023;998\n")).doesNotContain("number-format");
    assertThat(draftOf("Year;Cases\n2022;1234\n2023;\n")).contains("blank: \"?\"");
    assertThat(draftOf("Year;Cases\n2022;2*\n2023;1\n")).contains("footnote-marks: [\"*\"]");
  }

  @Test
  void labelsCannotBreakOutOfTheDraft() throws IOException {
    String draft = draftOf("Form;\"a\"\": \u202Ex\"\n\"b\\\";5\n");
    assertThat(draft).contains("\\u202E").contains("\"b\\\\\"");
    assertThat(draft).doesNotContain("\u202E");
  }

  @Test
  void aFileWithoutATableIsToldOf() throws IOException {
    Path file = Files.writeString(folder.resolve("f.csv"), "nothing\nof;use\n");
    assertThat(draft(file)).isEmpty();
    assertThat(findings).extracting(finding -> finding.code().id()).containsExactly("S-024");
  }

  private String draftOf(String table) throws IOException {
    return draft(Files.writeString(folder.resolve("f.csv"), table)).orElseThrow();
  }

  private Optional<String> draft(Path file) {
    return draft(file, FileForm.UNDECLARED);
  }

  private Optional<String> draft(Path file, FileForm form) {
    String name = file.getFileName().toString();
    return MappingDraft.of(
        new DataFile(name, file, Kind.ofName(name).orElseThrow()), form, findings::add);
  }
}
