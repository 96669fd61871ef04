package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Source;

class WorkspaceLoaderTest {

  private static final String GOOD =
      """
      country: {code: XEX, name: Example Country, fictional: true}
      office: {name: Office, contact: office@example.org}
      licence: CC0-1.0
      unreported: not-reported-to-office
      law: us-tvpa
      profile: standard-1
      precedence: [police, courts]
      explanations:
        - {code: T-003, indicator: victims-identified, period: 2022-04/2023-03, reason: Late.}
      years:
        2024:
          sources:
            - id: police-2024
              title: National Police
              files: [sources/f.csv]
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
          data-requests:
            - {topic: sentences, scope: officials, date: 2023-11-03, provided: false, unable: true, capacity-increasing: true}
        2023: {}
      """;

  @TempDir Path folder;
  private final List<Diagnostic> findings = new ArrayList<>();

  @Test
  void aWholeWorkspaceIsRead() {
    Workspace workspace = load(GOOD).orElseThrow();
    assertThat(findings).isEmpty();
    assertThat(workspace.country()).isEqualTo(new Country("XEX", "Example Country", true));
    assertThat(workspace.office().contact()).contains("office@example.org");
    assertThat(workspace.unreported()).isEqualTo(MissingReason.Plain.NOT_REPORTED_TO_OFFICE);
    assertThat(workspace.precedence()).containsExactly("police", "courts");
    assertThat(workspace.years()).containsOnlyKeys(2023, 2024);
    assertThat(workspace.settings().name()).isEqualTo("rapporteur.yaml");
    assertThat(workspace.settings().bytes()).isEqualTo(GOOD.length());
    assertThat(workspace.settings().sha256()).matches("[0-9a-f]{64}");
    SourceEntry entry = workspace.years().get(2024).sources().getFirst();
    Source source = entry.source();
    assertThat(source.edition()).isEqualTo(2024);
    assertThat(source.period()).isEqualTo(Period.reportingPeriod(2024));
    assertThat(source.partial()).containsExactly("sex");
    assertThat(entry.overlapping()).containsExactly("form");
    assertThat(entry.legalBasis()).contains("Penal Code, article 181");
    assertThat(entry.form().numberFormat()).contains(NumberFormat.POINT_COMMA);
    assertThat(entry.lessThanFrom()).isEqualTo(1);
    assertThat(entry.files().getFirst().name()).isEqualTo("sources/f.csv");
    assertThat(workspace.years().get(2024).dataRequests())
        .containsExactly(
            new DataRequest(
                DataRequest.Topic.SENTENCES,
                DataRequest.Scope.OFFICIALS,
                LocalDate.of(2023, 11, 3),
                false,
                true,
                true));
  }

  @Test
  void allProblemsAreReportedAtOnceWithTheirLines() {
    load(
        GOOD.replace("code: XEX", "code: xex")
            .replace("licence:", "license:")
            .replace("title: National Police", "titel: National Police")
            .replace("as-of: 2024-04-26", "as-of: yesterday")
            .replace("topic: sentences", "topic: sentence"));
    assertThat(found())
        .containsExactlyInAnyOrder(
            "Y-004 1", "Y-001 3", "Y-003 13", "Y-001 14", "Y-004 18", "Y-007 28");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unreported: not-reported-to-office | unreported: nobody-asked    | Y-007 4",
        "law: us-tvpa                       | law: eu-directive           | Y-007 5",
        "code: T-003                        | code: A-001                 | Y-007 9",
        "period: 2022-04/2023-03            | period: last year           | Y-004 9",
        "2024:                              | 24:                         | Y-004 11",
        "period: 2023-04-01/2024-03-31      | period: 2023/24             | Y-004 17",
        "period: 2023-04-01/2024-03-31      | period: 2024-04-01/2025-03-31 | Y-010 17",
        "class: country-document            | class: leaflet              | Y-007 19",
        "actor: funded-by-government        | actor: minister             | Y-007 20",
        "number-format: \"1.234,5\"         | number-format: \"1'234.5\"  | Y-007 25",
        "less-than-from: 1                  | less-than-from: 2           | Y-004 26",
        "files: [sources/f.csv]             | files: []                   | Y-004 15",
        "files: [sources/f.csv]             | files: [sources/g.csv]      | Y-008 15",
        "files: [sources/f.csv]             | files: [sources]            | Y-013 15",
        "files: [sources/f.csv]             | files: [sources/f.xls]      | Y-013 15",
        "files: [sources/f.csv]             | files: [../f.csv]           | S-005 15",
        "files: [sources/f.csv]             | files: [sources/../../f.csv] | S-005 15",
        "files: [sources/f.csv]             | files: [/etc/passwd.csv]    | S-005 15",
        "files: [sources/f.csv]             | files: ['C:/f.csv']         | S-005 15",
        "files: [sources/f.csv]             | files: ['sources\\f.csv']   | S-005 15",
        "files: [sources/f.csv]             | files: [\"f\\0.csv\"]       | V-035 15",
        "files: [sources/f.csv]             | files: [\"f\\e[31m.csv\"]   | V-035 15",
        "files: [sources/f.csv]             | files: [sources/f.csv, sources/f.csv] | Y-014 15"
      })
  void aWrongValueIsReportedWithItsLine(String right, String wrong, String expected) {
    assertThat(GOOD).contains(right);
    load(GOOD.replace(right, wrong));
    assertThat(found()).contains(expected);
  }

  @Test
  void theNearestKnownKeyIsNamed() {
    load(GOOD.replace("precedence:", "presedence:"));
    assertThat(findings)
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.operands().get("nearest")).isEqualTo(List.of("precedence")));
  }

  @Test
  void anIdStandsForOneSource() {
    String second =
        """
              - id: police-2024
                title: Again
                files: [sources/g.csv]
                institution: police
                period: 2023-04-01/2024-03-31
                as-of: 2024-04-26
                class: country-document
        """;
    new TestWorkspace(folder).file("sources/g.csv", "x\n");
    load(GOOD.replace("    data-requests:", second + "    data-requests:"));
    assertThat(found()).containsExactly("Y-014 27");
  }

  @Test
  void aSourceWithAnErrorIsLeftOutAndTheOthersAreRead() {
    String second =
        """
              - id: courts-2024
                title: Courts
                files: [sources/g.csv]
                institution: courts
                period: never
                as-of: 2024-04-26
                class: country-document
        """;
    new TestWorkspace(folder).file("sources/g.csv", "x\n");
    Workspace workspace =
        load(GOOD.replace("    data-requests:", second + "    data-requests:")).orElseThrow();
    assertThat(found()).containsExactly("Y-004 31");
    assertThat(workspace.years().get(2024).sources()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor: funded-by-government        | actor: minister",
        "less-than-from: 1                  | less-than-from: 2",
        "partial: [sex]                     | partail: [sex]",
        "title: National Police             | title: ''",
        "id: police-2024                    | id: \"  \"",
        "url: https://example.org/          | url: \"https://example.org/\\u202Efdp\"",
        "period: 2023-04-01/2024-03-31      | period: 2024-04-01/2025-03-31",
      })
  void nothingOfASourceWithAnErrorIsRead(String right, String wrong) {
    Workspace workspace = load(GOOD.replace(right, wrong)).orElseThrow();
    assertThat(findings).hasSize(1);
    assertThat(workspace.years().get(2024).sources()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scope: officials    | scope: official",
        "unable: true        | unable: maybe",
        "provided: false     | provided: 'no'",
        "date: 2023-11-03    | date: 2023-11-31",
        "unable: true        | unabel: true"
      })
  void aRequestWithAnErrorIsLeftOut(String right, String wrong) {
    Workspace workspace = load(GOOD.replace(right, wrong)).orElseThrow();
    assertThat(findings).hasSize(1);
    assertThat(workspace.years().get(2024).dataRequests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "precedence: [police, courts] | presedence: [police, courts]",
        "fictional: true              | fictional: maybe",
        "name: Example Country        | name: \"Example\\eCountry\"",
        "profile: standard-1          | profile: [standard-1]",
        "law: us-tvpa                 | law: eu-directive",
        "contact: office@example.org  | contcat: office@example.org",
        "data-requests:               | data-request:",
        "2023: {}                     | 23: {}"
      })
  void settingsThatHoldForAllDataMustBeSoundBeforeAnyIsRead(String right, String wrong) {
    assertThat(GOOD).contains(right);
    assertThat(load(GOOD.replace(right, wrong))).isEmpty();
    assertThat(findings).hasSize(1);
  }

  @Test
  void anUnknownKeyIsToldWithTheKeysThatThereAre() {
    load(GOOD.replace("topic: sentences", "topic: sentences, colour: red"));
    assertThat(findings)
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.operands())
                .containsEntry("key", "years.2024.data-requests.colour")
                .containsEntry(
                    "known",
                    List.of(
                        "capacity-increasing", "date", "provided", "scope", "topic", "unable")));
  }

  @Test
  void aLinkOutOfTheWorkspaceIsRefusedAndOneWithinIsNot(@TempDir Path elsewhere)
      throws IOException {
    Files.writeString(elsewhere.resolve("secret.csv"), "x\n");
    Files.createDirectories(folder.resolve("sources"));
    Files.createSymbolicLink(folder.resolve("sources/out.csv"), elsewhere.resolve("secret.csv"));
    load(GOOD.replace("sources/f.csv", "sources/out.csv"));
    assertThat(found()).containsExactly("S-005 15");
    findings.clear();
    Files.createSymbolicLink(folder.resolve("sources/in.csv"), Path.of("f.csv"));
    load(GOOD.replace("sources/f.csv", "sources/in.csv"));
    assertThat(found()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereOrHasNoSettingsIsToldApart() {
    assertThat(WorkspaceLoader.load(folder.resolve("nowhere"), findings::add)).isEmpty();
    assertThat(WorkspaceLoader.load(folder, findings::add)).isEmpty();
    assertThat(findings).extracting(f -> f.code().id()).containsExactly("Y-011", "Y-012");
  }

  @Test
  void aYearThatTheWorkspaceDoesNotHaveIsToldWithThoseThatItHas() {
    Workspace workspace = load(GOOD).orElseThrow();
    assertThat(workspace.unknownYear(2024)).isEmpty();
    assertThat(workspace.unknownYear(2021))
        .hasValueSatisfying(finding ->
            assertThat(finding.operands())
                .containsEntry("year", "2021")
                .containsEntry("known", List.of("2023", "2024")));
  }

  @Test
  void settingsThatAreNotYamlOrNotUtf8AreToldWithTheLine() throws IOException {
    load("country: {code: XEX\noffice: [");
    assertThat(findings).isNotEmpty().allMatch(f -> f.code().id().equals("Y-005"));
    findings.clear();
    Files.write(
        folder.resolve("rapporteur.yaml"),
        "country: x\noffice: \u00EB\n".getBytes(Charset.forName("windows-1252")));
    WorkspaceLoader.load(folder, findings::add);
    assertThat(found()).containsExactly("S-010 2");
  }

  @Test
  void aliasesAndTagsAreRefused() {
    load(GOOD.replace("name: Office", "name: &a Office").replace("National Police", "*a"));
    assertThat(found()).contains("Y-006 2", "Y-006 14");
    findings.clear();
    load(GOOD.replace("name: Office", "name: !!binary Office"));
    assertThat(found()).contains("Y-006 2");
  }

  private Optional<Workspace> load(String settings) {
    new TestWorkspace(folder).file("sources/f.csv", "x\n").file("rapporteur.yaml", settings);
    return WorkspaceLoader.load(folder, findings::add);
  }

  private List<String> found() {
    return findings.stream().map(f -> f.code().id() + " " + f.location().line()).toList();
  }
}
