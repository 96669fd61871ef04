package org.rapporteur.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.release.ReleaseException.Reason;

class ReleaseExceptionTest {

  @ParameterizedTest
  @EnumSource
  void everyReasonSaysWhatWhyAndHowToMend(Reason reason) {
    Messages messages = Messages.of(Language.ENGLISH, "release");

    for (String part : new String[] {".title", ".why", ".fix"}) {
      assertThat(messages.text(reason.key() + part)).isNotBlank();
    }
    assertThat(
            messages.text(
                reason.key() + ".message", Map.of("path", "out/x", "names", "minutes.docx")))
        .contains("out/x")
        .doesNotContain("{", "}");
  }
}
