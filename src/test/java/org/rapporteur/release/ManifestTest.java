package org.rapporteur.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.protect.Audience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {

  @Test
  void namesWhatTheReleaseIsAndEveryInputAndOutputWithItsHash() {
    Manifest manifest =
        Manifest.of(
            ReleaseSamples.facts(Audience.OFFICIAL),
            ReleaseSamples.inputs(),
            ReleaseSamples.files("1"));

    assertThat(new String(manifest.json(), StandardCharsets.UTF_8))
        .startsWith(
            """
            {
              "manifest": "rapporteur",
              "schemaVersion": "1.0",
              "tool": "rapporteur 0.1.0",
              "workspace": "example-country",
              "reportYear": 2024,
              "law": "2019",
              "profile": "standard-1",
            """)
        .contains("\"audience\": \"official\"", "\"draft\": false", "\"fictional\": true")
        .contains("\"asOf\": \"2024-05-31\"")
        .endsWith("}\n");
    JsonNode json = new JsonMapper().readTree(manifest.json());
    assertThat(json.at("/inputs/0/name").asString()).isEqualTo("sources/police.csv");
    assertThat(json.at("/inputs/0/sha256").asString()).isEqualTo("a1".repeat(32));
    assertThat(json.at("/inputs/0/bytes").asLong()).isEqualTo(1204);
    assertThat(json.at("/outputs/0/name").asString()).isEqualTo("annual-report.pdf");
    assertThat(json.at("/outputs/2/bytes").asLong()).isEqualTo("json 1".length());
  }

  /// The hash of "abc" is the first example of FIPS 180-2.
  @Test
  void hashesWithSha256() {
    assertThat(Manifest.sha256(ReleaseSamples.bytes("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aPublicEditionNamesNoInputsBecauseTheirHashesCanBeTried() {
    Manifest manifest =
        Manifest.of(
            ReleaseSamples.facts(Audience.PUBLIC),
            ReleaseSamples.inputs(),
            ReleaseSamples.files("1"));

    assertThat(new String(manifest.json(), StandardCharsets.UTF_8))
        .contains("\"audience\": \"public\"")
        .doesNotContain("inputs", "police", "a1a1");
  }

  @Test
  void staysJsonWhateverAnInputIsCalled() {
    String hostile = "a\"b\\c\n\u0000\u202e\u2028\ud800 č.csv";
    Manifest manifest =
        new Manifest(
            ReleaseSamples.facts(Audience.OFFICIAL),
            List.of(new InputFile(hostile, "0".repeat(64), 0)),
            List.of());

    assertThat(new JsonMapper().readTree(manifest.json()).at("/inputs/0/name").asString())
        .isEqualTo(hostile);
  }

  @Test
  void refusesAHashThatIsNoHashAndASizeThatIsNone() {
    assertThatThrownBy(() -> new InputFile("a.csv", "ABC", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ABC");
    assertThatThrownBy(() -> new InputFile("a.csv", "0".repeat(64), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
