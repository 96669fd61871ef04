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
import java.util.NavigableSet;
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

/// What senders read is whole in each of their languages, and says the same.
class TranslationsTest {

  private static final Path LISTS = Path.of("src", "test", "resources", "i18n");

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void everyTextIsTranslated(Language language) {
    for (SenderBundle bundle : SenderBundle.values()) {
      assertThat(bundle.texts(language).keySet())
          .as(bundle.code())
          .isEqualTo(bundle.texts(Language.ENGLISH).keySet());
    }
  }

  /// A line of the list is a key, or a key and the one language in which it is as in English.
  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void noTranslationIsTheEnglishTextUnlessListed(Language language) throws IOException {
    List<String> same = list("same-as-english.txt");
    for (SenderBundle bundle : SenderBundle.values()) {
      Map<String, String> english = bundle.texts(Language.ENGLISH);
      bundle
          .texts(language)
          .forEach((key, text) -> {
            if (!same.contains(key) && !same.contains(key + " " + language.tag())) {
              assertThat(text).as(key).isNotEqualTo(english.get(key));
            }
          });
    }
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void everyTranslationUsesTheArgumentsOfTheEnglishText(Language language) {
    for (SenderBundle bundle : SenderBundle.values()) {
      Map<String, String> english = bundle.texts(Language.ENGLISH);
      bundle
          .texts(language)
          .forEach((key, text) ->
              assertThat(arguments(text, language))
                  .as(key)
                  .isEqualTo(arguments(english.get(key), Language.ENGLISH)));
    }
  }

  /// Serbian tells 1, 2 to 4, and 5 nalaza apart.
  @Test
  void serbianPluralsHaveThreeForms() {
    for (SenderBundle bundle : SenderBundle.values()) {
      bundle
          .texts(Language.SERBIAN_LATIN)
          .forEach((key, text) -> {
            if (text.contains(", plural,")) {
              assertThat(text).as(key).contains("one {", "few {", "other {");
            }
          });
    }
    Messages messages = Messages.of(Language.SERBIAN_LATIN, "diagnostics");
    assertThat(summary(messages, 1)).startsWith("1 greška,");
    assertThat(summary(messages, 3)).startsWith("3 greške,");
    assertThat(summary(messages, 5)).startsWith("5 grešaka,");
    assertThat(summary(messages, 21)).startsWith("21 greška,");
  }

  private static String summary(Messages messages, int errors) {
    return messages.text("page.summary", Map.of("errors", errors, "warnings", 0, "notes", 0));
  }

  /// A Cyrillic bundle is the Latin one in the other script, so that one translation is reviewed.
  @ParameterizedTest
  @EnumSource
  void theCyrillicTextsAreTheLatinOnes(SenderBundle bundle) throws IOException {
    List<String> lines = new ArrayList<>();
    String latin = bundle.file(Language.SERBIAN_LATIN).getFileName().toString();
    lines.add("# На српском, ћирилицом: " + latin + " другим писмом.");
    Files.readAllLines(bundle.file(Language.SERBIAN_LATIN)).stream()
        .dropWhile(line -> line.startsWith("#"))
        .map(TranslationsTest::cyrillic)
        .forEach(lines::add);
    Golden.verify(bundle.file(Language.SERBIAN_CYRILLIC), String.join("\n", lines) + "\n");
  }

  private static String cyrillic(String line) {
    int value = line.startsWith("#") ? 0 : line.indexOf(" = ") + 3;
    return line.isBlank()
        ? line
        : line.substring(0, value) + SerbianScript.cyrillic(line.substring(value));
  }

  @Test
  void everyTranslationHasALineForItsReviewer() {
    NavigableSet<String> lines = new TreeSet<>();
    for (SenderBundle bundle : SenderBundle.values()) {
      for (Language language : Language.values()) {
        if (language != Language.ENGLISH) {
          lines.add(bundle.code() + "." + language.tag());
        }
      }
    }
    assertThat(new TreeSet<Object>(Messages.reviews().keySet())).isEqualTo(lines);
  }

  @Test
  void lettersOfTwoSignsAreOneLetterAndNamesStay() {
    assertThat(SerbianScript.cyrillic("ljudi, konj, džep; rapporteur.yaml, „note”, {value}"))
        .isEqualTo("људи, коњ, џеп; rapporteur.yaml, „note”, {value}");
    assertThat(SerbianScript.cyrillic("IZMIŠLJENA DRŽAVA, 22 U.S.C. 7106(b)(7)"))
        .isEqualTo("ИЗМИШЉЕНА ДРЖАВА, 22 U.S.C. 7106(b)(7)");
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

  private static List<String> list(String name) throws IOException {
    try (Stream<String> lines = Files.lines(LISTS.resolve(name))) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
