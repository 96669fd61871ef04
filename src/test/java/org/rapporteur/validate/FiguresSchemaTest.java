package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.RawColumn;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.statistics.Mark;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `docs/reference/figures.schema.json`, a Table Schema (datapackage.org), and `figures.md` name
/// the columns and codes that the reader knows.
class FiguresSchemaTest {

  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Messages LABELS = Messages.of(Language.ENGLISH, "catalogue");
  private static final SchemaFile SCHEMA = SchemaFile.of("figures.schema.json");

  @TempDir Path folder;

  @Test
  void theColumnsAndCodesOfTheSchemaAreThoseOfTheProgram() {
    SchemaFile schema = SchemaFile.of("figures.schema.json");
    ArrayNode fields = (ArrayNode) schema.at("").get("fields");
    constraints(fields, "indicator").set("enum", array(CATALOGUE.indicators().keySet()));
    constraints(fields, "unit")
        .set("enum", array(Arrays.stream(Unit.values()).map(Unit::code).toList()));
    constraints(fields, "status").set("enum", array(Status.codes()));
    String mark = "(" + String.join("|", SettingsSchemaTest.codes(marksOfSources())) + ")";
    constraints(fields, "marks").put("pattern", mark + "( +" + mark + ")*");
    while (fields.size() > FigureColumns.REQUIRED.size() + FigureColumns.OPTIONAL.size()) {
      fields.remove(fields.size() - 1);
    }
    CATALOGUE.dimensions().values().forEach(dimension -> fields.add(field(dimension)));
    schema.verify();
    assertThat(names(fields))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    FigureColumns.REQUIRED, FigureColumns.OPTIONAL, CATALOGUE.dimensions().keySet())
                .flatMap(list -> list.stream())
                .toList());
  }

  private static ObjectNode field(Dimension dimension) {
    ObjectNode field = SchemaFile.object();
    field.put("name", dimension.id()).put("type", "string");
    field.put("title", LABELS.text("dimension." + dimension.id() + ".label"));
    ObjectNode constraints = field.putObject("constraints");
    if (dimension.open().isPresent()) {
      String open = dimension.open().get().pattern();
      constraints.put("pattern", String.join("|", dimension.codes()) + "|" + open);
    } else {
      constraints.set("enum", array(dimension.codes()));
    }
    return field;
  }

  private static ArrayNode array(Iterable<String> texts) {
    ArrayNode array = SchemaFile.object().putArray("a");
    texts.forEach(array::add);
    return array;
  }

  private static ObjectNode constraints(ArrayNode fields, String name) {
    return (ObjectNode) field(fields, name).orElseThrow().get("constraints");
  }

  private static Optional<JsonNode> field(JsonNode fields, String name) {
    return fields.valueStream().filter(f -> f.get("name").asString().equals(name)).findFirst();
  }

  private static List<String> names(JsonNode fields) {
    return fields.valueStream().map(field -> field.get("name").asString()).toList();
  }

  /// Whether a cell may stand in a column, by the schema alone.
  private static boolean allows(String column, String cell) {
    JsonNode constraints =
        field(SCHEMA.at("").get("fields"), column).orElseThrow().path("constraints");
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean(false);
    }
    JsonNode codes = constraints.path("enum");
    return (codes.isMissingNode()
            || codes.valueStream().anyMatch(code -> code.asString().equals(cell)))
        && (!constraints.has("pattern")
            || Pattern.matches(constraints.get("pattern").asString(), cell));
  }

  @ParameterizedTest
  @MethodSource("org.rapporteur.validate.SettingsSchemaTest#soundWorkspaces")
  void everyCellOfTheSampleWorkspacesIsSoundBySchema(Path sample) {
    for (RawTable table : tables(sample)) {
      assertThat(names(SCHEMA.at("").get("fields")))
          .containsAll(table.columns().stream().map(RawColumn::name).toList());
      for (RawColumn column : table.columns()) {
        for (int row = 0; row < table.rows(); row++) {
          assertThat(allows(column.name(), column.cell(row).text()))
              .as("%s: %s", table.place(row, column), column.cell(row))
              .isTrue();
        }
      }
    }
  }

  private static List<RawTable> tables(Path sample) {
    Workspace workspace = WorkspaceLoader.load(sample, _ -> {}).orElseThrow();
    int newest = workspace.years().lastKey();
    List<RawTable> tables =
        Ingest.read(workspace.sourcesUpTo(newest, Optional.empty()), _ -> {}).stream()
            .flatMap(submission -> submission.tables().stream())
            .toList();
    assertThat(tables).isNotEmpty();
    return tables;
  }

  /// Of a cell in an otherwise sound row the schema says what the reader says.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "indicator   | victims-identified, victims-assisted, victims, Victims-identified, 7, -",
        "period      | 2023, 2023-04/2024-03, 2023-04-01/2024-03-31, 2023-12, last year, 2023/24, 23, 2023-4, -",
        "value       | 0, 22, 1.5, <5, < 5, 22-25, 22 - 25, <, 1e3, 12*, (3), -3, n/a, 1 234, +7",
        "unit        | person, persons, Person, 1, -",
        "status      | n/a, unknown, Not-collected",
        "marks       | revised, provisional revised, provisional  estimated, Revised, certain, revised;estimated, -",
        "note        | any words, 7, -",
        "legal_basis | article 7, -",
        "sex         | female, unknown, Female, F, -",
        "citizenship | national, foreign, ALB, XKX, alb, Albania, -"
      })
  void ofEachCellTheSchemaSaysWhatTheReaderSays(String column, String cells) {
    List<String> header =
        List.of(
            "indicator",
            "period",
            "value",
            "unit",
            "status",
            "marks",
            "note",
            "legal_basis",
            "sex",
            "citizenship");
    for (String given : cells.split(", ", -1)) {
      String cell = given.equals("-") ? "" : given;
      List<String> row =
          new ArrayList<>(
              List.of("victims-identified", "2023", "3", "person", "", "", "", "", "", ""));
      row.set(header.indexOf(column), cell);
      Checked checked =
          Checked.of(
              TestWorkspace.withFigures(folder, String.join(",", header), String.join(",", row)));
      boolean sound =
          checked.findings().stream()
              .noneMatch(finding ->
                  finding.location() instanceof SourceLocation.Field field
                      && field.columnName().equals(column)
                      && finding.severity() == Severity.ERROR
                      && finding.code() != DiagnosticCode.NOT_WHOLE);
      assertThat(allows(column, cell))
          .as("%s: %s %s", column, cell, checked.places())
          .isEqualTo(sound);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-code, true",
    "not-a-period, true",
    "negative-count, true",
    "unknown-column, true",
    // What depends on another cell, row or file no table schema sees.
    "wrong-unit, false",
    "blank-without-status, false",
    "sexes-do-not-add-up, false"
  })
  void ofTheBrokenWorkspacesThoseWithAWrongCellOrColumnAreWrongBySchema(
      String name, boolean structural) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("sample-data/broken", name, "figures.csv"));
    List<String> header = List.of(lines.getFirst().split(",", -1));
    boolean wrong = !names(SCHEMA.at("").get("fields")).containsAll(header);
    for (String line : wrong ? List.<String>of() : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      for (int i = 0; i < header.size(); i++) {
        wrong |= !allows(header.get(i), cells[i]);
      }
    }
    assertThat(wrong).isEqualTo(structural);
  }

  @Test
  void thePageNamesEveryColumnUnitStatusMarkAndCode() throws IOException {
    String page = Files.readString(Path.of("docs/reference/figures.md"));
    for (Dimension dimension : CATALOGUE.dimensions().values()) {
      String codes =
          dimension.codes().stream()
              .map(code -> "`" + code + "`")
              .collect(Collectors.joining(", "));
      String open =
          dimension
              .open()
              .map(list ->
                  switch (list) {
                    case COUNTRY -> "; and ISO 3166-1 alpha-3 codes";
                    case OFFENCE -> "; and ids of offences";
                    case PERIOD -> "; and periods, in their shortest form";
                  })
              .orElse("");
      assertThat(page.lines()).contains("- `" + dimension.id() + "`: " + codes + open);
    }
    TreeSet<String> words = new TreeSet<>(FigureColumns.REQUIRED);
    words.addAll(FigureColumns.OPTIONAL);
    words.addAll(Status.codes());
    words.addAll(SettingsSchemaTest.codes(marksOfSources()));
    Arrays.stream(Unit.values()).map(Unit::code).forEach(words::add);
    assertThat(words).allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }

  private static Mark[] marksOfSources() {
    return Arrays.stream(Mark.values()).filter(Mark::isOfSources).toArray(Mark[]::new);
  }
}
