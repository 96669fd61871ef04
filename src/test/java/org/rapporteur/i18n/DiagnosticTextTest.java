package org.rapporteur.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.NamedFact;
import org.rapporteur.statistics.NamedInstitution;
import org.rapporteur.statistics.NamedParts;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

class DiagnosticTextTest {

  private static final Messages MESSAGES = Messages.of(Language.ENGLISH, "diagnostics");
  private static final DiagnosticText TEXT = DiagnosticText.of(Language.ENGLISH);
  private static final List<String> PARTS = List.of("title", "message", "why", "fix");

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCodeHasTitleMessageReasonAndRemedy(DiagnosticCode code) {
    assertThat(PARTS)
        .allSatisfy(part -> assertThat(MESSAGES.text(code.id() + "." + part)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyPlaceholderIsAnOperandThatTheCodeCarries(DiagnosticCode code) {
    Set<String> used = new TreeSet<>();
    for (String part : PARTS) {
      String pattern = MESSAGES.text(code.id() + "." + part);
      used.addAll(new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames());
    }
    assertThat(code.operands()).containsAll(used);
  }

  @Test
  void noTextIsOfACodeThatDoesNotExist() {
    Set<String> keys = new TreeSet<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      PARTS.forEach(part -> keys.add(code.id() + "." + part));
    }
    assertThat(MESSAGES.under("").keySet().stream().filter(key -> key.matches("[A-Z]-.*")))
        .allSatisfy(key -> assertThat(keys).contains(key));
  }

  @Test
  void aDiagnosticReadsAsOnTheTerminal() {
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.SEXES_DO_NOT_ADD_UP,
            new SourceLocation.Cell("police.xlsx", "Victims", 14, 4),
            Map.of(
                "fact", "victims-identified, 2021",
                "parts", "female 16 + male 4",
                "sum", "20",
                "total", "22"));
    assertThat(TEXT.lines(diagnostic))
        .containsExactly(
            "error A-001  police.xlsx › Victims › D14",
            "  victims-identified, 2021: female 16 + male 4 = 20, but the total says 22.",
            "  A row is missing, or the total counts another unit (cases, not persons).",
            "  To mend: correct the parts or the total; where not all sexes are named, add a row"
                + " “unknown” or list “sex” under “partial” of the source in rapporteur.yaml.");
  }

  @Test
  void factsAreNamedInTheSendersLanguageAndByTheirCodesInEnglish() {
    Period period = Period.reportingPeriod(2024);
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.SEXES_DO_NOT_ADD_UP,
            new SourceLocation.Cell("police.xlsx", "Shifrat", 14, 4),
            Map.of(
                "fact",
                new NamedFact(Series.of("victims-presumed", "form", "begging"), period),
                "parts",
                new NamedParts(
                    "sex",
                    List.of(new NamedParts.Part("female", "16"), new NamedParts.Part("x", "4"))),
                "sum",
                "20",
                "total",
                "22"));
    assertThat(TEXT.message(diagnostic))
        .isEqualTo(
            "victims-presumed, 2023-04/2024-03, begging: female 16 + x 4 = 20, but the total says"
                + " 22.");
    assertThat(DiagnosticText.of(Language.ALBANIAN).message(diagnostic))
        .isEqualTo(
            "Viktima të supozuara, Lypje e detyruar, 1 prill 2023 – 31 mars 2024: Femra 16 + x 4 ="
                + " 20, por shuma thotë 22.");
    assertThat(DiagnosticText.of(Language.SERBIAN_CYRILLIC).message(diagnostic))
        .startsWith(
            "Претпостављене жртве, Принудно просјачење, 1. април 2023. – 31. март 2024.: Женски 16");
  }

  @Test
  void anIndicatorOrQuestionIsNamedInTheSendersLanguageAndOneThatIsNotKnownByItsCode() {
    assertThat(legalBasis("persons-convicted", Language.ALBANIAN)).contains("Persona të dënuar");
    assertThat(legalBasis("x\u200Bx", Language.ALBANIAN)).contains("x\\u200Bx");
    assertThat(legalBasis("persons-convicted", Language.ENGLISH)).contains("persons-convicted");
  }

  @Test
  void anInstitutionIsNamedInEveryLanguageAndOneThatIsNotKnownByItsCode() {
    Diagnostic sudden =
        new Diagnostic(
            DiagnosticCode.SUDDEN_ZERO,
            new SourceLocation.WholeFile("labour.csv"),
            Map.of(
                "fact",
                "labour-inspections, 2024",
                "institution",
                new NamedInstitution("labour-inspectorate"),
                "values",
                List.of("3", "4", "5")));
    assertThat(TEXT.message(sudden)).contains(": 0 (Labour inspectorate), after");
    assertThat(DiagnosticText.of(Language.SERBIAN_LATIN).message(sudden))
        .contains(": 0 (Inspektorat rada), posle");
    Diagnostic overlap =
        new Diagnostic(
            DiagnosticCode.OTHERS_MAY_OVERLAP,
            new SourceLocation.WholeFile("rapporteur.yaml"),
            Map.of(
                "bridge", "Three counts",
                "value", "22-25",
                "institutions",
                    List.of(new NamedInstitution("courts"), new NamedInstitution("guild"))));
    assertThat(TEXT.message(overlap)).endsWith("beside the base: Courts, guild.");
  }

  private static String legalBasis(String indicator, Language language) {
    return DiagnosticText.of(language)
        .message(
            new Diagnostic(
                DiagnosticCode.LEGAL_BASIS_MISSING,
                new SourceLocation.WholeFile("courts.csv"),
                Map.of("indicator", indicator)));
  }

  @Test
  void aFieldOfACsvFileIsNamedByItsLineAndColumn() {
    assertThat(TEXT.place(new SourceLocation.Field("courts.csv", 1038, 3, "value")))
        .isEqualTo("courts.csv, line 1038, column “value”");
  }

  @Test
  void nearWordsAreOfferedAndAllKeysWhereNoneIsNear() {
    assertThat(TEXT.message(unknownKey("sourcs", List.of("sources", "source"))))
        .isEqualTo("“sourcs” is not a key here. Did you mean sources or source?");
    assertThat(TEXT.message(unknownKey("xyzzy", List.of())))
        .isEqualTo("“xyzzy” is not a key here. The keys here: id, sources.");
  }

  @Test
  void whatComesOutOfAFileIsCutAndItsInvisibleCharactersAreShownAsCodes() {
    String hostile = "\u001B[31mred\u202Eevil\u200B\u0007";
    assertThat(TEXT.message(notANumber(hostile)))
        .contains("“\\u001B[31mred\\u202Eevil\\u200B\\u0007”")
        .doesNotContain("\u001B", "\u202E", "\u200B", "\u0007");
    assertThat(TEXT.message(notANumber("9".repeat(41)))).contains("“" + "9".repeat(40) + "…”");
    assertThat(TEXT.message(notANumber("9".repeat(40)))).contains("“" + "9".repeat(40) + "”");
  }

  @Test
  void aFileNameIsShownInTheSameWay() {
    assertThat(TEXT.place(new SourceLocation.WholeFile("a\u001B]0;x\u0007\u202Eb.csv")))
        .isEqualTo("a\\u001B]0;x\\u0007\\u202Eb.csv");
  }

  @Test
  void lettersOfAnotherScriptInALatinWordAreShownAsCodes() {
    assertThat(TEXT.message(notANumber("l\u0430bour"))).contains("l\\u0430bour");
    assertThat(TEXT.message(notANumber("shfryt\u00EBzim"))).contains("shfryt\u00EBzim");
    assertThat(TEXT.message(notANumber("\u0440\u0430\u0434"))).contains("\u0440\u0430\u0434");
  }

  @Test
  void bracesInACellAreNoPattern() {
    assertThat(TEXT.message(notANumber("{value} ''{0}"))).contains("“{value} ''{0}”");
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyTextCanBeRenderedWhateverTheOperandsAre(DiagnosticCode code) {
    for (Object operand : Stream.of("x", "", 7, List.of(), List.of("a", "b")).toList()) {
      Map<String, Object> operands = new java.util.TreeMap<>();
      // A plural needs a number.
      code.operands()
          .forEach(name ->
              operands.put(name, Set.of("count", "found", "maximum").contains(name) ? 7 : operand));
      Diagnostic diagnostic = new Diagnostic(code, new SourceLocation.WholeFile("f.csv"), operands);
      assertThat(TEXT.lines(diagnostic)).noneMatch(line -> line.contains("{"));
    }
  }

  private static Diagnostic unknownKey(String key, List<String> nearest) {
    return new Diagnostic(
        DiagnosticCode.UNKNOWN_KEY,
        new SourceLocation.Line("rapporteur.yaml", 1),
        Map.of("key", key, "nearest", nearest, "known", List.of("id", "sources")));
  }

  private static Diagnostic notANumber(String value) {
    return new Diagnostic(
        DiagnosticCode.NOT_A_NUMBER,
        new SourceLocation.Field("f.csv", 2, 3, "value"),
        Map.of("value", value));
  }
}
