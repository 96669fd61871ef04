package org.rapporteur.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.rulebook.OpenPoint;

/// Every permission and reading of the clock says in words what it is.
class ClockTextsTest {

  private final Messages texts = Messages.of(Language.ENGLISH, "clock");

  @Test
  void everyPartOfTheSpecialWatchListHasAText() {
    for (String part : List.of("SWL-i", "SWL-ii", "SWL-iii")) {
      assertThat(texts.text("clock.follows." + part)).isNotBlank();
    }
  }

  @Test
  void everyPermissionHasAText() {
    for (Permission permission : Permission.values()) {
      assertThat(texts.text("clock.permission." + permission.name())).isNotBlank();
    }
  }

  @Test
  void everyOpenPointHasANameAndATextForEachWayOfReadingIt() {
    for (OpenPoint point : OpenPoint.values()) {
      assertThat(texts.text("clock.reading." + point.id() + ".name")).isNotBlank();
      for (String choice : point.choices()) {
        assertThat(texts.text("clock.reading." + point.id() + "." + choice)).isNotBlank();
      }
    }
  }

  @Test
  void theShippedProfileReadsEveryOpenPoint() {
    assertThat(Rulebooks.SHIPPED.profile().readings().keySet()).containsExactly(OpenPoint.values());
  }
}
