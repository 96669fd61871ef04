package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.Workbook;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.TestWorkspace;

/// Workbooks that other programs wrote, read to the record.
class OtherProgramsTest {

  private static final Path FILES = Path.of("src/test/resources/ingest");

  @TempDir Path folder;

  @Test
  void aFormulaThatExcelJsSavedWithoutAResultIsAnErrorAtItsCellAndNeverZero() throws IOException {
    Checked checked = checked("exceljs.xlsx");
    assertThat(checked.places()).containsExactly("V-020 f.xlsx:6", "V-105 f.xlsx:7");
    assertThat(checked.findings().getLast().location())
        .isEqualTo(new SourceLocation.Cell("f.xlsx", "Figures ", 7, 3));
    assertThat(checked.figure(Series.total("victims-identified"))).isEqualTo("51");
    assertThat(checked.figure(Series.total("shelter-places"))).isEqualTo("43");
    assertThat(checked.figure(Series.total("victims-presumed"))).isEqualTo("–");
  }

  @Test
  void aFormulaThatOpenpyxlSavedWithoutAResultIsAnErrorAtItsCellAndNeverZero() throws IOException {
    Checked checked = checked("openpyxl.xlsx");
    assertThat(checked.places())
        .contains("V-105 f.xlsx:2", "V-027 f.xlsx:4", "V-043 f.xlsx:4", "S-013 f.xlsx:5");
    assertThat(checked.figure(Series.total("victims-identified"))).isEqualTo("–");
  }

  @Test
  void aFormulaWithoutAResultIsAnErrorInEveryColumn() {
    String[] names = {"indicator", "period", "value", "unit", "status", "marks", "note", "sex"};
    String right = Workbook.texts(2, "victims-identified", "2023", "3", "person", "", "", "", "");
    for (char column = 'A'; column < 'A' + names.length; column++) {
      String cell = "<c r='" + column + "2'";
      String row = right.replaceFirst(cell + ".*?</c>", cell + "><f>A9</f></c>");
      Workbook workbook = new Workbook().rows(Workbook.texts(1, names) + row);
      Checked checked =
          Checked.of(
              new TestWorkspace(folder)
                  .source(2024, "p", "police", "f.xlsx", "")
                  .file("f.xlsx", workbook.bytes()));
      assertThat(checked.places()).as(names[column - 'A']).contains("V-105 f.xlsx:2");
      assertThat(checked.record().observations()).as(names[column - 'A']).isEmpty();
    }
  }

  private Checked checked(String file) throws IOException {
    return Checked.of(
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.xlsx", "")
            .file("f.xlsx", Files.readAllBytes(FILES.resolve(file))));
  }
}
