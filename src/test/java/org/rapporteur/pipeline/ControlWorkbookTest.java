package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.ControlWorkbooks.cell;
import static org.rapporteur.pipeline.ControlWorkbooks.change;
import static org.rapporteur.pipeline.ControlWorkbooks.findings;
import static org.rapporteur.pipeline.ControlWorkbooks.load;
import static org.rapporteur.pipeline.ControlWorkbooks.toWorkbook;
import static org.rapporteur.pipeline.ControlWorkbooks.told;
import static org.rapporteur.pipeline.ControlWorkbooks.without;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.i18n.Language;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.ControlSheet;
import org.rapporteur.workspace.Workspace;

/// A workspace kept in a workbook is the same workspace as one kept in YAML.
class ControlWorkbookTest {

  /// A draft of Example Country, opened and saved by LibreOffice Calc.
  private static final Path SAVED_ELSEWHERE =
      Path.of("src/test/resources/forms/control-libreoffice.xlsx");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"example-country", "kosovo"})
  void aWorkspaceReadsBackFromItsDraftAsTheSame(String name) throws IOException {
    Path workspace = sample(name);
    Workspace before = load(workspace);
    int year = before.years().lastKey();
    StatisticsRecord told = record(workspace, year);

    toWorkbook(workspace);

    assertThat(without(load(workspace))).isEqualTo(without(before));
    StatisticsRecord again = record(workspace, year);
    assertThat(figures(again)).isEqualTo(figures(told));
    assertThat(answers(again)).hasSizeGreaterThan(20).isEqualTo(answers(told));
    assertThat(offences(again)).isNotEmpty().isEqualTo(offences(told));
  }

  @Test
  void aWorkbookSavedByLibreOfficeReadsAsTheSame() throws IOException {
    Path workspace = sample("example-country");
    Workspace before = load(workspace);
    StatisticsRecord told = record(workspace, 2024);
    Files.delete(workspace.resolve(Workspace.SETTINGS));
    Files.copy(SAVED_ELSEWHERE, workspace.resolve(ControlSheet.FILE));

    assertThat(without(load(workspace))).isEqualTo(without(before));
    StatisticsRecord again = record(workspace, 2024);
    assertThat(answers(again)).isEqualTo(answers(told));
    assertThat(offences(again)).isEqualTo(offences(told));
  }

  @Test
  void anAnswerKnowsItsOwnCellAndABuildNamesTheWorkbookAmongItsFiles() throws IOException {
    Path workspace = sample("example-country");
    toWorkbook(workspace);

    Checked checked = AnnualBuild.check(Builds.request(workspace, 2024, folder.resolve("out")));

    Answer answer =
        checked.data().orElseThrow().record().current().answers().get("specialised-units");
    assertThat(answer.provenance().location())
        .isInstanceOfSatisfying(
            SourceLocation.Cell.class,
            cell -> {
              assertThat(cell.file()).isEqualTo("rapporteur.xlsx");
              assertThat(cell.sheetName()).isEqualTo("answers");
              assertThat(cell.address()).startsWith("B");
            });
    assertThat(checked.data().orElseThrow().inputs())
        .anySatisfy(input -> assertThat(input.name()).isEqualTo("rapporteur.xlsx"))
        .noneSatisfy(input -> assertThat(input.name()).endsWith(".yaml"));
  }

  @Test
  void settingsInBothFilesAreAnErrorThatNamesBoth() throws IOException {
    Path workspace = sample("example-country");
    ControlDraft.write(
        workspace, Optional.of(workspace.resolve(ControlSheet.FILE)), Language.ENGLISH);

    assertThat(findings(workspace))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code().id()).isEqualTo("Y-018");
          assertThat(finding.operands().values()).contains("rapporteur.xlsx", "rapporteur.yaml");
        });
  }

  @Test
  void aDraftBesideYamlHasAnotherNameAndNoFileIsWrittenOver() throws IOException {
    Path workspace = sample("example-country");

    ControlDraft draft = ControlDraft.write(workspace, Optional.empty(), Language.ENGLISH);

    assertThat(draft.outcome()).contains(ControlDraft.Outcome.FILLED);
    assertThat(draft.file()).isEqualTo(workspace.resolve("rapporteur-draft.xlsx"));
    assertThat(findings(workspace)).isEmpty();
    assertThat(ControlDraft.write(workspace, Optional.empty(), Language.ENGLISH).outcome())
        .contains(ControlDraft.Outcome.SAME);
    change(
        draft.file(), book -> cell(book, "settings", "licence", "value").setCellValue("CC-BY-4.0"));
    assertThat(ControlDraft.write(workspace, Optional.empty(), Language.ENGLISH).outcome())
        .contains(ControlDraft.Outcome.KEPT);
  }

  @Test
  void anEmptyDraftSaysWhatIsMissingInIt() throws IOException {
    ControlDraft draft = ControlDraft.write(folder, Optional.empty(), Language.ENGLISH);

    assertThat(draft.outcome()).contains(ControlDraft.Outcome.EMPTY);
    assertThat(told(findings(folder)))
        .containsExactly(
            "Y-003 rapporteur.xlsx country",
            "Y-003 rapporteur.xlsx office",
            "Y-003 rapporteur.xlsx years");
  }

  @Test
  void aDraftOfSettingsWithErrorsIsNotWritten() throws IOException {
    Path workspace = sample("example-country");
    Path settings = workspace.resolve(Workspace.SETTINGS);
    Files.writeString(settings, Files.readString(settings).replace("licence:", "license:"));

    ControlDraft draft = ControlDraft.write(workspace, Optional.empty(), Language.ENGLISH);

    assertThat(draft.outcome()).isEmpty();
    assertThat(draft.diagnostics().hasErrors()).isTrue();
    assertThat(draft.file()).doesNotExist();
  }

  @Test
  void eachFaultIsFoundInItsCell() throws IOException {
    Path workspace = sample("example-country");
    toWorkbook(workspace);
    change(
        workspace.resolve(ControlSheet.FILE),
        book -> {
          cell(book, "settings", "country.code", "value").setCellValue("Xex");
          cell(book, "sources", "police-2024", "as-of").setCellValue("26.4.2024");
          cell(book, "sources", "courts-2024", "class").setCellValue("leaflet");
          cell(book, "sources", "ngo-2024", "id").setCellValue("police-2023");
          cell(book, "sources", "shelters-2024", "year").setBlank();
          cell(book, "answers", "demand-sex-tourism", "source").setCellValue("coordinator-2025");
          book.getSheet("data-requests").getRow(3).createCell(7).setCellValue("whom");
          book.getSheet("data-requests").getRow(4).createCell(7).setCellValue("NGO");
          book.createSheet("Notes");
        });

    assertThat(told(findings(workspace)))
        .contains(
            "Y-004 rapporteur.xlsx!settings!B5 country.code",
            "Y-004 rapporteur.xlsx!sources!G13 years.2024.sources.as-of",
            "Y-007 rapporteur.xlsx!sources!H15 years.2024.sources.class",
            "Y-014 rapporteur.xlsx!sources!B20 id",
            "Y-003 rapporteur.xlsx!sources!A17 year",
            "Y-001 rapporteur.xlsx!data-requests!H5 years.2023.data-requests.whom",
            "Y-001 rapporteur.xlsx!Notes notes")
        .anyMatch(text -> text.startsWith("Y-007 rapporteur.xlsx!answers!A"));
  }

  @Test
  void trueOfASpreadsheetAndDatesOfACalendarAreRead() throws IOException {
    Path workspace = sample("example-country");
    Workspace before = load(workspace);
    toWorkbook(workspace);
    change(
        workspace.resolve(ControlSheet.FILE),
        book -> {
          XSSFCell date = cell(book, "sources", "police-2024", "as-of");
          var style = book.createCellStyle();
          style.setDataFormat((short) 14);
          date.setBlank();
          date.setCellStyle(style);
          date.setCellValue(LocalDate.of(2024, 4, 26));
          XSSFCell fictional = cell(book, "settings", "country.fictional", "value");
          fictional.setBlank();
          fictional.setCellValue(true);
          XSSFCell year = cell(book, "sources", "police-2024", "year");
          year.setBlank();
          year.setCellValue(2024);
        });

    assertThat(without(load(workspace))).isEqualTo(without(before));
  }

  @Test
  void aWorkbookThatIsNoneIsRefusedWithItsOwnCode() throws IOException {
    Path workspace = sample("example-country");
    Files.delete(workspace.resolve(Workspace.SETTINGS));
    Path workbook = workspace.resolve(ControlSheet.FILE);
    Files.write(workbook, new byte[0]);
    assertThat(told(findings(workspace))).containsExactly("S-001 rapporteur.xlsx null");
    Files.writeString(workbook, "country: {code: XEX}");
    assertThat(told(findings(workspace))).containsExactly("S-002 rapporteur.xlsx null");
  }

  @Test
  void aFormulaThatLeavesTheWorkbookIsRefused() throws IOException {
    Path workspace = sample("example-country");
    toWorkbook(workspace);
    change(
        workspace.resolve(ControlSheet.FILE),
        book ->
            cell(book, "settings", "office.name", "value")
                .setCellFormula("HYPERLINK(\"https://example.org/\",\"x\")"));

    assertThat(told(findings(workspace)))
        .allMatch(text -> text.startsWith("S-003 rapporteur.xlsx"));
  }

  @Test
  void aFileThatClimbsOutOfTheFolderIsRefusedFromAWorkbookToo() throws IOException {
    Path workspace = sample("example-country");
    toWorkbook(workspace);
    change(
        workspace.resolve(ControlSheet.FILE),
        book -> cell(book, "sources", "police-2024", "files").setCellValue("../police.csv"));

    assertThat(told(findings(workspace))).contains("S-005 rapporteur.xlsx!sources!D13 null");
  }

  private Path sample(String name) throws IOException {
    Path workspace = folder.resolve(name);
    WorkspaceCopy.of(Path.of("sample-data", name), workspace);
    return workspace;
  }

  private static StatisticsRecord record(Path workspace, int year) {
    return AnnualBuild.check(Builds.request(workspace, year, workspace.resolve("out")))
        .data()
        .orElseThrow()
        .record();
  }

  /// What a bridge made of its figures stands where the bridge does.
  private static List<List<Object>> figures(StatisticsRecord record) {
    return record.observations().stream()
        .map(figure ->
            List.<Object>of(
                figure.series(),
                figure.period(),
                figure.measure(),
                figure.marks(),
                figure.provenance().source()))
        .toList();
  }

  private static List<List<Object>> answers(StatisticsRecord record) {
    return record.answers().stream()
        .map(answer ->
            List.<Object>of(
                answer.question(),
                answer.reply(),
                answer.period(),
                answer.occurredOn(),
                answer.kind(),
                answer.words(),
                answer.provenance().source()))
        .toList();
  }

  private static List<List<Object>> offences(StatisticsRecord record) {
    return record.years().values().stream()
        .flatMap(year -> year.offences().stream())
        .map(ControlWorkbookTest::offence)
        .toList();
  }

  private static List<Object> offence(Offence offence) {
    return List.of(
        offence.id(),
        offence.article(),
        offence.covers(),
        offence.minimumDays(),
        offence.maximumDays(),
        offence.fineInLieu(),
        offence.inForceFrom(),
        offence.inForceTo(),
        offence.citation(),
        offence.provenance().source());
  }
}
