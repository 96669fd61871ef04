package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.i18n.Language;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// What may be wrong with what comes back, and what is made of it.
class ReceivedFormsTest {

  private static final Series CALLS = Series.total("hotline-calls");
  private static final Series AID = Series.total("victims-legal-aid");

  @TempDir private static Path first;
  @TempDir private Path folder;
  private FormsDesk desk;

  @BeforeAll
  static void writeForms() throws IOException {
    FormsDesk.in(first).write(Language.ENGLISH);
  }

  @BeforeEach
  void copyForms() throws IOException {
    desk = FormsDesk.copy(first, folder);
  }

  private static Consumer<FilledForm> ngo(int calls) {
    return FormsDesk.with(Map.of(CALLS, BigDecimal.valueOf(calls)));
  }

  @Test
  void aSoundFormHasNoFindings() throws IOException {
    desk.comeBack("ngo", ngo(620));

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).isEmpty();
    assertThat(checked.data().orElseThrow().reportYear()).isEqualTo(2025);
    assertThat(checked.data().orElseThrow().inputs())
        .anyMatch(input -> input.name().equals("received/2025/ngo.xlsx"));
  }

  @Test
  void aBlankCellWithoutAReasonIsAnErrorAtItsCell() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.cell(form.codes().get(AID), "[status]").setBlank();
        });

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).containsExactly("V-024 received/2025/ngo.xlsx");
    assertThat(first(checked, "V-024").operands())
        .containsEntry(
            "known",
            List.of("confidential", "does not apply", "not available yet", "not counted by us"));
  }

  @Test
  void blankPartsNeedNoReasonOnceTheOthersMakeTheTotal() throws IOException {
    Map<Series, BigDecimal> figures = new TreeMap<>();
    figures.put(CALLS, BigDecimal.valueOf(620));
    figures.put(AID, BigDecimal.valueOf(7));
    figures.put(Series.of("victims-legal-aid", "sex", "female"), BigDecimal.valueOf(7));
    desk.comeBack("ngo", FormsDesk.with(figures));
    assertThat(FormsDesk.findings(desk.check())).isEmpty();

    desk.comeBack(
        "ngo",
        form -> {
          FormsDesk.with(figures).accept(form);
          form.number(
              form.codes().get(Series.of("victims-legal-aid", "sex", "female")),
              BigDecimal.valueOf(6));
        });

    assertThat(FormsDesk.findings(desk.check()))
        .filteredOn(finding -> finding.equals("V-024 received/2025/ngo.xlsx"))
        .hasSize(2);
  }

  @Test
  void aNumberAndAReasonTogetherAreAnError() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.number(form.codes().get(AID), BigDecimal.ONE);
        });

    assertThat(FormsDesk.findings(desk.check())).contains("V-026 received/2025/ngo.xlsx");
  }

  @Test
  void anUnknownReasonNamesTheKnownOnes() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.text(form.codes().get(AID), "[status]", "lost");
        });

    assertThat(FormsDesk.findings(desk.check())).containsExactly("V-030 received/2025/ngo.xlsx");
  }

  @Test
  void aFileThatIsNoFormIsToldHowToListIt() throws IOException {
    desk.comeBack("ngo", ngo(620));
    Files.copy(
        Path.of("sample-data/example-country/sources/2024/courts.xlsx"),
        desk.received("courts.xlsx"));
    Files.writeString(desk.received("police.csv"), "indicator,value\n", StandardCharsets.UTF_8);
    Files.writeString(desk.received("~$ngo.xlsx"), "lock", StandardCharsets.UTF_8);

    assertThat(FormsDesk.findings(desk.check()))
        .containsExactly("F-001 received/2025/courts.xlsx", "F-001 received/2025/police.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "rapporteur.country, XKX",
    "rapporteur.report-year, 2024",
    "rapporteur.institution, navy",
    "rapporteur.period, 2025-04/2026-03",
    "rapporteur.form, 9"
  })
  void aFormOfAnotherCountryYearInstitutionPeriodOrVersionIsNotRead(String property, String value)
      throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.property(property, value);
        });
    desk.comeBack("police", form -> form.signed(FormsDesk.AS_OF));

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).contains("F-002 received/2025/ngo.xlsx");
    assertThat(FormsDesk.read(checked, "ngo")).isEmpty();
  }

  /// Whoever pastes a sheet of one form into another does this.
  @ParameterizedTest
  @CsvSource({
    "rapporteur.country, XKX",
    "rapporteur.report-year, 2024",
    "rapporteur.institution, police",
    "rapporteur.period, 2023-04/2024-03",
    "rapporteur.definition, 0000000000000000",
    "rapporteur.form, 9"
  })
  void aFormThatSaysTwoThingsOfItselfIsNotRead(String property, String value) throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.identity(property, value);
        });
    desk.comeBack("police", form -> form.signed(FormsDesk.AS_OF));

    Checked checked = desk.check();

    assertThat(first(checked, "F-006").operands())
        .containsEntry("key", property)
        .containsEntry("other", value);
    assertThat(FormsDesk.findings(checked)).contains("F-006 received/2025/ngo.xlsx");
    assertThat(FormsDesk.read(checked, "ngo")).isEmpty();
  }

  @Test
  void aFormWithoutItsPropertiesIsKnownByItsCells() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.dropProperties();
        });

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).isEmpty();
    assertThat(FormsDesk.read(checked, "ngo")).containsOnlyKeys(CALLS);
  }

  @Test
  void aFormWithoutItsPropertiesIsAsStrictAboutItsYear() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.property("rapporteur.report-year", "2024");
          form.dropProperties();
        });
    desk.comeBack("police", form -> form.signed(FormsDesk.AS_OF));

    assertThat(FormsDesk.findings(desk.check())).contains("F-002 received/2025/ngo.xlsx");
  }

  @Test
  void aFormOfAnEarlierVersionOfTheProgramHasItsPropertiesAlone() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.find(form.workbook().getSheet("Lists"), "[property]").orElseThrow().setBlank();
        });

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).isEmpty();
    assertThat(FormsDesk.read(checked, "ngo")).containsOnlyKeys(CALLS);
  }

  @Test
  void aFormOfAnotherDefinitionIsReadWithAWarning() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.property("rapporteur.definition", "0000000000000000");
        });

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).containsExactly("F-003 received/2025/ngo.xlsx");
    assertThat(FormsDesk.read(checked, "ngo")).containsOnlyKeys(CALLS);
  }

  @Test
  void rowsThatAreGoneOrHiddenAreNamed() throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          XSSFRow row = form.cell(form.codes().get(CALLS), "[code]").getRow();
          row.setZeroHeight(true);
        });

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked))
        .containsExactly("F-004 received/2025/ngo.xlsx", "S-013 received/2025/ngo.xlsx");
    assertThat(first(checked, "F-004").operands()).containsEntry("gone", List.of("hotline-calls"));
  }

  @ParameterizedTest
  @CsvSource({"'', blank", "soon, as-of", "2024-02-31, as-of", "2023-12-31, early"})
  void aFormMustSayUpToWhichDayItKnows(String day, String problem) throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.text("form|as-of", "[value]", day);
        });
    desk.comeBack("police", form -> form.signed(FormsDesk.AS_OF));

    Checked checked = desk.check();

    assertThat(first(checked, "F-005").operands()).containsEntry("problem", problem);
    assertThat(FormsDesk.read(checked, "ngo")).isEmpty();
  }

  private static Diagnostic first(Checked checked, String code) {
    return checked.diagnostics().diagnostics().stream()
        .filter(finding -> finding.code().id().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoFormsOfOneInstitutionAreMergedWhereTheyAgree() throws IOException {
    desk.comeBack("ngo", ngo(620));
    FilledForm.save(
        desk.form("ngo"),
        desk.received("ngo-second.xlsx"),
        form -> {
          form.number(form.codes().get(CALLS), BigDecimal.valueOf(620));
          form.signed(FormsDesk.AS_OF);
        });

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).isEmpty();
    assertThat(FormsDesk.read(checked, "ngo")).containsOnlyKeys(CALLS);
  }

  @Test
  void twoFormsThatDifferAreBothShownAndNeitherIsTaken() throws IOException {
    desk.comeBack("ngo", ngo(620));
    FilledForm.save(desk.form("ngo"), desk.received("ngo-second.xlsx"), ngo(640));

    Checked checked = desk.check();

    assertThat(FormsDesk.findings(checked)).containsExactly("A-011 received/2025/ngo.xlsx");
    assertThat(FormsDesk.read(checked, "ngo")).isEmpty();
  }

  @Test
  void whatIsKnownBeforeThePeriodEndsIsProvisionalAndTheFinalFormFollowsIt() throws IOException {
    desk.comeBack("ngo", ngo(620));
    FilledForm.save(
        desk.form("ngo"),
        desk.received("ngo-february.xlsx"),
        form -> {
          ngo(500).accept(form);
          form.signed("2025-02-03");
        });

    Observation february = calls(desk.check(Optional.of(LocalDate.of(2025, 2, 28))));
    Observation april = calls(desk.check());
    FigureChanges changes =
        FigureChanges.between(
            desk.request(Optional.of(LocalDate.of(2025, 2, 28))),
            desk.request(Optional.of(LocalDate.of(2025, 4, 30))));

    assertThat(february.marks()).containsExactly(Mark.PROVISIONAL);
    assertThat(april.provenance().source().asOf()).hasToString(FormsDesk.AS_OF);
    assertThat(FormsDesk.findings(desk.check())).isEmpty();
    assertThat(changes.changes()).hasSize(1);
    assertThat(changes.changes().getFirst().before()).contains(february);
    assertThat(changes.changes().getFirst().after()).contains(april);
  }

  private static Observation calls(Checked checked) {
    return checked.data().orElseThrow().record().current().observation(CALLS).orElseThrow();
  }

  @Test
  void theDeskSaysWhoIsWaitedForAndWhatIsWrong() throws IOException {
    desk.comeBack("ngo", ngo(620));
    desk.comeBack(
        "police",
        form -> {
          form.number(form.codes().get(Series.total("operations")), BigDecimal.TEN);
          form.signed(FormsDesk.AS_OF);
        });
    Files.delete(desk.form("courts"));

    CollectionDesk collection = CollectionDesk.of(desk.request(Optional.empty()));

    assertThat(collection.desks())
        .filteredOn(
            found -> List.of("ngo", "police", "courts", "shelters").contains(found.institution()))
        .extracting(found -> found.institution() + " " + found.state())
        .containsExactly(
            "police TO_CORRECT", "courts NOT_ASKED", "shelters WAITING", "ngo COMPLETE");
    assertThat(collection.desks().getFirst().received().getFirst().signedBy())
        .contains("The head of the directorate");
    assertThat(Reminders.of(collection, Language.ALBANIAN))
        .doesNotContainKey("ngo")
        .hasEntrySatisfying("courts", text -> assertThat(text).contains("Të nderuar kolegë"))
        .hasEntrySatisfying("shelters", text -> assertThat(text).contains("not yet received"))
        .hasEntrySatisfying("police", text -> assertThat(text).contains("neither a number"));
  }

  /// It came back: what is asked for is the day, not the form.
  @ParameterizedTest
  @CsvSource({
    "'', does not say up to which day",
    "soon, is not a day",
    "2023-12-31, is before the period of the form"
  })
  void aFormThatDoesNotSayItsDayCameBackAndIsToBeCorrected(String day, String told)
      throws IOException {
    desk.comeBack(
        "ngo",
        form -> {
          ngo(620).accept(form);
          form.text("form|as-of", "[value]", day);
        });

    CollectionDesk collection = CollectionDesk.of(desk.request(Optional.empty()));

    assertThat(FormsDesk.findings(desk.check())).containsExactly("F-005 received/2025/ngo.xlsx");
    assertThat(desk.check().diagnostics().diagnostics())
        .extracting(finding -> finding.code().id())
        .doesNotContain("Y-009");
    assertThat(collection.strays()).isEmpty();
    assertThat(collection.desks())
        .filteredOn(found -> found.institution().equals("ngo"))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.state()).isEqualTo(CollectionDesk.State.TO_CORRECT);
          assertThat(found.received())
              .singleElement()
              .extracting("asOf")
              .isEqualTo(Optional.empty());
          assertThat(found.errors())
              .extracting(error -> error.code().id())
              .containsExactly("F-005");
        });
    assertThat(Reminders.of(collection, Language.ENGLISH).get("ngo"))
        .contains("thank you for your form", told, "Start here")
        .doesNotContain("not yet received");
  }

  @Test
  void aFormWithItsDayIsNewerThanOneWithout() throws IOException {
    desk.comeBack("ngo", ngo(620));
    FilledForm.save(
        desk.form("ngo"),
        desk.received("ngo-draft.xlsx"),
        form -> {
          ngo(500).accept(form);
          form.text("form|as-of", "[value]", "");
        });

    CollectionDesk collection = CollectionDesk.of(desk.request(Optional.empty()));

    assertThat(collection.desks())
        .filteredOn(found -> found.institution().equals("ngo"))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.state()).isEqualTo(CollectionDesk.State.TO_CORRECT);
          assertThat(found.received().getLast().asOf()).contains(LocalDate.parse(FormsDesk.AS_OF));
        });
  }
}
