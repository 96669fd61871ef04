package org.rapporteur.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;

class FormTextsTest {

  private static final SortedMap<String, String> ENGLISH =
      Messages.of(Language.ENGLISH, "forms").under("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryTextWithTheSameArguments(Language language) {
    SortedMap<String, String> texts = Messages.of(language, "forms").under("");

    assertThat(texts.keySet()).isEqualTo(ENGLISH.keySet());
    texts.forEach(
        (key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(ENGLISH.get(key))));
  }

  /// Names of sheets are short in every program, and without the signs that formulas know.
  @ParameterizedTest
  @EnumSource(Language.class)
  void sheetsHaveNamesThatEveryProgramTakes(Language language) {
    Messages.of(language, "forms")
        .under("sheet.")
        .forEach((key, name) ->
            assertThat(name)
                .as(key)
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[\\[\\]*?:/\\\\']"));
  }

  private static Set<String> arguments(String text) {
    return new MessageFormat(text, ULocale.ROOT).getArgumentNames();
  }
}
