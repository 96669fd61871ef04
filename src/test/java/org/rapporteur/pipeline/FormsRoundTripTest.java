package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;

/// What is written into a form is what is read out of it, wherever it was moved.
class FormsRoundTripTest {

  private static final Path SAVED_ELSEWHERE = Path.of("src/test/resources/forms/libreoffice.xlsx");

  private static final Path SAVED_WITHOUT_PROPERTIES =
      Path.of("src/test/resources/forms/openpyxl.xlsx");

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

  @ParameterizedTest
  @ValueSource(strings = {"police", "social-work", "prosecution", "courts", "coordinator"})
  void aFilledFormReadsBackEqual(String institution) throws IOException {
    SortedMap<Series, BigDecimal> figures = asked(institution);

    desk.comeBack(institution, FormsDesk.with(figures));

    Checked checked = desk.check();
    assertThat(figures).hasSizeGreaterThan(4);
    assertThat(FormsDesk.read(checked, institution)).isEqualTo(figures);
  }

  /// The figures of the year before that the form asks for.
  private SortedMap<Series, BigDecimal> asked(String institution) throws IOException {
    SortedMap<Series, BigDecimal> figures = desk.figuresOf(institution);
    try (FilledForm form = FilledForm.open(desk.form(institution))) {
      figures.keySet().retainAll(form.codes().keySet());
    }
    // As many pending as a year ago after the same flows: no account would close (J-001).
    figures.keySet().removeIf(series -> series.indicator().endsWith("-pending"));
    return figures;
  }

  @Test
  void eachNumberKnowsItsOwnCell() throws IOException {
    desk.comeBack("police", FormsDesk.with(asked("police")));

    Observation victims =
        desk.check().data().orElseThrow().record().observations().stream()
            .filter(told -> told.series().equals(Series.of("victims-identified", "sex", "female")))
            .filter(told -> told.period().end().getYear() == FormsDesk.YEAR)
            .findFirst()
            .orElseThrow();

    assertThat(victims.provenance().location())
        .isEqualTo(new SourceLocation.Cell("received/2025/police.xlsx", "Figures", 7, 5));
  }

  @Test
  void movedSheetsRowsAndColumnsReadTheSame() throws IOException {
    SortedMap<Series, BigDecimal> figures = asked("police");

    desk.comeBack(
        "police",
        form -> {
          FormsDesk.with(figures).accept(form);
          XSSFSheet sheet = form.workbook().getSheet("Figures");
          sheet.shiftRows(0, sheet.getLastRowNum(), 3);
          sheet.shiftColumns(7, 9, 4);
          form.workbook().setSheetOrder("Figures", 4);
          form.workbook().setSheetOrder("Lists", 0);
          form.workbook().setSheetName(4, "Shifrat tona");
        });

    assertThat(FormsDesk.read(desk.check(), "police")).isEqualTo(figures);
  }

  @Test
  void aFormOpenedAndSavedByLibreOfficeReadsTheSame() throws IOException {
    Files.createDirectories(desk.received("x").getParent());
    Files.copy(SAVED_ELSEWHERE, desk.received("police.xlsx"));

    assertThat(FormsDesk.read(desk.check(), "police")).isEqualTo(asked("police"));
  }

  @Test
  void aFormFilledByAProgramThatDropsItsPropertiesReadsTheSame() throws IOException {
    try (FilledForm form = FilledForm.open(SAVED_WITHOUT_PROPERTIES)) {
      assertThat(form.workbook().getProperties().getCustomProperties().contains("rapporteur.form"))
          .isFalse();
    }
    Files.createDirectories(desk.received("x").getParent());
    Files.copy(SAVED_WITHOUT_PROPERTIES, desk.received("police.xlsx"));

    Checked checked = desk.check();

    assertThat(FormsDesk.read(checked, "police")).isEqualTo(asked("police"));
    assertThat(FormsDesk.findings(checked)).containsExactly("J-017 received/2025/police.xlsx");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void chosenWordsOfEveryLanguageAreKnownAgain(Language language) throws IOException {
    desk.write(language, "shelters");

    desk.comeBack(
        "shelters",
        form -> {
          form.codes()
              .values()
              .forEach(code -> form.text(code, "[status]", word(form, "status|not-applicable")));
          form.text(
              "question|yes-no|shelters-free-to-leave", "[value]", word(form, "reply|yes-no|true"));
          form.text("question|yes-no|shelters-free-to-leave", "[note]", "Rule 4");
          form.text("question|yes-no|shelters-free-to-leave", "[date]", "1.10.2024");
          form.signed(FormsDesk.AS_OF);
        });

    Checked checked = desk.check();
    assertThat(FormsDesk.findings(checked)).isEmpty();
    Answer answer =
        checked.data().orElseThrow().record().current().answers().get("shelters-free-to-leave");
    assertThat(answer.reply()).isEqualTo(new Reply.YesNo(true));
    assertThat(answer.words()).contains("Rule 4");
    assertThat(answer.occurredOn().orElseThrow()).hasToString("2024-10-01");
  }

  /// Names that are the same in both languages are not on these forms.
  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void noFormOfAnotherLanguageNamesAFigureOrAQuestionInEnglish(Language language)
      throws IOException {
    Messages english = Messages.of(Language.ENGLISH, "catalogue");
    Messages own = Messages.of(language, "catalogue");
    Set<String> labels = new TreeSet<>(english.under("").values());
    labels.removeAll(own.under("").values());

    desk.write(language);

    for (Path file : desk.written()) {
      try (FilledForm form = FilledForm.open(file)) {
        assertThat(texts(form))
            .as(file.toString())
            .isNotEmpty()
            .doesNotContainAnyElementsOf(labels);
        assertThat(texts(form))
            .contains(Messages.of(language, "forms").text("translation.not-reviewed"));
      }
    }
  }

  private static Set<String> texts(FilledForm form) {
    Set<String> texts = new TreeSet<>();
    form.sheets()
        .forEach(sheet ->
            sheet.forEach(row ->
                row.forEach(cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue().strip());
                  }
                })));
    return texts;
  }

  private static String word(FilledForm form, String code) {
    for (XSSFSheet sheet : form.sheets()) {
      var found = form.find(sheet, code);
      if (found.isPresent()) {
        return found.get().getRow().getCell(0).getStringCellValue();
      }
    }
    throw new IllegalArgumentException(code);
  }

  @Test
  void theSameOrderGivesTheSameBytes() throws IOException {
    List<byte[]> before = desk.written().stream().map(FormsRoundTripTest::bytes).toList();

    assertThat(desk.write(Language.ENGLISH).forms())
        .allSatisfy(form -> assertThat(form.outcome()).isEqualTo(FormSet.Outcome.SAME));
    FormsDesk again = FormsDesk.in(folder.resolve("again"));
    again.write(Language.ENGLISH);

    assertThat(again.written().stream().map(FormsRoundTripTest::bytes))
        .containsExactlyElementsOf(before);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFormThatWasFilledInIsNeverWrittenOver() throws IOException {
    Path form = desk.form("police");
    FilledForm.save(
        form,
        form,
        open -> open.number(open.codes().get(Series.total("operations")), BigDecimal.ONE));
    byte[] filled = Files.readAllBytes(form);

    FormSet again = desk.write(Language.ALBANIAN);

    assertThat(Files.readAllBytes(form)).isEqualTo(filled);
    assertThat(again.forms().getFirst().outcome()).isEqualTo(FormSet.Outcome.KEPT);
    assertThat(again.forms().getLast().outcome()).isEqualTo(FormSet.Outcome.REPLACED);
  }

  @Test
  void theCheckColumnSaysInWordsThatThePartsDoNotMakeTheTotal() throws IOException {
    SortedMap<Series, BigDecimal> figures = new TreeMap<>(asked("police"));
    try (FilledForm form = FilledForm.open(desk.form("police"))) {
      FormsDesk.with(figures).accept(form);
      assertThat(checks(form))
          .contains("\u2714 adds up")
          .noneMatch(text -> text.startsWith("\u2716"));

      form.number(
          form.codes().get(Series.of("victims-identified", "sex", "male")), BigDecimal.valueOf(14));

      assertThat(checks(form)).contains("\u2716 parts 53, total 51");
    }
  }

  private static List<String> checks(FilledForm form) {
    XSSFSheet sheet = form.workbook().getSheet("Figures");
    var evaluator = form.workbook().getCreationHelper().createFormulaEvaluator();
    evaluator.clearAllCachedResultValues();
    List<String> texts = new ArrayList<>();
    for (var row : sheet) {
      var cell = row.getCell(5);
      if (cell != null && cell.getCellType() == CellType.FORMULA) {
        texts.add(evaluator.evaluate(cell).getStringValue());
      }
    }
    return texts;
  }
}
