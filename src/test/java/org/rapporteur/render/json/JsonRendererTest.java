package org.rapporteur.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Golden;
import org.rapporteur.report.SampleReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonRendererTest {

  private static final String SAMPLE =
      new String(JsonRenderer.render(SampleReport.report()), StandardCharsets.UTF_8);

  @Test
  void isAsReviewed() {
    Golden.verify("json/sample.json", SAMPLE);
  }

  @Test
  void isAsThePublishedSchemaSays() throws IOException {
    assertThat(violations(SAMPLE)).isEmpty();
  }

  @Test
  void isAsTheSchemaSaysWhereNothingIsKnown() throws IOException {
    String empty = new String(JsonRenderer.render(SampleReport.empty()), StandardCharsets.UTF_8);

    assertThat(violations(empty)).isEmpty();
  }

  @Test
  void theSchemaRefusesAValueThatIsBothANumberAndMissing() throws IOException {
    JsonNode root = read(SAMPLE);
    ((ObjectNode) root.at("/record/facts/0/value"))
        .put("shorthand", "[x]")
        .put("reason", "")
        .put("detail", "");

    assertThat(violations(root.toString())).isNotEmpty();
  }

  @Test
  void theSchemaRefusesAMemberThatItDoesNotName() throws IOException {
    JsonNode root = read(SAMPLE);
    ((ObjectNode) root.at("/outcome")).put("tier", "TIER_1");

    assertThat(violations(root.toString())).isNotEmpty();
  }

  @Test
  void saysFirstWhatItIsAndForWhom() {
    assertThat(SAMPLE)
        .startsWith(
            """
            {
              "schemaVersion": "1.0",
              "audience": "official",
              "draft": true,
              "fictional": true,
              "indicative": true,
              "disclaimer": "An indicative self-assessment. The Secretary of State decides tiers.",
            """)
        .endsWith("}\n");
  }

  @Test
  void tellsTheIndicativeTierFromThePublishedOneAndCallsNeitherTier() {
    JsonNode root = read(SAMPLE);

    assertThat(root.at("/outcome/indicativeTier").asString()).isEqualTo("TIER_2");
    assertThat(root.at("/outcome/publishedTier").isNull()).isTrue();
    assertThat(namesIn(root)).doesNotContain("tier", "Tier");
  }

  @Test
  void everyObjectThatHoldsFiguresSaysItsAudience() {
    JsonNode root = read(SAMPLE);
    List<JsonNode> holders = new ArrayList<>();
    root.forEach(member -> {
      if (member.isObject()) {
        holders.add(member);
      } else if (member.isArray()) {
        member.forEach(item -> {
          if (item.isObject()) {
            holders.add(item);
          }
        });
      }
    });

    assertThat(holders).filteredOn(node -> namesIn(node).contains("style")).hasSize(10);
    assertThat(holders)
        .filteredOn(node -> namesIn(node).contains("style"))
        .allSatisfy(node -> assertThat(node.at("/audience").asString()).isEqualTo("official"));
  }

  @Test
  void writesNumbersIntervalsAndMissingNumbersAsWhatTheyAre() {
    JsonNode table = read(SAMPLE).at("/tables/1");

    assertThat(table.at("/name").asString()).isEqualTo("victims_by_form");
    assertThat(table.at("/rows/0/1/value").decimalValue()).isEqualByComparingTo("1204");
    assertThat(table.at("/rows/0/1/text").asString()).isEqualTo("1,204");
    assertThat(table.at("/rows/0/1/facts/0").asString()).isEqualTo("F-0001");
    assertThat(table.at("/rows/0/2/shorthand").asString()).isEqualTo("[c]");
    assertThat(table.at("/rows/0/2").has("value")).isFalse();
    assertThat(table.at("/rows/2/2/low").asInt()).isEqualTo(22);
    assertThat(table.at("/rows/2/2/high").asInt()).isEqualTo(25);
    assertThat(table.at("/rows/1/1/marks").toString()).isEqualTo("[\"provisional\",\"revised\"]");
    assertThat(table.at("/rows/2/1/value").decimalValue()).isEqualByComparingTo("0");
    assertThat(table.at("/totals/0/values/0/addsUp").asBoolean()).isTrue();
  }

  @Test
  void carriesTheTraceOfEveryTestDownToItsFacts() {
    JsonNode test = read(SAMPLE).at("/scorecard/criteria/0/tests/0");

    assertThat(test.at("/rating").asString()).isEqualTo("PRESUMED_NOT_MET");
    assertThat(test.at("/rulesFired").toString()).isEqualTo("[\"DP-1\",\"EV-1\"]");
    assertThat(test.at("/threshold").asString()).startsWith("at least 0.5");
    assertThat(test.at("/operands/0/facts/0").asString()).isEqualTo("F-0005");
    assertThat(test.at("/parts/0/because/values/0/value").asInt()).isEqualTo(1204);
  }

  @Test
  void leavesHostileTextsAsTheyAre() {
    JsonNode root = read(SAMPLE);

    assertThat(root.at("/tables/1/rows/2/0/text").asString()).isEqualTo(SampleReport.HOSTILE);
    assertThat(root.at("/tables/1/rows/2/5/text").asString())
        .isEqualTo(SampleReport.HOSTILE_MARKUP);
  }

  @Test
  void theSameReportGivesTheSameBytesWithOneKindOfLineEnd() {
    assertThat(JsonRenderer.render(SampleReport.report()))
        .isEqualTo(SAMPLE.getBytes(StandardCharsets.UTF_8));
    assertThat(SAMPLE).doesNotContain("\r");
  }

  private static JsonNode read(String json) {
    return new JsonMapper().readTree(json);
  }

  private static List<String> namesIn(JsonNode node) {
    List<String> names = new ArrayList<>(node.propertyNames());
    node.forEach(child -> names.addAll(namesIn(child)));
    return names;
  }

  private static List<Error> violations(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs/reference/assessment.schema.json")));
    return schema.validate(json, InputFormat.JSON);
  }
}
