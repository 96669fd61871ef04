package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.TestWorkspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The worked bridges of `bridges/cases.yaml`, from the settings to the national figure.
class BridgeCasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "bridges", "cases.yaml");
  private static final Series IDENTIFIED = Series.total("victims-identified");
  private static final Map<String, Set<Mark>> MARKS =
      Map.of(
          "reconciled", Set.of(Mark.RECONCILED),
          "bounds", Set.of(Mark.BOUNDS),
          "at least", Set.of(Mark.AT_LEAST),
          "reported", Set.of());

  record Case(String name, JsonNode counts, ObjectNode bridge, JsonNode expect) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : SchemaFile.json(Files.readString(CASES))) {
      cases.add(
          new Case(
              node.get("name").asString(),
              node.get("counts"),
              (ObjectNode) node.get("bridge"),
              node.get("expect")));
    }
    return cases;
  }

  @Test
  void thereAreAtLeastADozenGoodAndBad() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(cases()).extracting(Case::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesToWhatWasWorkedOutByHand(Case given) {
    Checked checked = Checked.of(workspace(given));
    Observation figure = checked.ofRecord(IDENTIFIED);
    assertThat(Wording.measure(figure.measure()))
        .isEqualTo(given.expect().get("figure").asString());
    assertThat(figure.marks()).isEqualTo(MARKS.get(given.expect().get("as").asString()));
    assertThat(checked.codes())
        .containsExactlyElementsOf(
            given.expect().get("findings").valueStream().map(JsonNode::asString).toList());
  }

  /// What an institution reported stays in the record as it was reported.
  @ParameterizedTest
  @MethodSource("cases")
  void keepsWhatEachInstitutionReported(Case given) {
    Checked checked = Checked.of(workspace(given));
    given
        .counts()
        .propertyStream()
        .forEach(count ->
            assertThat(checked.record().observations())
                .anySatisfy(o -> {
                  assertThat(o.provenance().source().institution()).isEqualTo(count.getKey());
                  assertThat(o.marks()).isEmpty();
                }));
  }

  private TestWorkspace workspace(Case given) {
    ObjectNode bridge =
        given
            .bridge()
            .deepCopy()
            .put("title", "Worked")
            .put("indicator", "victims-identified")
            .put("period", "2023-04/2024-03");
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top("precedence: [police, shelters, ngo]")
            .top("bridges: [" + bridge + "]");
    given
        .counts()
        .propertyStream()
        .forEach(count -> {
          String institution = count.getKey();
          workspace
              .source(
                  2024,
                  institution + "-2024",
                  institution,
                  institution + ".csv",
                  "url: https://example.org/")
              .file(
                  institution + ".csv",
                  "indicator,period,value,unit\nvictims-identified,2023-04/2024-03,"
                      + count.getValue().asString()
                      + ",person\n");
        });
    return workspace;
  }
}
