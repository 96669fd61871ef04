package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.WaiverFile;

/// `docs/reference/waivers.schema.json` and the reader say the same of waivers.
class WaiversSchemaTest {

  private static final String WHOLE =
      """
      waivers:
        - code: A-001
          place: f.csv!2!value
          name: A. Person
          date: 2024-05-02
          reason: The register counts one person twice.
          expires: 2025-05-01
          report-year: 2024
      """;

  @TempDir Path folder;

  @Test
  void theCodesOfTheSchemaAreThoseThatMayStand() {
    SchemaFile schema = SchemaFile.of("waivers.schema.json");
    schema
        .codes(
            "/definitions/waiver/properties/code",
            Arrays.stream(DiagnosticCode.values())
                .filter(DiagnosticCode::waivable)
                .map(DiagnosticCode::id)
                .toList())
        .verify();
  }

  @Test
  void theKeysOfTheSchemaAreThoseOfTheReader() {
    SchemaFile schema = SchemaFile.of("waivers.schema.json");
    assertThat(known(WHOLE.replace("- code:", "- zz: 1\n    code:")))
        .isEqualTo(schema.keys("/definitions/waiver"));
    assertThat(known("zz: 1\n" + WHOLE)).isEqualTo(schema.keys(""));
  }

  @Test
  void whatTheSchemaRefusesTheReaderRefusesTooAndTheOtherWayRound() {
    SchemaFile schema = SchemaFile.of("waivers.schema.json");
    assertThat(findings(WHOLE)).isEmpty();
    assertThat(schema.violations(WHOLE)).isEmpty();
    for (Mutation mutation : Mutation.all(SchemaFile.json(WHOLE))) {
      assertThat(findings(mutation.text()).isEmpty())
          .as(mutation.change())
          .isEqualTo(schema.violations(mutation.text()).isEmpty());
    }
  }

  private Set<Object> known(String waivers) {
    List<Diagnostic> findings = findings(waivers);
    assertThat(findings).hasSize(1);
    return new TreeSet<>((List<?>) findings.getFirst().operands().get("known"));
  }

  private List<Diagnostic> findings(String waivers) {
    List<Diagnostic> findings = new ArrayList<>();
    TestWorkspace workspace =
        TestWorkspace.withFigures(folder, "indicator,period,value,unit")
            .file(WaiverFile.NAME, waivers);
    assertThat(workspace.load(findings::add)).isPresent();
    return findings;
  }
}
