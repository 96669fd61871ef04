package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.ControlWorkbooks.change;
import static org.rapporteur.pipeline.ControlWorkbooks.findings;
import static org.rapporteur.pipeline.ControlWorkbooks.load;
import static org.rapporteur.pipeline.ControlWorkbooks.toWorkbook;
import static org.rapporteur.pipeline.ControlWorkbooks.told;
import static org.rapporteur.pipeline.ControlWorkbooks.without;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.workspace.ControlSheet;
import org.rapporteur.workspace.WaiverFile;
import org.rapporteur.workspace.Workspace;

/// Bridges and waivers in a control workbook are those of the YAML files, line for line.
class ControlBridgesTest {

  @TempDir private Path folder;

  /// Bridges of the bases, kinds and lists that the schema knows, with and without evidence.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBridgesAndWaiversReadBackAsTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    Path workspace = workspace(RandomSettings.bridges(random));
    Files.writeString(workspace.resolve(WaiverFile.NAME), RandomSettings.waivers(random));
    Workspace before = load(workspace);
    assertThat(before.bridges()).isNotEmpty();
    assertThat(before.waivers().waivers()).isNotEmpty();

    toWorkbook(workspace);

    Workspace after = load(workspace);
    assertThat(without(after)).isEqualTo(without(before));
  }

  @Test
  void aWaiverInTheWorkbookLetsItsFindingStandAndKnowsItsCell() throws IOException {
    Path workspace = folder.resolve("example-country");
    WorkspaceCopy.of(Path.of("sample-data/example-country"), workspace);
    Files.writeString(
        workspace.resolve(WaiverFile.NAME),
        """
        waivers:
          - code: A-001
            place: police.csv!3!value
            name: A. Person
            date: 2024-05-02
            reason: Known to the office
        """);

    toWorkbook(workspace);

    assertThat(load(workspace).waivers().waivers())
        .singleElement()
        .satisfies(waiver -> {
          assertThat(waiver.reason()).isEqualTo("Known to the office");
          assertThat(waiver.location().reference()).isEqualTo("rapporteur.xlsx!waivers!A5");
        });
  }

  @Test
  void waiversInTheWorkbookAndInAFileAreAnErrorAndNoneHolds() throws IOException {
    Path workspace = workspace(RandomSettings.bridges(new Random(1)));
    String waivers = RandomSettings.waivers(new Random(1));
    Files.writeString(workspace.resolve(WaiverFile.NAME), waivers);
    toWorkbook(workspace);
    Files.writeString(workspace.resolve(WaiverFile.NAME), waivers);

    assertThat(told(findings(workspace))).containsExactly("Y-018 waivers.yaml null");
  }

  @Test
  void aFileOfWaiversStaysGoodBesideAWorkbookThatSaysNone() throws IOException {
    Path workspace = workspace(RandomSettings.bridges(new Random(1)));
    toWorkbook(workspace);
    Files.writeString(workspace.resolve(WaiverFile.NAME), RandomSettings.waivers(new Random(1)));

    assertThat(load(workspace).waivers().waivers()).isNotEmpty();
    assertThat(load(workspace).waivers().identity()).isPresent();
  }

  /// Rows 5 to 10: the base, which has no line, and five lines of the shelters.
  @Test
  void eachFaultOfABridgeIsFoundInItsCell() throws IOException {
    assertThat(faults(sheet -> set(sheet, 5, "D", "basis")))
        .contains("Y-007 rapporteur.xlsx!bridges!D5 side");
    assertThat(faults(sheet -> set(sheet, 5, "D", "")))
        .contains("Y-003 rapporteur.xlsx!bridges!A5 side");
    assertThat(faults(sheet -> set(sheet, 5, "A", "")))
        .contains("Y-003 rapporteur.xlsx!bridges!A5 title");
    assertThat(faults(sheet -> set(sheet, 6, "H", "carried")))
        .contains("Y-007 rapporteur.xlsx!bridges!H6 line");
    assertThat(faults(sheet -> set(sheet, 6, "H", "")))
        .contains("Y-003 rapporteur.xlsx!bridges!A6 line");
    assertThat(faults(sheet -> set(sheet, 6, "I", "seven")))
        .contains("Y-004 rapporteur.xlsx!bridges!I6 bridges.others.lines.count");
    assertThat(faults(sheet -> set(sheet, 6, "I", "")))
        .contains("Y-003 rapporteur.xlsx!bridges!A6 bridges.others.lines.count");
    assertThat(faults(sheet -> set(sheet, 6, "D", "base")))
        .contains("Y-002 rapporteur.xlsx!bridges!D6 base");
    assertThat(faults(sheet -> set(sheet, 5, "H", "seen-by-both")))
        .contains("Y-001 rapporteur.xlsx!bridges!A5 bridges.base.seen-by-both");
    assertThat(
            faults(sheet -> {
              set(sheet, 4, "L", "witness");
              set(sheet, 6, "L", "A. Person");
            }))
        .contains("Y-001 rapporteur.xlsx!bridges!L6 witness");
  }

  @Test
  void aRowOutOfItsBridgeLeavesBothBridgesWithoutWhatTheyNeed() throws IOException {
    assertThat(faults(sheet -> set(sheet, 5, "B", "victims-presumed")))
        .contains(
            "Y-003 rapporteur.xlsx!bridges!A5 bridges.others",
            "Y-003 rapporteur.xlsx!bridges!A6 bridges.base");
  }

  @Test
  void anInstitutionThatStandsTwiceInABridgeIsAnError() throws IOException {
    assertThat(
            faults(sheet -> {
              set(sheet, 5, "E", "shelters");
              set(sheet, 5, "F", "victims-sheltered");
            }))
        .contains("Y-014 rapporteur.xlsx!bridges!A6 institution");
  }

  @Test
  void eachFaultOfAWaiverIsFoundInItsCell() throws IOException {
    Path workspace = workspace(RandomSettings.bridges(new Random(1)));
    Files.writeString(workspace.resolve(WaiverFile.NAME), RandomSettings.waivers(new Random(1)));
    toWorkbook(workspace);
    change(
        workspace.resolve(ControlSheet.FILE),
        book -> {
          XSSFSheet sheet = book.getSheet("waivers");
          set(sheet, 5, "A", "V-022");
          set(sheet, 6, "D", "2.5.2024");
          set(sheet, 7, "B", "");
        });

    assertThat(told(findings(workspace)))
        .containsExactlyInAnyOrder(
            "Y-017 rapporteur.xlsx!waivers!A5 null",
            "Y-004 rapporteur.xlsx!waivers!D6 waivers.date",
            "Y-003 rapporteur.xlsx!waivers!A7 waivers.place");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDraftOfALanguageSaysTheSameWithHintsInThatLanguage(Language language) throws IOException {
    Path workspace = workspace(RandomSettings.bridges(new Random(1)));
    Workspace before = load(workspace);
    Path draft = ControlDraft.write(workspace, Optional.empty(), language).file();
    Files.delete(workspace.resolve(Workspace.SETTINGS));
    Files.move(draft, workspace.resolve(ControlSheet.FILE));

    assertThat(without(load(workspace))).isEqualTo(without(before));
    Messages texts = Messages.of(language, "control");
    String about = texts.text("bridges.about");
    change(
        workspace.resolve(ControlSheet.FILE),
        book ->
            assertThat(book.getSheet("bridges").getRow(1).getCell(0).getStringCellValue())
                .isEqualTo(
                    language == Language.ENGLISH
                        ? about
                        : about + " " + texts.text("translation.not-reviewed")));
  }

  private List<String> faults(Consumer<XSSFSheet> fault) throws IOException {
    Path workspace = Files.createTempDirectory(folder, "faulty");
    write(
        workspace,
        """
        bridges:
          - title: Police and shelters
            indicator: victims-identified
            period: 2023-04/2024-03
            base: {institution: police}
            others:
              - institution: shelters
                indicator: victims-sheltered
                lines:
                  - {kind: carry-over, count: 7, evidence: Dates of admission}
                  - {kind: definition, count: 2-4}
                seen-by-base-alone: [{count: 30, evidence: Lists compared}]
                seen-by-this-alone: [{count: 0, evidence: Lists compared}]
                seen-by-both: [{count: 21, evidence: Lists compared}]
        """);
    toWorkbook(workspace);
    change(workspace.resolve(ControlSheet.FILE), book -> fault.accept(book.getSheet("bridges")));
    return told(findings(workspace));
  }

  private static void set(XSSFSheet sheet, int row, String column, String text) {
    sheet.getRow(row - 1).createCell(column.charAt(0) - 'A').setCellValue(text);
  }

  private Path workspace(String bridges) throws IOException {
    Path workspace = folder.resolve("bridged");
    Files.createDirectories(workspace);
    write(workspace, bridges);
    return workspace;
  }

  private static void write(Path workspace, String bridges) throws IOException {
    Files.writeString(
        workspace.resolve(Workspace.SETTINGS),
        """
        country: {code: XEX, name: Example Country, fictional: true}
        office: {name: Office (fictional)}
        years:
          2024:
        """
            + bridges);
  }
}
