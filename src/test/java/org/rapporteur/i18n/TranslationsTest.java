package org.rapporteur.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.rapporteur.Golden;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// The findings in the languages of the senders: what is translated is whole, and what is not is
/// listed.
class TranslationsTest {

  private static final Path BUNDLES = Path.of("src", "main", "resources", "i18n");
  private static final Path LISTS = Path.of("src", "test", "resources", "i18n");
  private static final SortedMap<String, String> ENGLISH = texts(Language.ENGLISH);

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void whatIsNotTranslatedIsListed(Language language) throws IOException {
    TreeSet<String> missing = new TreeSet<>(ENGLISH.keySet());
    missing.removeAll(texts(language).keySet());
    assertThat(missing).containsExactlyInAnyOrderElementsOf(list("untranslated.txt"));
    assertThat(ENGLISH.keySet()).containsAll(texts(language).keySet());
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void noTranslationIsTheEnglishTextUnlessListed(Language language) throws IOException {
    List<String> same = list("same-as-english.txt");
    texts(language)
        .forEach((key, text) -> {
          if (!same.contains(key)) {
            assertThat(text).as(key).isNotEqualTo(ENGLISH.get(key));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void everyTranslationUsesTheArgumentsOfTheEnglishText(Language language) {
    texts(language)
        .forEach((key, text) ->
            assertThat(arguments(text, language))
                .as(key)
                .isEqualTo(arguments(ENGLISH.get(key), Language.ENGLISH)));
  }

  /// Serbian tells 1, 2 to 4, and 5 nalaza apart.
  @Test
  void serbianPluralsHaveThreeForms() {
    texts(Language.SERBIAN_LATIN)
        .forEach((key, text) -> {
          if (text.contains(", plural,")) {
            assertThat(text).as(key).contains("one {", "few {", "other {");
          }
        });
    Messages messages = Messages.partly(Language.SERBIAN_LATIN, "diagnostics");
    assertThat(summary(messages, 1)).startsWith("1 greška,");
    assertThat(summary(messages, 3)).startsWith("3 greške,");
    assertThat(summary(messages, 5)).startsWith("5 grešaka,");
    assertThat(summary(messages, 21)).startsWith("21 greška,");
  }

  private static String summary(Messages messages, int errors) {
    return messages.text("page.summary", Map.of("errors", errors, "warnings", 0, "notes", 0));
  }

  /// The Cyrillic bundle is the Latin one in the other script, so that one translation is reviewed.
  @Test
  void theCyrillicTextsAreTheLatinOnes() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file(Language.SERBIAN_LATIN))) {
      int equals = line.indexOf(" = ");
      if (line.startsWith("# Nalazi")) {
        lines.add("# Налази на српском, ћирилицом: diagnostics_sr-Latn.properties другим писмом.");
      } else if (line.startsWith("#")) {
        lines.add(SerbianScript.cyrillic(line));
      } else {
        lines.add(
            equals < 0
                ? line
                : line.substring(0, equals + 3)
                    + SerbianScript.cyrillic(line.substring(equals + 3)));
      }
    }
    Golden.verify(file(Language.SERBIAN_CYRILLIC), String.join("\n", lines) + "\n");
  }

  @Test
  void lettersOfTwoSignsAreOneLetterAndNamesStay() {
    assertThat(SerbianScript.cyrillic("ljudi, konj, džep; rapporteur.yaml, „note”, {value}"))
        .isEqualTo("људи, коњ, џеп; rapporteur.yaml, „note”, {value}");
    assertThat(SerbianScript.cyrillic("{n, plural, one {# nalaz} other {# nalaza}}"))
        .isEqualTo("{n, plural, one {# налаз} other {# налаза}}");
  }

  @Test
  void aFindingReadsInEveryLanguageAndSaysThatNobodyReviewedIt() {
    Diagnostic finding =
        new Diagnostic(
            DiagnosticCode.NEGATIVE_COUNT,
            new SourceLocation.Field("f.csv", 3, 2, "value"),
            Map.of("value", "-7"));
    assertThat(DiagnosticText.of(Language.ALBANIAN).lines(finding))
        .startsWith("gabim V-022  f.csv, rreshti 3, kolona „value“", "  „-7“ është negativ.");
    assertThat(DiagnosticText.of(Language.SERBIAN_LATIN).lines(finding))
        .startsWith("greška V-022  f.csv, red 3, kolona „value”", "  „-7” je negativno.");
    assertThat(DiagnosticText.of(Language.SERBIAN_CYRILLIC).lines(finding))
        .startsWith("грешка V-022  f.csv, ред 3, колона „value”", "  „-7” је негативно.");
    assertThat(DiagnosticText.of(Language.ENGLISH).unreviewed()).isEmpty();
    assertThat(DiagnosticText.of(Language.ALBANIAN).unreviewed())
        .contains("Përkthim i parishikuar.");
  }

  private static SortedSet<String> arguments(String text, Language language) {
    return new TreeSet<>(
        new MessageFormat(text, ULocale.forLanguageTag(language.tag())).getArgumentNames());
  }

  /// The texts that stand in the bundle of a language itself.
  private static SortedMap<String, String> texts(Language language) {
    return Messages.of(language, "diagnostics").under("");
  }

  private static Path file(Language language) {
    return BUNDLES.resolve("diagnostics_" + language.tag() + ".properties");
  }

  private static List<String> list(String name) throws IOException {
    try (Stream<String> lines = Files.lines(LISTS.resolve(name))) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
