package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.rapporteur.catalogue.Question;
import org.rapporteur.catalogue.Question.ReplyKind;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Offence;
import org.rapporteur.workspace.TestWorkspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `docs/reference/answers.schema.json` and the reader say the same of answers and offences.
class AnswersSchemaTest {

  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String OFFENCE =
      """
      offences:
        - id: xe-181
          article: Penal Code, article 181
          covers: [sex-adult, rape]
          minimum: 5 years
          maximum: 12 years
          fine-in-lieu: false
          in-force-from: 2019-04-14
          in-force-to: 2024-01-01
          citation: Official Gazette 3/2019
      """;

  @TempDir Path folder;

  @Test
  void theCodesOfTheSchemaAreThoseOfTheProgram() {
    SchemaFile schema = SchemaFile.of("answers.schema.json");
    String answer = "/definitions/answer/properties";
    schema
        .codes(
            answer + "/question",
            CATALOGUE.questions().keySet(),
            SettingsSchemaTest.labels("question", CATALOGUE.questions().keySet()))
        .optionalCodes(answer + "/status", Status.codes())
        .optionalCodes(answer + "/kind", SettingsSchemaTest.codes(ActionKind.values()))
        .codes("/definitions/limb", SettingsSchemaTest.codes(Offence.Limb.values()));
    schema.at("/definitions/answer").set("allOf", replies());
    schema.verify();
  }

  /// What each question takes for a reply: one rule for each kind, and one for each choice.
  private static ArrayNode replies() {
    ArrayNode rules = JSON.createArrayNode();
    for (ReplyKind kind : ReplyKind.values()) {
      List<Question> questions =
          CATALOGUE.questions().values().stream().filter(q -> q.kind() == kind).toList();
      switch (kind) {
        case YES_NO -> rule(rules, questions, "{\"type\": [\"boolean\", \"null\"]}");
        case DIRECTION -> {
          List<String> directions = SettingsSchemaTest.codes(Direction.values());
          rule(rules, questions, "{\"enum\": [\"" + String.join("\",\"", directions) + "\",null]}");
        }
        case DATE -> rule(rules, questions, "{\"$ref\": \"#/definitions/optional-date\"}");
        case TEXT ->
            rule(
                rules,
                questions,
                "{\"type\": [\"string\",\"number\",\"boolean\",\"null\"], \"pattern\": \"\\\\S\"}");
        case CHOICE ->
            questions.forEach(question -> {
              String choices = String.join("\",\"", question.choices());
              rule(rules, List.of(question), "{\"enum\": [\"" + choices + "\",null]}");
            });
      }
    }
    return rules;
  }

  private static void rule(ArrayNode rules, List<Question> questions, String reply) {
    ObjectNode rule = rules.addObject();
    ArrayNode ids =
        rule.putObject("if").putObject("properties").putObject("question").putArray("enum");
    questions.forEach(question -> ids.add(question.id()));
    rule.putObject("then").putObject("properties").set("reply", JSON.readTree(reply));
  }

  @Test
  void theKeysOfTheSchemaAreThoseOfTheReader() {
    SchemaFile schema = SchemaFile.of("answers.schema.json");
    assertThat(known("zz: 1\nanswers: []\noffences: []\n")).isEqualTo(schema.keys(""));
    assertThat(known("answers:\n  - {question: case-database, reply: true, zz: 1}\n"))
        .isEqualTo(schema.keys("/definitions/answer"));
    assertThat(known(OFFENCE + "    zz: 1\n")).isEqualTo(schema.keys("/definitions/offence"));
  }

  static List<String> documents() {
    return List.of(
        OFFENCE,
        answer("case-database", "true"),
        answer("prosecutions-direction", "up"),
        answer("demand-sex-tourism", "none"),
        answer("published-assessment", "2023-11-23"),
        answer("shelter-use", "\"half full\""),
        "answers: [{question: case-database, status: not-collected, reply: null}]",
        "answers: [{question: case-database, status: not-applicable}]");
  }

  private static String answer(String question, String reply) {
    return """
    answers:
      - question: %s
        reply: %s
        period: 2023-04/2024-03
        occurred-on: 2023-05-01
        kind: training
        words: "417 officials"
    """
        .formatted(question, reply);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void ofEachChangeTheSchemaSaysWhatTheReaderSays(String document) {
    SchemaFile schema = SchemaFile.of("answers.schema.json");
    assertThat(findings(document)).isEmpty();
    for (Mutation mutation : Mutation.all(SchemaFile.json(document))) {
      assertThat(schema.violations(mutation.text()).isEmpty())
          .as("%s: the reader says %s", mutation, findings(mutation.text()))
          .isEqualTo(findings(mutation.text()).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "case-database          | up",
        "case-database          | 2023-11-23",
        "prosecutions-direction | true",
        "prosecutions-direction | more",
        "demand-sex-tourism     | widespread",
        "published-assessment   | last year",
        "no-such-question       | true"
      })
  void aReplyOfAnotherKindIsWrongBySchemaAndReader(String question, String reply) {
    String document = answer(question, reply);
    assertThat(SchemaFile.of("answers.schema.json").violations(document)).isNotEmpty();
    assertThat(findings(document)).isNotEmpty();
  }

  static List<Path> soundFiles() throws IOException {
    try (Stream<Path> kosovo = Files.list(Path.of("sample-data/kosovo/sources"));
        Stream<Path> example = Files.walk(Path.of("sample-data/example-country/sources"))) {
      return Stream.concat(kosovo, example)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("soundFiles")
  void theSampleFilesAreSoundAndNameTheSchema(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(SchemaFile.of("answers.schema.json").violations(text)).isEmpty();
    String up = "../".repeat(file.getNameCount() - 1);
    assertThat(text.lines().findFirst())
        .contains("# yaml-language-server: $schema=" + up + "docs/reference/answers.schema.json");
  }

  @Test
  void theBrokenFileWithAnUnknownQuestionIsWrongBySchema() throws IOException {
    SchemaFile schema = SchemaFile.of("answers.schema.json");
    Path broken = Path.of("sample-data/broken");
    assertThat(schema.violations(Files.readString(broken.resolve("unknown-question/answers.yaml"))))
        .isNotEmpty();
    // When an event was, and what its source knew, no schema of one file sees.
    assertThat(
            schema.violations(Files.readString(broken.resolve("event-after-source/answers.yaml"))))
        .isEmpty();
  }

  private Set<String> known(String text) {
    Diagnostic finding = findings(text).getFirst();
    Set<String> known = new TreeSet<>();
    ((List<?>) finding.operands().get("known")).forEach(key -> known.add((String) key));
    return known;
  }

  private List<Diagnostic> findings(String text) {
    return Checked.of(
            new TestWorkspace(folder)
                .source(2024, "a", "coordinator", "a.yaml", "")
                .file("a.yaml", text))
        .findings();
  }
}
