package org.rapporteur.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTextTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "{n}",
          "a {n} b {word} c",
          "it''s '{n}' and {n}, it's",
          "{n, plural, =0 {none} =7 {a week} one {one} few {few: #} other {many: # of {word}}}",
          "{word, select, x {an x} other {{n, plural, one {# {word}} other {# {word}s}}}}!",
          "{n, plural, one {{word, select, x {x} other {o}} #} other {'#' #}}",
          "{absent} {absent, select, x {x} other {o}} {absent, plural, one {x} other {o}}");

  private static final List<Number> NUMBERS =
      List.of(0, 1, 2, 5, 7, 11, 21, 22, 999, 1000, 2_000_000, -3, 4L, 1.5, new BigDecimal("0.25"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsAsIcuItselfWouldFormatIt(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    for (String text : TEXTS) {
      MessageText message = new MessageText(text, language);
      for (Number number : NUMBERS) {
        for (String word : List.of("x", "other", "{y}", "ë 'z'")) {
          Map<String, Object> arguments = Map.of("n", number, "word", word);
          assertThat(message.with(arguments))
              .isEqualTo(new MessageFormat(text, locale).format(arguments));
        }
      }
    }
  }

  @Test
  void aTextThatIsNotInTheSyntaxIsRefused() {
    assertThatThrownBy(() -> new MessageText("{n, plural, one {x}}", Language.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPluralOfAWordIsRefusedWithTheText() {
    MessageText text = new MessageText("{n, plural, other {#}}", Language.ENGLISH);
    assertThatThrownBy(() -> text.with(Map.of("n", "three")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{n, plural, other {#}}");
  }

  @Test
  void aFormatThatNoTextOfOursUsesIsRefused() {
    MessageText text = new MessageText("{n, number, percent}", Language.ENGLISH);
    assertThatThrownBy(() -> text.with(Map.of("n", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
