package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.TestWorkspace;

/// Large tables are read in blocks, some of them side by side; nobody may see that.
class LargeTablesTest {

  private static final int ROWS = 100_000;
  private static final Set<Integer> WRONG = Set.of(2, 16_385, 40_000, 99_999, ROWS + 1);

  @TempDir private Path folder;

  /// The row of a line of the file; the header is line 1. No two count the same.
  private static String row(int line) {
    int rest = line - 2;
    String sex = List.of("female", "male").get(rest % 2);
    rest /= 2;
    String region = String.valueOf((char) ('a' + rest % 4));
    rest /= 4;
    String citizenship = "X" + (char) ('A' + rest % 26) + (char) ('A' + rest / 26 % 26);
    int year = 2023 - rest / (26 * 26);
    String value = WRONG.contains(line) ? "many" : Integer.toString(value(line));
    return "victims-identified,%d-04/%d-03,%s,person,%s,%s,%s"
        .formatted(year, year + 1, value, sex, region, citizenship);
  }

  private static int value(int line) {
    return line % 97;
  }

  private Checked checked(List<String> rows) throws IOException {
    new TestWorkspace(folder).source(2024, "p", "police", "table.csv", "").write();
    Files.writeString(
        folder.resolve("table.csv"),
        "indicator,period,value,unit,sex,region,citizenship\n" + String.join("\n", rows) + "\n");
    return AnnualBuild.check(Builds.request(folder, 2024, folder.resolve("out")));
  }

  private static int line(SourceLocation place) {
    return ((SourceLocation.Field) place).line();
  }

  @Test
  void eachFactStandsInTheOrderOfTheFileWithItsOwnValueAndPlace() throws IOException {
    List<Observation> read =
        checked(IntStream.rangeClosed(2, ROWS + 1).mapToObj(LargeTablesTest::row).toList())
            .data()
            .orElseThrow()
            .record()
            .observations();

    assertThat(read)
        .extracting(o -> line(o.provenance().location()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2, ROWS + 1)
                .filter(line -> !WRONG.contains(line))
                .boxed()
                .toList());
    assertThat(read)
        .allMatch(o ->
            o.measure()
                .equals(
                    new Measure.Known(BigDecimal.valueOf(value(line(o.provenance().location()))))));
  }

  @Test
  void whatIsWrongIsToldInTheOrderOfTheFile() throws IOException {
    Checked checked =
        checked(IntStream.rangeClosed(2, ROWS + 1).mapToObj(LargeTablesTest::row).toList());

    assertThat(
            checked.diagnostics().diagnostics().stream()
                .filter(finding -> finding.code() == DiagnosticCode.NOT_A_NUMBER)
                .map(Diagnostic::location)
                .map(LargeTablesTest::line))
        .containsExactlyElementsOf(WRONG.stream().sorted().toList());
  }

  @Test
  void aFactToldAgainInAnotherBlockIsFoundWithThePlaceOfTheFirst() throws IOException {
    List<String> rows =
        IntStream.rangeClosed(2, ROWS + 1)
            .mapToObj(line -> row(line == 90_000 ? 3 : line))
            .toList();

    Checked checked = checked(rows);

    assertThat(checked.diagnostics().diagnostics())
        .filteredOn(finding -> finding.code() == DiagnosticCode.DUPLICATE_FACT)
        .singleElement()
        .satisfies(finding -> {
          assertThat(line(finding.location())).isEqualTo(90_000);
          assertThat(line((SourceLocation) finding.operands().get("first"))).isEqualTo(3);
        });
  }
}
