package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.reconcile.BridgeLine;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.workspace.Delimiter;
import org.rapporteur.workspace.Encoding;
import org.rapporteur.workspace.NumberFormat;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;
import tools.jackson.databind.JsonNode;

/// `docs/reference/workspace.schema.json` and the loader say the same of `rapporteur.yaml`: the
/// same keys, the same codes, and of each single change whether it is sound.
class SettingsSchemaTest {

  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Messages LABELS = Messages.of(Language.ENGLISH, "catalogue");

  /// Every key that there is, each with a sound value.
  private static final String WHOLE =
      """
      country: {code: XEX, name: Example Country, fictional: true}
      office: {name: Office, contact: office@example.org}
      licence: CC0-1.0
      unreported: not-reported-to-office
      law: us-tvpa
      profile: standard-1
      tiers: t.csv
      precedence: [police, courts]
      explanations:
        - {code: T-003, indicator: victims-identified, period: 2023, reason: Late.}
      bridges:
        - title: Police and shelters
          indicator: victims-identified
          period: 2023-04/2024-03
          base:
            institution: police
            indicator: victims-identified
            period: 2023-04/2024-03
            lines:
              - {kind: counted-twice, count: 1, evidence: List of 12 April 2024, note: Two files.}
          others:
            - institution: shelters
              indicator: victims-sheltered
              period: 2023-04/2024-03
              lines:
                - {kind: carry-over, count: 2-4}
              seen-by-base-alone:
                - {count: 7, evidence: List of 12 April 2024, note: No shelter was needed.}
              seen-by-this-alone:
                - {count: 0}
              seen-by-both:
                - {count: 13}
      years:
        2024:
          sources:
            - id: police-2024
              title: National Police
              files: [f.csv]
              institution: police
              period: 2023-04-01/2024-03-31
              as-of: 2024-04-26
              class: country-document
              actor: funded-by-government
              url: https://example.org/
              partial: [sex]
              overlapping: [form]
              legal-basis: Penal Code, article 181
              number-format: "1.234,5"
              less-than-from: 1
              encoding: windows-1250
              delimiter: ";"
              old-workbooks: true
              adults-only: [a]
              persons-per-case: 2
              mapping: m.yaml
          data-requests:
            - {topic: sentences, scope: officials, date: 2023-11-03, provided: false, unable: true, capacity-increasing: true}
      """;

  @TempDir Path folder;

  @Test
  void theCodesOfTheSchemaAreThoseOfTheProgram() throws IOException {
    SchemaFile schema = SchemaFile.of("workspace.schema.json");
    String source = "/definitions/source/properties";
    String request = "/definitions/data-request/properties";
    List<Object> formats = new ArrayList<>(NumberFormat.examples());
    // Without quotes YAML reads this one as a number.
    formats.add(1234.5);
    schema
        .optionalCodes(
            "/properties/unreported", List.of("not-in-sources", "not-reported-to-office"))
        .optionalCodes("/properties/law", List.of("us-tvpa"))
        .optionalCodes("/properties/profile", profiles())
        .codes(source + "/class", codes(SourceClass.values()))
        .optionalCodes(source + "/actor", codes(Actor.values()))
        .optionalCodes(source + "/number-format", formats)
        .optionalCodes(source + "/encoding", Encoding.codes())
        .optionalCodes(source + "/delimiter", Delimiter.codes())
        .optionalCodes(source + "/less-than-from", List.of(0, 1))
        .codes(request + "/topic", codes(DataRequest.Topic.values()))
        .optionalCodes(request + "/scope", codes(DataRequest.Scope.values()))
        .codes(
            "/definitions/bridge-line/properties/kind",
            Arrays.stream(BridgeLine.Kind.values())
                .filter(BridgeLine.Kind::isOutside)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList())
        .codes(
            "/definitions/explanation/properties/code",
            List.of(
                "T-001", "T-003", "R-011", "R-001", "R-002", "R-003", "R-004", "R-005", "R-006",
                "J-008", "J-011", "J-013"))
        .codes(
            "/definitions/indicator",
            CATALOGUE.indicators().keySet(),
            labels("indicator", CATALOGUE.indicators().keySet()))
        .codes(
            "/definitions/institution",
            CATALOGUE.institutions(),
            CATALOGUE.institutions().stream().map(id -> LABELS.text("institution." + id)).toList())
        .codes(
            "/definitions/dimension",
            CATALOGUE.dimensions().keySet(),
            labels("dimension", CATALOGUE.dimensions().keySet()))
        .codes("/definitions/facility", CATALOGUE.dimension("facility").orElseThrow().codes())
        .verify();
  }

  /// The loader tells the keys that it asks for with each unknown one.
  @Test
  void theKeysOfTheSchemaAreThoseOfTheLoader() {
    SchemaFile schema = SchemaFile.of("workspace.schema.json");
    Map<String, String> places = new LinkedHashMap<>();
    places.put("country: {", "/definitions/country");
    places.put("office: {", "/definitions/office");
    places.put("  - {code: T-003", "/definitions/explanation");
    places.put("      - {topic:", "/definitions/data-request");
    places.put("        - {kind: carry-over", "/definitions/bridge-line");
    places.put("        - {count: 13", "/definitions/bridge-persons");
    places.forEach((from, pointer) -> {
      String to = from.replace("{", "{zz: 1, ");
      assertThat(known(WHOLE.replace(from, to))).as(pointer).isEqualTo(schema.keys(pointer));
    });
    assertThat(known("zz: 1\n" + WHOLE)).isEqualTo(schema.keys(""));
    assertThat(known(WHOLE.replace("- title: Police", "- zz: 1\n    title: Police")))
        .isEqualTo(schema.keys("/definitions/bridge"));
    assertThat(known(WHOLE.replace("base:\n", "base:\n      zz: 1\n")))
        .isEqualTo(schema.keys("/definitions/bridge-base"));
    assertThat(known(WHOLE.replace("- institution: sh", "- zz: 1\n        institution: sh")))
        .isEqualTo(schema.keys("/definitions/bridge-other"));
    assertThat(known(WHOLE.replace("  2024:\n", "  2024:\n    zz: 1\n")))
        .isEqualTo(schema.keys("/definitions/year"));
    assertThat(known(WHOLE.replace("- id:", "- zz: 1\n        id:")))
        .isEqualTo(schema.keys("/definitions/source"));
  }

  @Test
  void everyKeyStandsInTheWorkspaceThatTheNextTestsChange() {
    assertThat(findings(WHOLE)).isEmpty();
    SchemaFile schema = SchemaFile.of("workspace.schema.json");
    JsonNode whole = SchemaFile.json(WHOLE);
    assertThat(whole.propertyNames()).containsExactlyInAnyOrderElementsOf(schema.keys(""));
    assertThat(whole.at("/years/2024/sources/0").propertyNames())
        .containsExactlyInAnyOrderElementsOf(schema.keys("/definitions/source"));
    assertThat(whole.at("/years/2024/data-requests/0").propertyNames())
        .containsExactlyInAnyOrderElementsOf(schema.keys("/definitions/data-request"));
  }

  @Test
  void ofEachChangeTheSchemaSaysWhatTheLoaderSays() {
    SchemaFile schema = SchemaFile.of("workspace.schema.json");
    List<Mutation> mutations = Mutation.all(SchemaFile.json(WHOLE));
    // Which profiles there are the rulebook knows: a build refuses others, the loader does not.
    mutations.removeIf(mutation -> mutation.change().startsWith(" profile: "));
    assertThat(mutations).hasSizeGreaterThan(400);
    for (Mutation mutation : mutations) {
      assertThat(schema.violations(mutation.text()).isEmpty())
          .as("%s: the loader says %s", mutation, findings(mutation.text()))
          .isEqualTo(findings(mutation.text()).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code: XEX            | code: Xex",
        "period: 2023,        | period: last year,",
        "as-of: 2024-04-26    | as-of: April",
        "files: [f.csv]       | files: [f.xlsm]",
        "files: [f.csv]       | files: []",
        "2024:                | 24:",
        "class: country-document | class: leaflet",
        "partial: [sex]       | partial: [gender]",
        "institution: police  | institution: army",
        "less-than-from: 1    | less-than-from: 2",
        "tiers: t.csv         | tiers: m.yaml",
        "code: T-003          | code: A-001",
        "kind: carry-over     | kind: seen-by-one",
        "count: 13            | count: -13",
        "count: 2-4           | count: 2 to 4",
        "institution: shelters | institution: hotels",
        "indicator: victims-identified | indicator: victims",
        "profile: standard-1  | profile: lenient-1"
      })
  void aWrongValueIsWrongBySchema(String right, String wrong) {
    assertThat(WHOLE).contains(right);
    assertThat(SchemaFile.of("workspace.schema.json").violations(WHOLE.replace(right, wrong)))
        .isNotEmpty();
  }

  static List<Path> soundWorkspaces() {
    return List.of(Path.of("sample-data/kosovo"), Path.of("sample-data/example-country"));
  }

  @ParameterizedTest
  @MethodSource("soundWorkspaces")
  void theSampleWorkspacesAreSoundAndNameTheSchema(Path workspace) throws IOException {
    String settings = Files.readString(workspace.resolve("rapporteur.yaml"));
    assertThat(SchemaFile.of("workspace.schema.json").violations(settings)).isEmpty();
    assertThat(settings.lines().findFirst())
        .contains("# yaml-language-server: $schema=../../docs/reference/workspace.schema.json");
  }

  /// Of the broken workspaces those whose fault is in the form of the settings; that a file is not
  /// there, or that its name climbs, no schema sees.
  @ParameterizedTest
  @MethodSource("org.rapporteur.validate.BrokenSamplesTest#folders")
  void ofTheBrokenWorkspacesThoseWithWrongSettingsAreWrongBySchema(Path workspace)
      throws IOException {
    boolean structural =
        Files.readString(workspace.resolve("expected.txt")).matches("Y-0(0[1-7]|1[34]) rap.*\\s*");
    assertThat(
            SchemaFile.of("workspace.schema.json")
                .violations(Files.readString(workspace.resolve("rapporteur.yaml"))))
        .satisfies(violations -> assertThat(violations.isEmpty()).isEqualTo(!structural));
  }

  private static List<String> profiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/rulebook/profiles"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  static List<String> codes(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  static List<String> labels(String kind, Iterable<String> ids) {
    List<String> labels = new ArrayList<>();
    ids.forEach(id -> labels.add(LABELS.text(kind + "." + id + ".label")));
    return labels;
  }

  private Set<String> known(String settings) {
    List<Diagnostic> findings = findings(settings);
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo(DiagnosticCode.UNKNOWN_KEY));
    Set<String> known = new TreeSet<>();
    ((List<?>) findings.getFirst().operands().get("known")).forEach(key -> known.add((String) key));
    return known;
  }

  /// What the loader finds, and the check of names against the catalogue.
  private List<Diagnostic> findings(String settings) {
    List<Diagnostic> findings = new ArrayList<>();
    new TestWorkspace(folder)
        .file("f.csv", "x\n")
        .file("m.yaml", "x")
        .file("t.csv", "x\n")
        .file(Workspace.SETTINGS, settings);
    WorkspaceLoader.load(folder, findings::add)
        .ifPresent(workspace -> new SettingsCheck(CATALOGUE, findings::add).check(workspace));
    return findings;
  }
}
