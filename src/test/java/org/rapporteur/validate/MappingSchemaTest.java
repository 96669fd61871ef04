package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/// `docs/reference/mapping.schema.json` and the reader of mappings say the same.
class MappingSchemaTest {

  private static final Path MAPPED = Path.of("src/test/resources/ingest/mapped");

  private static final String WHOLE =
      """
      encoding: windows-1250
      delimiter: ";"
      number-format: "1.234,5"
      recalculate: true
      missing-words: {"-": not-collected}
      zero-words: [none]
      blank: zero
      footnote-marks: ["*"]
      words-after-numbers: true
      local: [state]
      tables:
        - sheet: "T*"
          title: [Victims]
          header: Form
          header-rows: 1
          orientation: rows
          end: [Source]
          constants: {period: 2023}
          columns:
            - {gives: sex, as-written: false, spread: true, labels: {Girls: female}}
          rows:
            - {header: Form, gives: form, as-written: true, spread: true, labels: {Total: total}}
          sheets: {gives: period, as-written: true}
          layout: ["column: Form"]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"crosstable", "fbi-1", "fbi-2", "bka"})
  void theMappingsOfTheTestsAreSoundBySchema(String name) throws IOException {
    String mapping = Files.readString(MAPPED.resolve(name + ".yaml"));
    assertThat(SchemaFile.of("mapping.schema.json").violations(mapping)).isEmpty();
  }

  @Test
  void theMappingWithEveryKeyIsSoundToBoth() {
    assertThat(SchemaFile.of("mapping.schema.json").violations(WHOLE)).isEmpty();
    assertThat(findings(WHOLE)).noneMatch(id -> id.startsWith("Y-"));
  }

  @Test
  void theKeysOfTheSchemaAreThoseOfTheReader() {
    SchemaFile schema = SchemaFile.of("mapping.schema.json");
    assertThat(known("zz: 1\n" + WHOLE)).isEqualTo(schema.keys(""));
    assertThat(known(WHOLE.replace("- sheet:", "- zz: 1\n    sheet:")))
        .isEqualTo(schema.keys("/definitions/table"));
    assertThat(known(WHOLE.replace("- {gives: sex", "- {zz: 1, gives: sex")))
        .isEqualTo(schema.keys("/definitions/axis"));
    assertThat(known(WHOLE.replace("- {header:", "- {zz: 1, header:")))
        .isEqualTo(schema.keys("/definitions/named-axis"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1250 | latin-2",
        "number-format: \"1.234,5\" | number-format: \"1'234\"",
        "header-rows: 1 | header-rows: 11",
        "orientation: rows | orientation: upright",
        "recalculate: true | recalculate: maybe",
        "spread: true, labels: {Girls | spreads: true, labels: {Girls"
      })
  void aWrongValueIsWrongToBoth(String right, String wrong) {
    String changed = WHOLE.replace(right, wrong);
    assertThat(changed).isNotEqualTo(WHOLE);
    assertThat(SchemaFile.of("mapping.schema.json").violations(changed)).isNotEmpty();
    assertThat(findings(changed)).anyMatch(id -> id.startsWith("Y-"));
  }

  private List<String> findings(String mapping) {
    return read(mapping).stream().map(finding -> finding.code().id()).toList();
  }

  private Set<String> known(String mapping) {
    Set<String> known = new TreeSet<>();
    for (Diagnostic finding : read(mapping)) {
      if (finding.code() == DiagnosticCode.UNKNOWN_KEY) {
        ((List<?>) finding.operands().get("known")).forEach(key -> known.add((String) key));
      }
    }
    return known;
  }

  private List<Diagnostic> read(String mapping) {
    List<Diagnostic> findings = new ArrayList<>();
    Workspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", "mapping: m.yaml")
            .file("f.csv", "Form;Girls\nTotal;3\n")
            .file("m.yaml", mapping)
            .load(findings::add)
            .orElseThrow();
    Ingest.read(workspace.sourcesUpTo(2024, Optional.empty()), findings::add);
    return findings;
  }
}
