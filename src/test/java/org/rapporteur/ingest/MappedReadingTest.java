package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.SourceLocation;

/// Tables laid out for people, read by their mapping.
class MappedReadingTest {

  private static final Path SAMPLES = Path.of("src/test/resources/ingest");

  /// A small table, and its mapping, that the tests change in one place each.
  private static final String TABLE =
      """
      Victims 2023;;;
      Form;Girls;Women;Total
      Begging;3;4;7
      Labour;0;2;2
      """;

  private static final String MAPPING =
      """
      delimiter: ";"
      tables:
        - title: [Victims 2023]
          header: Form
          constants: {indicator: victims-identified, unit: person, period: 2023}
          columns:
            - gives: age-sex
              labels: {Girls: girl, Women: woman, Total: total}
          rows:
            - header: Form
              gives: form
              labels: {Begging: begging, Labour: labour}
          layout:
            - "column: Form"
            - "column: Girls"
            - "column: Women"
            - "column: Total"
            - "row: Form = Begging"
            - "row: Form = Labour"
      """;

  @TempDir Path folder;

  private String crosstable;

  @BeforeEach
  void readMapping() throws IOException {
    crosstable = Files.readString(SAMPLES.resolve("mapped/crosstable.yaml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"crosstable.xlsx", "crosstable.ods", "crosstable.xls"})
  void aWorkbookGivesTheFactsThatAreListedByHand(String name) throws IOException {
    Mapped mapped = Mapped.of(SAMPLES.resolve(name), crosstable);
    assertThat(mapped.lines("age", "sex", "form"))
        .containsExactlyElementsOf(Files.readAllLines(SAMPLES.resolve("mapped/crosstable.txt")));
    assertThat(mapped.codes()).containsExactlyInAnyOrder("S-013", "S-013 9");
    assertThat(mapped.facts().get(5).place())
        .isEqualTo(new SourceLocation.Cell(name, "Tabela 1", 7, 2));
  }

  @ParameterizedTest
  @CsvSource({"crosstable-1250.csv, windows-1250", "crosstable-utf16.csv, utf-16"})
  void aTextFileGivesTheSameFacts(String name, String encoding) throws IOException {
    String mapping =
        "encoding: "
            + encoding
            + "\ndelimiter: \";\"\n"
            + crosstable.replace(
                "    layout:\n",
                "    layout:\n      - \"row: Forma e shfrytëzimit = (rresht i punës)\"\n");
    Mapped mapped = Mapped.of(SAMPLES.resolve(name), mapping);
    assertThat(mapped.codes()).isEmpty();
    assertThat(mapped.lines("age", "sex", "form"))
        .containsExactlyElementsOf(Files.readAllLines(SAMPLES.resolve("mapped/crosstable.txt")));
  }

  @Test
  void theSmallTableIsRead() throws IOException {
    Mapped mapped = read(TABLE, MAPPING);
    assertThat(mapped.codes()).isEmpty();
    assertThat(mapped.lines("form", "age-sex"))
        .containsExactly(
            "begging girl: 3",
            "begging woman: 4",
            "begging -: 7",
            "labour girl: 0",
            "labour woman: 2",
            "labour -: 2");
    assertThat(mapped.facts().getFirst().says())
        .containsEntry("indicator", "victims-identified")
        .containsEntry("period", "2023");
  }

  @Test
  void aTableOnItsSideIsReadWithItsPlaces() throws IOException {
    String table = "Form;Begging;Labour\nGirls;3;0\nWomen;4;2\nTotal;7;2\n";
    String mapping =
        MAPPING
            .replace("    header: Form", "    orientation: columns\n    header: Form")
            .replace("title: [Victims 2023]", "title: []");
    Mapped mapped = read(table, mapping);
    assertThat(mapped.codes()).isEmpty();
    assertThat(mapped.lines("form", "age-sex")).contains("labour woman: 2").hasSize(6);
    assertThat(mapped.facts().get(1).place())
        .isEqualTo(new SourceLocation.Field("f.csv", 3, 2, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A new, lost or renamed column or row is never read under an old meaning.
        "Women         | Women and men | S-021 2",
        "Begging;3;4;7 | Beging;3;4;7  | S-021 2",
        "Labour;0;2;2  | ''            | S-021 2",
        "Form;         | Forms;        | S-024",
        "Victims 2023  | Victims 2024  | S-024",
        "Labour;0;2;2  | 'Labour;0;2;2\n\n;;;9' | S-023 6",
        "Labour;0;2;2  | 'Labour;0;2;2\nForm;;;' | S-024 5"
      })
  void aChangedFileIsAnErrorAndNotAWrongNumber(String from, String to, String code)
      throws IOException {
    assertThat(TABLE).contains(from);
    Mapped mapped = read(TABLE.replace(from, to == null ? "" : to), MAPPING);
    assertThat(mapped.codes()).containsExactly(code);
    assertThat(mapped.facts().isEmpty()).isEqualTo(!code.startsWith("S-023"));
  }

  @Test
  void theChangeOfALayoutIsToldLineByLine() throws IOException {
    Mapped mapped = read(TABLE.replace("Women", "Adults"), MAPPING);
    assertThat(mapped.findings().getFirst().operands())
        .containsEntry("gone", List.of("column: Women"))
        .containsEntry("added", List.of("column: Adults"));
  }

  @Test
  void columnsThatMovedAreReadByTheirHeadersWithAWarning() throws IOException {
    Mapped mapped =
        read("Victims 2023\nForm;Total;Girls;Women\nBegging;7;3;4\nLabour;2;0;2\n", MAPPING);
    assertThat(mapped.codes()).containsExactly("S-022 2");
    assertThat(mapped.lines("form", "age-sex"))
        .contains("begging girl: 3", "begging -: 7", "labour woman: 2");
  }

  @Test
  void rowsMayStandInAnyOrderBelowAnyTitle() throws IOException {
    Mapped mapped =
        read(
            "x\n\nVictims  2023\n\n;FORM;girls;Women ;Total\n;Labour;0;2;2\n;Begging;3;4;7\n",
            MAPPING);
    assertThat(mapped.codes()).isEmpty();
    assertThat(mapped.lines("form", "age-sex")).contains("begging girl: 3").hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Girls: girl         | Girls: '?'                  | Y-015 8",
        "period: 2023        | period: '?'                 | Y-015 5",
        "header: Form        | heading: Form               | Y-003 3",
        "Girls: girl, Women  | Girls: girl, ' girls': girl, Women | Y-004 8",
        "gives: age-sex      | given: age-sex              | Y-004 8",
        "constants: {        | 'header-rows: 0\n    constants: {' | Y-004 5",
        "delimiter: \";\"    | 'delimiter: \"|\"'          | Y-007 1"
      })
  void aMappingWithAnErrorIsNotUsed(String from, String to, String code) throws IOException {
    assertThat(MAPPING).contains(from);
    Mapped mapped = read(TABLE, MAPPING.replace(from, to));
    assertThat(mapped.codes()).contains(code);
    assertThat(mapped.facts()).isEmpty();
  }

  @Test
  void anUnknownLabelIsAnErrorWithTheNearest() throws IOException {
    String layout = MAPPING.replace("- \"row: Form = Labour\"", "- \"row: Form = Labor\"");
    Mapped mapped = read(TABLE.replace("Labour", "Labor"), layout);
    assertThat(mapped.codes()).containsExactly("V-031 4");
    assertThat(mapped.findings().getFirst().operands())
        .containsEntry("nearest", List.of("Labour"))
        .containsEntry("mapping", new SourceLocation.Line("mapping.yaml", 10));
    assertThat(mapped.lines("form", "age-sex")).allMatch(line -> line.startsWith("begging"));
  }

  @Test
  void whatTwoPartsSayDifferentlyIsAnError() throws IOException {
    String mapping = MAPPING.replace("Begging: begging", "Begging: {form: begging, period: 2022}");
    assertThat(read(TABLE, mapping).codes()).contains("Y-016 3");
  }

  @Test
  void aBlankCellMeansWhatTheMappingSaysAndElseIsLeftToTheCheck() throws IOException {
    String table = TABLE.replace("Labour;0;2;2", "Labour;;2;2");
    assertThat(read(table, MAPPING).lines("form", "age-sex")).contains("labour girl: ");
    assertThat(read(table, "blank: zero\n" + MAPPING).lines("form", "age-sex"))
        .contains("labour girl: 0");
    assertThat(read(table, "blank: not-reported\n" + MAPPING).lines("form", "age-sex"))
        .contains("labour girl: not-reported");
    assertThat(read(table, "blank: leave-out\n" + MAPPING).lines("form", "age-sex")).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3*        | 3   | “3*”: under review",
        "<5*       | <5  | “<5*”: under review",
        "3 1)      | 3   | “3 1)”",
        "31)       | 31) | ''",
        "nil       | 0   | “nil”",
        "NIL       | 0   | “NIL”",
        "2 (1 boy) | 2   | “2 (1 boy)”",
        "(3)       | (3) | ''",
        "2 (1)     | 2 (1) | ''",
        "2 boys    | 2 boys | ''",
        "none      | none | ''"
      })
  void marksAndWordsAreSetApartOnlyAsDeclared(String written, String value, String note)
      throws IOException {
    String declared =
        "footnote-marks: [\"*\", \"1)\"]\nzero-words: [nil]\nwords-after-numbers: true\n";
    String table = TABLE.replace("Begging;3;", "Begging;" + written + ";") + "* under review;;;\n";
    MappedFact fact = read(table, declared + MAPPING).facts().getFirst();
    assertThat(fact.value().cell().text()).isEqualTo(value);
    assertThat(fact.value().note()).isEqualTo(note == null ? "" : note);
    MappedFact undeclared = read(table, MAPPING + "    end: [\"*\"]\n").facts().getFirst();
    assertThat(undeclared.value().cell().text()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "Tabela 1, true",
    "tabela *, true",
    "*, true",
    "*ela*1, true",
    "T*a*a*, true",
    "abela *, false",
    "Tabela *2, false",
    "Tabela 1*1, false",
    "*a*a*a*, false"
  })
  void aStarStandsForAnyCharactersInTheNameOfASheet(String name, boolean found) {
    Mapped mapped =
        Mapped.of(SAMPLES.resolve("crosstable.ods"), crosstable.replace("Tabela *", name));
    assertThat(mapped.facts().isEmpty()).isEqualTo(!found);
  }

  @Test
  void aSheetThatIsNotThereIsNamed() {
    Mapped mapped =
        Mapped.of(SAMPLES.resolve("crosstable.ods"), crosstable.replace("Tabela *", "Table *"));
    assertThat(mapped.codes()).contains("S-017");
    assertThat(mapped.facts()).isEmpty();
  }

  private Mapped read(String table, String mapping) throws IOException {
    Path file = Files.write(folder.resolve("f.csv"), table.getBytes(StandardCharsets.UTF_8));
    Mapped mapped = Mapped.of(file, mapping);
    for (Diagnostic finding : mapped.findings()) {
      assertThat(finding.location().file()).isIn("f.csv", "mapping.yaml");
    }
    return mapped;
  }
}
