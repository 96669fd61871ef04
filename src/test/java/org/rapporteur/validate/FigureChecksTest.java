package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceLoader;

/// The checks of single rows: what each refuses, and the near misses that stay silent.
class FigureChecksTest {

  private static final String HEADER =
      "indicator,period,value,unit,status,marks,legal_basis,note,sex,age,form,citizenship,staff";
  private static final Series VICTIMS = Series.total("victims-identified");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Values.
        "victims-identified,2023,12*,person,,,,,,,,,                          | V-020",
        "victims-identified,2023,1.234,person,,,,,,,,,                        | V-021",
        "victims-identified,2023,\u22123,person,,,,,,,,,                      | V-022",
        "victims-identified,2023,100001,person,,,,,,,,,                       | V-023",
        "victims-identified,2023,,person,,,,,,,,,                             | V-024",
        "victims-identified,2023,3,person,not-collected,,,,,,,,               | V-026",
        "victims-identified,2023,12.5,person,,,,,,,,,                         | V-027",
        ",2023,3,person,,,,,,,,,                                              | V-028",
        "victims-identified,,3,person,,,,,,,,,                                | V-028",
        // Codes.
        "victims-identifed,2023,3,person,,,,,,,,,                             | V-030",
        "victims-identified,2023,3,person,,,,,femal,,,,                       | V-030",
        "victims-identified,2023,3,person,,,,,Female,,,,                      | V-030",
        "victims-identified,2023,3,person,,,,,,,,alb,                         | V-030",
        "victims-identified,2023,,person,unknown,,,,,,,,                      | V-030",
        "victims-identified,2023,3,person,,certain,,,,,,,                     | V-030",
        "victims-identified,2023,3,person,,,,,,,,,police                      | V-034",
        "victims-identified,2023,3,person,,,,\u202Enote,,,,,                  | V-035",
        "victims-identified,2023,3,person,,,,,fem\u200Bale,,,,                | V-035",
        // Periods.
        "victims-identified,2024-04/2025-03,3,person,,provisional,,,,,,,      | V-040",
        "victims-identified,2023/24,3,person,,,,,,,,,                         | V-042",
        "victims-identified,1023,3,person,,,,,,,,,                            | V-042",
        "victims-identified,2023-12/2023-01,3,person,,,,,,,,,                 | V-042",
        "victims-identified,2023-12-31,3,person,,,,,,,,,                      | V-043",
        "shelter-places,2023,40,place,,,,,,,,,                                | V-043",
        // Units and legal basis.
        "victims-identified,2023,3,,,,,,,,,,                                  | V-050",
        "persons-convicted,2023,3,person,,,,,,,,,                             | V-051",
        "victims-identified,2023,3,case,,,,,,,,,                              | V-052",
        "victims-identified,2023,3,persons,,,,,,,,,                           | V-052"
      })
  void aWrongRowIsRefusedWithItsOwnCode(String row, String code) {
    Checked checked = Checked.of(TestWorkspace.withFigures(folder, HEADER, row));
    assertThat(checked.places()).containsExactly(code + " f.csv:2");
    assertThat(checked.record().observations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "victims-identified,2023-04/2024-03,0,person,,,,,,,,,",
        "victims-identified,2023-04/2024-03,100000,person,,,,,,,,,",
        "victims-identified,2023-04/2024-03,,person,not-collected,,,,,,,,",
        "victims-identified,2023-04/2024-03,<5,person,,,,,,,,,",
        "victims-identified,2023-04/2024-03,22-25,person,,estimated low-reliability,,,,,,,",
        "victims-identified,2023-04/2024-03,3,person,,,,,,,,ALB,",
        "victims-identified,2022-04/2023-03,3,person,,,,\"a year before, quoted\",,,,,",
        "funding-protection,2023-04/2024-03,1234.56,eur,,,,,,,,,",
        "shelter-places,2024-03-31,40,place,,,,,,,,,",
        "persons-convicted,2023-04/2024-03,3,person,,,\"Penal Code, article 181\",,,,,,",
        "persons-convicted,2023-04/2024-03,,person,not-available-yet,,,,,,,,",
        " victims-identified ,2023-04/2024-03, 3 ,person,,,,,female\u00A0,,,,"
      })
  void aSoundRowIsReadInSilence(String row) {
    Checked checked = Checked.of(TestWorkspace.withFigures(folder, HEADER, row));
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.record().observations()).hasSize(1);
  }

  @Test
  void allThatIsWrongWithARowIsReportedAtOnce() {
    Checked checked =
        Checked.of(
            TestWorkspace.withFigures(
                folder, HEADER, "persons-convicted,2023/24,1.234,case,,maybe,,,fem,,,,"));
    assertThat(checked.codes())
        .containsExactly("V-042", "V-021", "V-052", "V-030", "V-051", "V-030");
  }

  @Test
  void aWrongRowDoesNotTakeTheOthersWithIt() {
    Checked checked =
        Checked.of(
            TestWorkspace.withFigures(
                folder,
                HEADER,
                "victims-identified,2023-04/2024-03,22,person,,,,,,,,,",
                "victims-assisted,2023-04/2024-03,x,person,,,,,,,,,",
                "victims-referred,2023-04/2024-03,19,person,,,,,,,,,"));
    assertThat(checked.places()).containsExactly("V-020 f.csv:3");
    assertThat(checked.figure(VICTIMS)).isEqualTo("22");
    assertThat(checked.figure(Series.total("victims-referred"))).isEqualTo("19");
    assertThat(checked.measure(Series.total("victims-assisted")))
        .isEqualTo(Measure.missing(MissingReason.Plain.NOT_IN_SOURCES));
  }

  @Test
  void aFigureOfAPeriodNotOverIsProvisionalOrWrong() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", "")
            .file("f.csv", HEADER + "\nvictims-identified,2023-04/2024-03,3,person,,,,,,,,,\n");
    assertThat(Checked.of(workspace).codes()).isEmpty();
    String settings =
        """
        country: {code: XEX, name: X}
        office: {name: O}
        years:
          2024:
            sources:
              - {id: p, title: P, files: [f.csv], institution: police, period: 2023-04-01/2024-03-31,
                 as-of: 2024-02-03, class: country-document}
        """;
    assertThat(codesWith(settings, "")).containsExactly("V-041");
    assertThat(codesWith(settings, "provisional")).isEmpty();
    assertThat(codesWith(settings, "estimated")).containsExactly("V-041");
  }

  private List<String> codesWith(String settings, String marks) {
    String rows = HEADER + "\nvictims-identified,2023-04/2024-03,3,person,," + marks + ",,,,,,,\n";
    new TestWorkspace(folder).file("f.csv", rows).file("rapporteur.yaml", settings);
    List<Diagnostic> findings = new ArrayList<>();
    Workspace workspace = WorkspaceLoader.load(folder, findings::add).orElseThrow();
    Validation.record(
        workspace,
        Ingest.read(workspace.sourcesUpTo(2024, Optional.empty()), findings::add),
        CatalogueLoader.load(),
        2024,
        findings::add);
    return findings.stream().map(finding -> finding.code().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one of them born 01.02.2003",
        "d.o.b. 1.2.2003",
        "e lindur me 03/04/2005",
        "contact: a.person@example.org",
        "personal number 1234567890",
        "JMBG 0102003123456",
        "see P.nr. 123/2021",
        "PPN 12/21",
        "K. br. 7/22"
      })
  void personalDataInANoteIsRefusedAndNeverRepeated(String note) {
    Checked checked =
        Checked.of(
            TestWorkspace.withFigures(
                folder, HEADER, "victims-identified,2023,3,person,,,," + note + ",,,,,"));
    assertThat(checked.codes()).containsExactly("V-110");
    assertThat(checked.findings().getFirst().operands().toString()).doesNotContain(note);
    assertThat(checked.findings().getFirst().operands()).containsOnlyKeys("kind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Law 06/L-074; article 165",
        "As at 31.12.2021",
        "Two persons referred on 30 and 31 March 2024",
        "https://www.ecoi.net/en/document/1234567890.html",
        "Official Gazette 37/2011",
        "EUR 100000 ($113380)",
        "stubborn 2021 backlog",
        "children born to victims are not counted",
        "paragraph P; 12 cases"
      })
  void anHonestNoteIsNot(String note) {
    Checked checked =
        Checked.of(
            TestWorkspace.withFigures(
                folder,
                HEADER,
                "victims-identified,2023-04/2024-03,3,person,,,," + note + ",,,,,"));
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.ofRecord(VICTIMS).note()).contains(note);
  }

  @Test
  void marksAndLegalBasisAreKept() {
    Checked checked =
        Checked.of(
            TestWorkspace.withFigures(
                folder,
                HEADER,
                "persons-convicted,2023-04/2024-03,3,person,,estimated revised,art. 181,,,,,,"));
    assertThat(checked.ofRecord(Series.total("persons-convicted")).marks())
        .containsExactly(Mark.REVISED, Mark.ESTIMATED);
    assertThat(checked.ofRecord(Series.total("persons-convicted")).legalBasis())
        .contains("art. 181");
  }

  @Test
  void theLegalBasisOfASourceStandsForItsRows() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", "legal-basis: Penal Code, article 181")
            .file(
                "f.csv",
                """
                indicator,period,value,unit
                persons-convicted,2023-04/2024-03,3,person
                victims-identified,2023-04/2024-03,3,person
                """);
    Checked checked = Checked.of(workspace);
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.ofRecord(Series.total("persons-convicted")).legalBasis())
        .contains("Penal Code, article 181");
    assertThat(checked.ofRecord(VICTIMS).legalBasis()).isEmpty();
  }

  @Test
  void theNumberFormatOfASourceIsHeeded() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", "number-format: \"1.234,5\"\nless-than-from: 1")
            .file(
                "f.csv",
                """
                indicator,period,value,unit
                border-screenings,2023-04/2024-03,1.234,person
                funding-protection,2023-04/2024-03,"12.345,67",eur
                victims-identified,2023-04/2024-03,<5,person
                """);
    Checked checked = Checked.of(workspace);
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.figure(Series.total("border-screenings"))).isEqualTo("1234");
    assertThat(checked.figure(Series.total("funding-protection"))).isEqualTo("12345.67");
    assertThat(checked.figure(VICTIMS)).isEqualTo("1-4");
  }

  @Test
  void findingsOfOneKindAreCappedAndTheirNumberIsTold() {
    String[] lines = new String[502];
    lines[0] = HEADER;
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "victims-identified,2023,x" + i + ",person,,,,,,,,,";
    }
    Checked checked = Checked.of(TestWorkspace.withFigures(folder, lines));
    assertThat(checked.codes().stream().filter("V-020"::equals)).hasSize(200);
    assertThat(checked.findings().getLast().operands())
        .containsEntry("count", 301)
        .containsEntry("code", "V-020");
  }
}
